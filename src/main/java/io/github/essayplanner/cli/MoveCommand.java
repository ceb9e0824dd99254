package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Moving;
import io.github.essayplanner.edit.Moving.Placing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay move MAP WHAT [TO]}. */
final class MoveCommand implements Callable<Integer> {
  private final OptionValue<String> what;
  private final OptionValue<String> to;
  private final OptionValue<String> before;
  private final OptionValue<String> after;
  private final OptionValue<Boolean> first;
  private final OptionValue<Boolean> last;
  private final MapEdit edit;

  MoveCommand(Syntax syntax) {
    syntax.describe(
        "Moves evidence, a note, a link, a counter-argument, a factor or a criterion, with its"
            + " comments. What refers to it still does.");
    what = syntax.argument(1, "WHAT", "The way to it, as for 'essay set', or a factor by name.");
    to = syntax.optionalArgument(2, "TO", "A factor, or inbox; without it WHAT stays in its list.");
    before = syntax.text("--before", "OTHER", "Put it before this one: a number, an id or a name.");
    after = syntax.text("--after", "OTHER", "Put it after this one.");
    first = syntax.flag("--first", "Put it first.");
    last = syntax.flag("--last", "Put it last, which is the default in another factor.");
    edit = new MapEdit(syntax);
    syntax.examples(
        "essay move cold-war factors.arms-race.evidence.2 berlin",
        "essay move cold-war inbox.1 arms-race",
        "essay move cold-war berlin --before arms-race",
        "essay move cold-war factors.arms-race.evidence.3 --first");
  }

  @Override
  public Integer call() {
    List<Placing> given = new ArrayList<>();
    add(given, before.isGiven(), Placing.BEFORE);
    add(given, after.isGiven(), Placing.AFTER);
    add(given, first.value(), Placing.FIRST);
    add(given, last.value(), Placing.LAST);
    if (given.size() > 1) {
      throw new Refusal("only one of --before, --after, --first and --last can be given");
    }
    if (given.isEmpty() && !to.isGiven()) {
      throw new Refusal(
          "where to? Name a factor or inbox, or say --before, --after, --first or --last");
    }
    Placing placing = given.isEmpty() ? Placing.LAST : given.get(0);
    String other = before.isGiven() ? before.value() : after.isGiven() ? after.value() : "";
    String target = to.isGiven() ? to.value() : "";
    return edit.change(text -> Moving.of(text, what.value(), target, placing, other));
  }

  private static void add(List<Placing> given, boolean is, Placing placing) {
    if (is) {
      given.add(placing);
    }
  }
}
