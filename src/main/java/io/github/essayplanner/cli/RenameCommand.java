package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Renaming;
import java.util.concurrent.Callable;

/** {@code essay rename MAP OLD NEW}. */
final class RenameCommand implements Callable<Integer> {
  private final OptionValue<String> old;
  private final OptionValue<String> fresh;
  private final MapEdit edit;

  RenameCommand(Syntax syntax) {
    syntax.describe(
        "Gives a factor, criterion, source, question or piece of evidence another id, there and"
            + " everywhere the map refers to it.");
    old = syntax.argument(1, "OLD", "The id as it is.");
    fresh = syntax.argument(2, "NEW", "The id as it should be.");
    edit = new MapEdit(syntax);
    syntax.explain("Where two things share an id, write which of them: factors.berlin.");
    syntax.examples("essay rename cold-war arms-race missiles");
  }

  @Override
  public Integer call() {
    return edit.change(text -> Renaming.of(text, old.value(), fresh.value().strip()));
  }
}
