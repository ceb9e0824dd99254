package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code essay add link MAP FACTOR TO [HOW]}. */
@Command(
    name = "link",
    sortOptions = false,
    description = "Adds a link from one factor to another.",
    footer = {
      "",
      "Example:",
      "  essay add link cold-war \"arms race\" economy \"missiles cost bread\"",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddLink implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(
      index = "1",
      paramLabel = "FACTOR",
      description = "An id, a name, or the beginning of one.")
  private String factor;

  @Parameters(index = "2", paramLabel = "TO", description = "The factor it leads to.")
  private String to;

  @Parameters(
      index = "3",
      paramLabel = "HOW",
      arity = "0..1",
      description = "How it leads there (- for standard input).")
  private String how;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields = new GivenFields(edit).with("to", to).with("how", how);
    return edit.change(text -> Adding.item(text, factor, "links", fields.all()));
  }
}
