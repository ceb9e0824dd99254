package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add evidence MAP FACTOR [FACT]}. */
final class AddEvidence implements Callable<Integer> {
  private final OptionValue<String> factor;
  private final OptionValue<String> fact;
  private final OptionValue<String> see;
  private final GivenFields fields;
  private final MapEdit edit;

  AddEvidence(Syntax syntax) {
    syntax.describe("Adds evidence to a factor.");
    factor = FactorNames.argument(syntax);
    fields = new GivenFields(syntax);
    fields.option("id", "ID", "An id to refer to it by.");
    see = fields.option("see", "ID", "Evidence given elsewhere in the map, instead of FACT.");
    fact =
        fields.take(
            "fact",
            syntax.optionalArgument(
                2,
                "FACT",
                "What happened or is the case (- for standard input); none with --see."));
    fields.option("date", "DATE", "Such as 1953, 1953-08-12, August 1953 or 1953–56.");
    fields.option("side", "SIDE", "for (what it counts as unless you say), against or background.");
    fields.option("strength", "STRENGTH", "weak, moderate or strong.");
    fields.option("shows", "TEXT", "Why it matters.");
    fields.option("quote", "TEXT", "The source's own words.");
    fields.option("source", "SOURCE", "A source's id and, after a comma, the place in it.");
    fields.option("caveat", "TEXT", "What to check or to admit.");
    fields.option("--tags", "tags", ",", "WORDS", "Tags, with commas between; may be given again.");
    edit = new MapEdit(syntax);
    syntax.examples(
        "essay add evidence cold-war \"arms race\" \"A bomb was tested.\" --date 1953-08-12");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    if (!fact.isGiven() && !see.isGiven()) {
      throw new Refusal("say what the evidence is: essay add evidence MAP FACTOR FACT");
    }
    return edit.change(text -> Adding.item(text, factor.value(), "evidence", texts));
  }
}
