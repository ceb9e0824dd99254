package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add factor MAP NAME}. */
final class AddFactor implements Callable<Integer> {
  private final OptionValue<String> name;
  private final OptionValue<String> id;
  private final GivenFields fields;
  private final MapEdit edit;

  AddFactor(Syntax syntax) {
    syntax.describe("Adds a factor: one line of argument.");
    name = syntax.argument(1, "NAME", "Its name; its id is made from this.");
    id = syntax.text("--id", "ID", "Its id, where another is wanted.");
    fields = new GivenFields(syntax);
    fields.option("stance", "STANCE", "supports, challenges or qualifies.");
    fields.option("role", "LABEL", "A label of your own.");
    fields.option("point", "TEXT", "What it argues (- for standard input).");
    fields.option(
        "--score", "scores", "\n", "CRITERION=N", "Its score on a criterion; may be given again.");
    fields.option("because", "TEXT", "Why it stands where it stands.");
    fields.option("importance", "N", "1 to 10, a gut judgement.");
    edit = new MapEdit(syntax);
    syntax.examples(
        "essay add factor cold-war \"The arms race\" --point \"Neither would fall behind.\"");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    String typed = edit.text(name.value());
    return edit.change(text -> Adding.factor(text, typed, id.value().strip(), texts));
  }
}
