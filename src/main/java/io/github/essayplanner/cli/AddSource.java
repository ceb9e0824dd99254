package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add source MAP ID}. */
final class AddSource implements Callable<Integer> {
  private final OptionValue<String> id;
  private final GivenFields fields;
  private final MapEdit edit;

  AddSource(Syntax syntax) {
    syntax.describe("Adds a source.");
    id = syntax.argument(1, "ID", "What evidence refers to it by.");
    fields = new GivenFields(syntax);
    fields.option("author", "NAME", "Who wrote it.");
    fields.option("title", "TEXT", "What it is called.");
    fields.option("year", "YEAR", "When it is from.");
    fields.option("kind", "KIND", "primary, secondary or interpretation.");
    fields.option("url", "URL", "Where it is on the web.");
    fields.option("note", "TEXT", "What to remember about it.");
    edit = new MapEdit(syntax);
    syntax.examples("essay add source cold-war taubman --author \"W. Taubman\" --title Khrushchev");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    return edit.change(text -> Adding.source(text, id.value().strip(), texts));
  }
}
