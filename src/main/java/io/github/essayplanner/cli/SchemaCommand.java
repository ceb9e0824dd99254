package io.github.essayplanner.cli;

import io.github.essayplanner.render.MapSchema;
import java.util.concurrent.Callable;

/** {@code essay schema}. */
final class SchemaCommand implements Callable<Integer> {
  private final OutputOption output;

  SchemaCommand(Syntax syntax) {
    syntax.describe("The JSON Schema of maps, by which editors complete and explain fields.");
    output = new OutputOption(syntax, ".");
    syntax.explain(
        "A map whose first line is",
        "  # yaml-language-server: $schema=argument-map.schema.json",
        "then gets completion, hover texts and marks in editors with a YAML language server.");
    syntax.examples("essay schema -o arguments/argument-map.schema.json");
  }

  @Override
  public Integer call() {
    output.write(MapSchema::write);
    return 0;
  }
}
