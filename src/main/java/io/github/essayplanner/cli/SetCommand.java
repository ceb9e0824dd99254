package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Setting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code essay set MAP FIELD VALUE}. */
@Command(
    name = "set",
    sortOptions = false,
    description = "Gives a field of a map a value; everything else in the file stays as it is.",
    footer = {
      "",
      "FIELD is the way through the map, with dots between. An item of a list is",
      "named by its number from 1; evidence by its id too, a link by where it leads.",
      "",
      "Examples:",
      "  essay set cold-war thesis \"Neither power was fully committed.\"",
      "  essay set cold-war factors.arms-race.scores.depth 5",
      "  essay set cold-war factors.arms-race.evidence.2.strength strong",
      "  essay set cold-war factors.arms-race.evidence.h-bomb.tags \"USSR, missiles\"",
      "  essay set cold-war questions.berlin.factors.arms-race.use no",
      "",
      "To weigh criteria that have no weights yet, set judgement.weights to equal,",
      "then each weight, then judgement.weights to given.",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class SetCommand implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "FIELD", description = "Which field; see below.")
  private String field;

  @Parameters(
      index = "2",
      paramLabel = "VALUE",
      description = "Its new text (- for standard input); of tags and cover, words with commas.")
  private String value;

  @Mixin private Help help;

  @Override
  public Integer call() {
    String typed = edit.text(value);
    return edit.change(text -> Setting.of(text, field, typed));
  }
}
