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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a report goes. */
@Command
final class ReportOutput {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, whole or not at all, instead of standard output.")
  private String output;

  /**
   * Writes a report.
   *
   * @param input the map's own file, which is never written over
   */
  void write(Optional<Path> input, Consumer<PrintWriter> report) {
    Console console = ((Essay) spec.root().userObject()).console();
    if (output == null) {
      report.accept(console.out());
      return;
    }
    Path file = console.resolve(output);
    try {
      if (input.isPresent() && Files.exists(file) && Files.isSameFile(file, input.get())) {
        throw new Refusal("can't write to " + output + ": it is the map itself");
      }
      StringWriter whole = new StringWriter();
      report.accept(new PrintWriter(whole));
      ResultFile.write(file, whole.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Refusal("can't write to " + output + ": " + Failure.reason(e));
    }
  }
}
