package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add counter MAP FACTOR CLAIM}. */
final class AddCounter implements Callable<Integer> {
  private final OptionValue<String> factor;
  private final GivenFields fields;
  private final MapEdit edit;

  AddCounter(Syntax syntax) {
    syntax.describe("Adds a counter-argument to a factor.");
    factor = FactorNames.argument(syntax);
    fields = new GivenFields(syntax);
    fields.take(
        "claim", syntax.argument(2, "CLAIM", "What an opponent would say (- for standard input)."));
    fields.option(
        "source", "SOURCE", "Who says so: a source's id and, after a comma, the place in it.");
    fields.option("reply", "TEXT", "What you answer.");
    edit = new MapEdit(syntax);
    syntax.examples(
        "essay add counter cold-war \"arms race\" \"Both cut their armies.\""
            + " --reply \"Not their missiles.\"");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    return edit.change(text -> Adding.item(text, factor.value(), "counter", texts));
  }
}
