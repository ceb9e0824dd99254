package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add criterion MAP NAME}. */
final class AddCriterion implements Callable<Integer> {
  private final OptionValue<String> name;
  private final OptionValue<String> id;
  private final GivenFields fields;
  private final MapEdit edit;

  AddCriterion(Syntax syntax) {
    syntax.describe("Adds a criterion by which factors are judged.");
    name = syntax.argument(1, "NAME", "Its name; its id is made from this.");
    id = syntax.text("--id", "ID", "Its id, where another is wanted.");
    fields = new GivenFields(syntax);
    fields.option("weight", "N", "How much it counts: for all criteria, or for none.");
    fields.option("asks", "TEXT", "The question it asks of each factor.");
    edit = new MapEdit(syntax);
    syntax.examples(
        "essay add criterion cold-war Duration --asks \"For how long was it at work?\"");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    String typed = edit.text(name.value());
    return edit.change(text -> Adding.criterion(text, typed, id.value().strip(), texts));
  }
}
