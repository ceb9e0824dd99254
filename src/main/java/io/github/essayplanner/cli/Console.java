package io.github.essayplanner.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command may touch of the world: its streams, the environment and the current folder.
 * Everything written is UTF-8, whatever the locale.
 */
final class Console {
  private final InputStream in;
  private final Output out;
  private final PrintWriter err;
  private final Map<String, String> environment;
  private final Path folder;
  private final Color.When color;

  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Path folder,
      Color.When color) {
    this.in = in;
    this.out = new Output(out);
    this.err =
        new PrintWriter(
            new OutputStreamWriter(new BufferedOutputStream(err, 1 << 16), StandardCharsets.UTF_8));
    this.environment = Map.copyOf(environment);
    this.folder = folder;
    this.color = color;
  }

  /** A stream that keeps its first failure for the end, where it is told: nothing follows it. */
  private static final class Output extends OutputStream {
    private final OutputStream stream;
    private final PrintWriter writer;
    private IOException failure;

    Output(OutputStream stream) {
      this.stream = new BufferedOutputStream(stream, 1 << 16);
      this.writer = new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (failure == null) {
        try {
          stream.write(bytes, offset, length);
        } catch (IOException e) {
          failure = e;
        }
      }
    }

    @Override
    public void flush() {}

    void end() throws IOException {
      writer.flush();
      if (failure == null) {
        stream.flush();
      } else {
        throw failure;
      }
    }
  }

  InputStream in() {
    return in;
  }

  /** Where results go. */
  PrintWriter out() {
    return out.writer;
  }

  /** The same for results that aren't text, or make their bytes themselves. */
  OutputStream bytes() {
    out.writer.flush();
    return out;
  }

  /** Where everything else goes. */
  PrintWriter err() {
    return err;
  }

  /** An environment variable, or empty. */
  String environment(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Whether what is written to a stream, {@link Color#OUT} or {@link Color#ERR}, is coloured. */
  boolean hasColor(String stream) {
    return Color.isOn(color, this, stream);
  }

  /** A path as seen from the current folder. */
  Path resolve(String path) {
    return folder.resolve(path);
  }

  /**
   * Writes what is buffered.
   *
   * @throws IOException the first failure of standard output, such as a full disk; a reader that
   *     has gone away ({@code | head}) is none
   */
  void flush() throws IOException {
    err.flush();
    try {
      out.end();
    } catch (IOException failure) {
      if (!isClosedPipe(failure)) {
        throw failure;
      }
    }
  }

  private static boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
