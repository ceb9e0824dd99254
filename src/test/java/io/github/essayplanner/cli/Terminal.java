package io.github.essayplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program on a terminal of its own, as {@code script} of util-linux makes one. */
final class Terminal implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final Process process;
  private final StringBuffer shown = new StringBuffer();

  private Terminal(Process process) {
    this.process = process;
  }

  static Terminal of(Path folder, Map<String, String> environment, String command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("script", "-qfec", command, "/dev/null"))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    Terminal terminal = new Terminal(builder.start());
    Thread reader = new Thread(terminal::read);
    reader.setDaemon(true);
    reader.start();
    return terminal;
  }

  private void read() {
    byte[] bytes = new byte[4096];
    try (InputStream in = process.getInputStream()) {
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        shown.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
      }
    } catch (IOException ended) {
      shown.append("(ended)");
    }
  }

  void type(String keys) throws IOException {
    OutputStream out = process.getOutputStream();
    out.write(keys.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Waits until something holds, for at most a minute. */
  boolean await(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(5);
    }
    return true;
  }

  boolean await(String text) throws InterruptedException {
    return await(() -> shown.indexOf(text) >= 0);
  }

  /** All that the terminal has been sent. */
  String shown() {
    return shown.toString();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
