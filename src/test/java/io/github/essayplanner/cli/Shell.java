package io.github.essayplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines of shell in which {@code essay} is this program, as a process of its own. */
final class Shell {
  private static final long PATIENCE = 120;

  /** Closed streams as the launcher leaves them. */
  private static final String STREAMS =
      """
      #!/bin/sh
      { true 3<&0; } 2>/dev/null || exec 0>/dev/null
      { true 3>&1; } 2>/dev/null || exec 1</dev/null
      true 3>&2 || exec 2</dev/null
      """;

  private final Path folder;
  private final Map<String, String> environment;
  private final List<String> wrapped;

  private Shell(Path folder, Map<String, String> environment, List<String> wrapped) {
    this.folder = folder;
    this.environment = environment;
    this.wrapped = wrapped;
  }

  static Shell in(Path folder) {
    return new Shell(folder, Map.of(), List.of());
  }

  Shell with(Map<String, String> environment) {
    return new Shell(folder, environment, wrapped);
  }

  /** Lets a program run each {@code essay}, as {@code strace} or {@code setpriv} do. */
  Shell under(String... program) {
    return new Shell(folder, environment, List.of(program));
  }

  /** Starts {@code bash} on a script; its streams are kept apart. */
  Run.Result run(String script) throws Exception {
    Path scratch = Files.createTempDirectory("essay-shell");
    try {
      Process process = start(script, scratch);
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return new Run.Result(-1, "", "it did not end: " + script);
      }
      return new Run.Result(
          process.exitValue(), read(scratch.resolve("out")), read(scratch.resolve("err")));
    } finally {
      for (String name : List.of("out", "err", "essay")) {
        Files.deleteIfExists(scratch.resolve(name));
      }
      Files.delete(scratch);
    }
  }

  private Process start(String script, Path scratch) throws Exception {
    List<String> command = new ArrayList<>(wrapped);
    command.addAll(QuickStart.command());
    String essay = "'" + String.join("' '", command) + "'";
    Path launcher =
        Files.writeString(scratch.resolve("essay"), STREAMS + "exec " + essay + " \"$@\"\n");
    launcher.toFile().setExecutable(true);
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectOutput(scratch.resolve("out").toFile())
            .redirectError(scratch.resolve("err").toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().merge("PATH", scratch + ":", (path, own) -> own + path);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
