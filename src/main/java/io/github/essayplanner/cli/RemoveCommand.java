package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Removing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay remove MAP FIELD}. */
@Command(
    name = "remove",
    sortOptions = false,
    description = {
      "Takes a factor, an item or a field out of a map, with the comments that belong to it.",
      "Everything else in the file stays as it is."
    },
    footer = {
      "",
      "FIELD is the way through the map, as for 'essay set', or an id.",
      "",
      "Examples:",
      "  essay remove cold-war factors.arms-race.evidence.2",
      "  essay remove cold-war arms-race --with-links",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class RemoveCommand implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "FIELD", description = "What to take out; see below.")
  private String field;

  @Option(
      names = "--with-links",
      description = "Take out what refers to it too: links, scores, citations and the like.")
  private boolean withLinks;

  @Mixin private Help help;

  @Override
  public Integer call() {
    return edit.change(text -> Removing.of(text, field, withLinks));
  }
}
