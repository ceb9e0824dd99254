package io.github.essayplanner.cli;

import io.github.essayplanner.read.MapSchema;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code essay schema}. */
@Command(
    name = "schema",
    sortOptions = false,
    description = "The JSON Schema of maps, by which editors complete and explain fields.",
    footer = {
      "",
      "Example:",
      "  essay schema -o arguments/argument-map.schema.json",
      "",
      "A map whose first line is",
      "  # yaml-language-server: $schema=argument-map.schema.json",
      "then gets completion, hover texts and marks in editors with a YAML language server.",
      "",
      "Exit codes: 0 done, 2 can't be done."
    })
final class SchemaCommand implements Callable<Integer> {
  @Mixin private ReportOutput output;
  @Mixin private Help help;

  @Override
  public Integer call() {
    output.write(Optional.empty(), out -> out.print(MapSchema.text()));
    return 0;
  }
}
