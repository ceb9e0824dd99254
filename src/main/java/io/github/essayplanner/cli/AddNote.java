package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code essay add note MAP TEXT}. */
@Command(
    name = "note",
    sortOptions = false,
    description = "Adds a note to the inbox, for what has no place yet.",
    footer = {
      "",
      "Example:",
      "  essay add note cold-war \"Look up the Geneva summit.\"",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddNote implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "TEXT", description = "The note (- for standard input).")
  private String note;

  @Mixin private Help help;

  @Override
  public Integer call() {
    String typed = new GivenFields(edit).with("note", note).all().get("note");
    return edit.change(text -> Adding.note(text, typed));
  }
}
