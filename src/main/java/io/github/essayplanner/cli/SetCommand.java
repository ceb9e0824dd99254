package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Setting;
import java.util.concurrent.Callable;

/** {@code essay set MAP FIELD VALUE}. */
final class SetCommand implements Callable<Integer> {
  private final OptionValue<String> field;
  private final OptionValue<String> value;
  private final MapEdit edit;

  SetCommand(Syntax syntax) {
    syntax.describe("Gives a field of a map a value; everything else in the file stays as it is.");
    field = syntax.argument(1, "FIELD", "Which field; see below.");
    value =
        syntax.argument(
            2,
            "VALUE",
            "Its new text (- for standard input); of tags and cover, words with commas.");
    edit = new MapEdit(syntax);
    syntax.explain(
        "FIELD is the way through the map, with dots between. An item of a list is named by its"
            + " number from 1; evidence by its id too, a link by where it leads.",
        "To weigh criteria that have no weights yet, set judgement.weights to equal, then each"
            + " weight, then judgement.weights to given.");
    syntax.examples(
        "essay set cold-war thesis \"Neither power was fully committed.\"",
        "essay set cold-war factors.arms-race.scores.depth 5",
        "essay set cold-war factors.arms-race.evidence.2.strength strong",
        "essay set cold-war factors.arms-race.evidence.h-bomb.tags \"USSR, missiles\"",
        "essay set cold-war questions.germany.factors.arms-race.use no");
  }

  @Override
  public Integer call() {
    String typed = edit.text(value.value());
    return edit.change(text -> Setting.of(text, field.value(), typed));
  }
}
