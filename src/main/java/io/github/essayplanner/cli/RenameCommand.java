package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Renaming;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code essay rename MAP OLD NEW}. */
@Command(
    name = "rename",
    sortOptions = false,
    description = {
      "Gives a factor, criterion, source, question or piece of evidence another id,",
      "there and everywhere the map refers to it."
    },
    footer = {
      "",
      "Example:",
      "  essay rename cold-war arms-race missiles",
      "",
      "Where two things share an id, write which of them: factors.berlin.",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class RenameCommand implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "OLD", description = "The id as it is.")
  private String old;

  @Parameters(index = "2", paramLabel = "NEW", description = "The id as it should be.")
  private String fresh;

  @Mixin private Help help;

  @Override
  public Integer call() {
    return edit.change(text -> Renaming.of(text, old, fresh.strip()));
  }
}
