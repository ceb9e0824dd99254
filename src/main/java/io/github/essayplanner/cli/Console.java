package io.github.essayplanner.cli;

import io.github.essayplanner.disk.NameLeft;
import io.github.essayplanner.disk.OpenOutput;
import io.github.essayplanner.disk.Target;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private boolean changed;

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
    private final OutputStream target;
    private final OutputStream stream;
    private final PrintWriter writer;
    private IOException failure;

    Output(OutputStream stream) {
      this.target = stream;
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

    /** Whether a failure only means that nobody reads any more. */
    boolean hasNoReader() {
      return target instanceof OpenOutput open && open.hasNoReader();
    }

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

  /** Says something in a line on standard error, whatever the names in it hold. */
  void say(String line) {
    err.println(Visible.line(line));
  }

  /** Tells on standard error what is wrong with a text. */
  void tell(Text text, List<Finding> findings) {
    int columns = TerminalWidth.of(Color.ERR, this);
    FindingsText.write(text, findings, hasColor(Color.ERR), columns, err);
  }

  /** An environment variable, or empty. */
  String environment(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Whether what is written to a stream, {@link Color#OUT} or {@link Color#ERR}, is coloured. */
  boolean hasColor(String stream) {
    return Color.isOn(color, this, stream);
  }

  /** Says that a file was written, though a power cut might still undo it, or with two names. */
  void tellUnsure(IOException why) {
    String but = why instanceof NameLeft ? "" : "the disk doesn't say that it will last: ";
    say("essay: warning: it is written, but " + but + Failure.reason(why));
  }

  /** Remembers that a file was changed, which stays so whether it can be shown or not. */
  void changed() {
    changed = true;
  }

  /** Says that a file was changed as it was asked, and only that can't be shown. */
  void tellUnshown(IOException why) {
    say("essay: warning: it is done, but can't be shown: " + Failure.reason(why));
  }

  boolean isChanged() {
    return changed;
  }

  /** Refuses to print where that would go into a file that the result is made from. */
  void spare(Path input) {
    if (Target.STANDARD.isSame(input)) {
      throw new Refusal("can't write to standard output: it is the file that is read");
    }
  }

  /** A path as seen from the current folder. */
  Path resolve(String path) {
    return folder.resolve(path);
  }

  /** A file that something is read from besides the map, and nothing printed to. */
  InputStream open(String path) throws IOException {
    if (path.isEmpty() || Files.isDirectory(resolve(path))) {
      throw new FileSystemException(
          path, null, path.isEmpty() ? "its name is empty" : "it is a folder");
    }
    spare(resolve(path));
    return Files.newInputStream(resolve(path));
  }

  /** Whether the launcher started this, which sees to the encoding of arguments. */
  boolean isLaunched() {
    return environment.containsKey("ESSAY_TERMINALS");
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
      if (!out.hasNoReader()) {
        throw failure;
      }
    }
  }
}
