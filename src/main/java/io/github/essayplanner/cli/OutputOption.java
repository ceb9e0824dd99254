package io.github.essayplanner.cli;

import io.github.essayplanner.disk.ResultFile;
import io.github.essayplanner.render.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Where a result goes: standard output, or the file that is named. */
final class OutputOption {
  private final Console console;
  private final OptionValue<String> file;

  OutputOption(Syntax syntax) {
    console = syntax.console();
    file =
        syntax.text(
            "-o,--output",
            "FILE",
            "Write to a file, whole or not at all, instead of standard output.");
  }

  /**
   * Writes a result.
   *
   * @param inputs the files it is made from, which are never written over
   */
  void write(List<Path> inputs, Consumer<Sink> result) {
    if (!file.isGiven()) {
      result.accept(new Sink(console.bytes(), Sink.UNBOUND, console.hasColor(Color.OUT)));
      return;
    }
    Path path = console.resolve(file.value());
    try {
      for (Path input : inputs) {
        if (Files.exists(path) && Files.isSameFile(path, input)) {
          throw new Refusal("can't write to " + file.value() + ": it is the map itself");
        }
      }
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      result.accept(new Sink(whole, Sink.UNBOUND, false));
      ResultFile.write(path, whole.toByteArray());
    } catch (IOException e) {
      throw new Refusal("can't write to " + file.value() + ": " + Failure.reason(e));
    }
  }
}
