package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Removing;
import java.util.concurrent.Callable;

/** {@code essay remove MAP FIELD}. */
final class RemoveCommand implements Callable<Integer> {
  private final OptionValue<String> field;
  private final OptionValue<Boolean> withLinks;
  private final MapEdit edit;

  RemoveCommand(Syntax syntax) {
    syntax.describe(
        "Takes a factor, an item or a field out of a map, with the comments that belong to it."
            + " Everything else in the file stays as it is.");
    field = syntax.argument(1, "FIELD", "What to take out; see below.");
    withLinks =
        syntax.flag(
            "--with-links",
            "Take out what refers to it too: links, scores, citations and the like.");
    edit = new MapEdit(syntax);
    syntax.explain("FIELD is the way through the map, as for 'essay set', or an id.");
    syntax.examples(
        "essay remove cold-war factors.arms-race.evidence.2",
        "essay remove cold-war arms-race --with-links");
  }

  @Override
  public Integer call() {
    return edit.change(
        text -> Removing.of(text, field.value(), withLinks.value(), edit.mostReadAgain()));
  }
}
