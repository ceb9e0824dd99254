package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Target;
import io.github.essayplanner.render.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where a result goes: standard output, or the file that is named. */
final class OutputOption {
  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final OptionValue<String> file;

  /**
   * @param remark what the help says behind its sentence
   */
  OutputOption(Syntax syntax, String remark) {
    console = syntax.console();
    file =
        syntax.value(
            "-o,--output",
            "FILE",
            String.class,
            new Converters.OutputFiles(),
            STANDARD_OUTPUT,
            "Write to a file, whole or not at all, instead of standard output (-)" + remark);
  }

  boolean isStandardOutput() {
    return file.value().equals(STANDARD_OUTPUT);
  }

  /**
   * What stands behind the last full stop of the file's name, or nothing; a device or a pipe has no
   * ending.
   */
  String ending() {
    Path path = console.resolve(file.value());
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    boolean isFile = !Files.exists(path) || Files.isRegularFile(path);
    return isStandardOutput() || dot < 1 || !isFile ? "" : name.substring(dot + 1);
  }

  /** Whether somebody would look at the very bytes. */
  boolean goesToTerminal() {
    if (isStandardOutput()) {
      return isTerminal(Color.OUT);
    }
    try {
      Target target = Target.of(console.resolve(file.value()));
      boolean isOut = target.isStandardOutput() && isTerminal(Color.OUT);
      boolean isErr = target.isStream(Integer.parseInt(Color.ERR)) && isTerminal(Color.ERR);
      return isOut || isErr || target.isTerminal();
    } catch (IOException e) {
      throw unwritable(Failure.reason(e));
    }
  }

  private boolean isTerminal(String stream) {
    return console.environment("ESSAY_TERMINALS").contains(stream);
  }

  /** Writes a result, to the file whole or not at all. */
  void write(Consumer<Sink> result) {
    try {
      Target target = isStandardOutput() ? null : Target.of(console.resolve(file.value()));
      if (target == null || target.isStandardOutput()) {
        result.accept(
            new Sink(
                console.bytes(),
                TerminalWidth.of(Color.OUT, console),
                console.hasColor(Color.OUT)));
        return;
      }
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      result.accept(new Sink(whole, Sink.UNBOUND, false));
      target.write(whole.toByteArray()).ifPresent(console::tellUnsure);
    } catch (IOException e) {
      if (!console.isChanged()) {
        throw unwritable(Failure.reason(e));
      }
      console.tellUnshown(e);
    }
  }

  /** Refuses where the file is one of those that the result is made from. */
  void spare(List<Path> inputs) {
    try {
      Target target =
          isStandardOutput() ? Target.STANDARD : Target.of(console.resolve(file.value()));
      for (Path input : inputs) {
        if (target.isSame(input)) {
          throw unwritable("it is the file that is read");
        }
      }
    } catch (IOException e) {
      throw unwritable(Failure.reason(e));
    }
  }

  Refusal unwritable(String reason) {
    String name = isStandardOutput() ? "standard output" : file.value();
    return new Refusal("can't write to " + name + ": " + reason);
  }
}
