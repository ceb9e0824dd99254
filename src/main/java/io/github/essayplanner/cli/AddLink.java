package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add link MAP FACTOR TO [HOW]}. */
final class AddLink implements Callable<Integer> {
  private final OptionValue<String> factor;
  private final GivenFields fields;
  private final MapEdit edit;

  AddLink(Syntax syntax) {
    syntax.describe("Adds a link from one factor to another.");
    factor = FactorNames.argument(syntax);
    fields = new GivenFields(syntax);
    fields.take("to", syntax.argument(2, "TO", "The factor it leads to."));
    fields.take(
        "how", syntax.optionalArgument(3, "HOW", "How it leads there (- for standard input)."));
    edit = new MapEdit(syntax);
    syntax.examples("essay add link cold-war \"arms race\" economy \"missiles cost bread\"");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    return edit.change(text -> Adding.item(text, factor.value(), "links", texts));
  }
}
