package io.github.essayplanner.cli;

import io.github.essayplanner.disk.ResultFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a report goes. */
final class ReportOutput {
  private final Console console;
  private final OptionValue<String> output;

  ReportOutput(Syntax syntax) {
    console = syntax.console();
    output =
        syntax.text(
            "-o,--output",
            "FILE",
            "Write to a file, whole or not at all, instead of standard output.");
  }

  /**
   * Writes a report.
   *
   * @param input the map's own file, which is never written over
   */
  void write(Optional<Path> input, Consumer<PrintWriter> report) {
    if (!output.isGiven()) {
      report.accept(console.out());
      return;
    }
    Path file = console.resolve(output.value());
    try {
      if (input.isPresent() && Files.exists(file) && Files.isSameFile(file, input.get())) {
        throw new Refusal("can't write to " + output.value() + ": it is the map itself");
      }
      StringWriter whole = new StringWriter();
      report.accept(new PrintWriter(whole));
      ResultFile.write(file, whole.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Refusal("can't write to " + output.value() + ": " + Failure.reason(e));
    }
  }
}
