package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add question MAP ID QUESTION}. */
final class AddQuestion implements Callable<Integer> {
  private final OptionValue<String> id;
  private final GivenFields fields;
  private final MapEdit edit;

  AddQuestion(Syntax syntax) {
    syntax.describe("Adds another question that the same map answers.");
    id = syntax.argument(1, "ID", "What --question will name it by.");
    fields = new GivenFields(syntax);
    fields.option("title", "TEXT", "Heading of the outputs.");
    fields.take(
        "question", syntax.argument(2, "QUESTION", "The question itself (- for standard input)."));
    fields.option("period", "DATE", "The years it asks about.");
    fields.option(
        "--cover", "cover", ",", "WORDS", "Tags it demands evidence on, with commas between.");
    fields.option("thesis", "TEXT", "The answer.");
    fields.option("context", "TEXT", "Opens the introduction.");
    fields.option("conclusion", "TEXT", "The last word.");
    fields.option("--term", "terms", "\n", "TERM=TEXT", "What a term means; may be given again.");
    edit = new MapEdit(syntax);
    syntax.examples("essay add question cold-war crises \"How dangerous were the crises?\"");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    return edit.change(text -> Adding.question(text, id.value().strip(), texts));
  }
}
