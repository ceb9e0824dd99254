package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add note MAP TEXT}. */
final class AddNote implements Callable<Integer> {
  private static final String NOTE = "note";

  private final GivenFields fields;
  private final MapEdit edit;

  AddNote(Syntax syntax) {
    syntax.describe("Adds a note to the inbox, for what has no place yet.");
    fields = new GivenFields(syntax);
    fields.take(NOTE, syntax.argument(1, "TEXT", "The note (- for standard input)."));
    edit = new MapEdit(syntax);
    syntax.examples("essay add note cold-war \"Look up the Geneva summit.\"");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    return edit.change(text -> Adding.note(text, texts.get(NOTE)));
  }
}
