package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import io.github.essayplanner.format.Thing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add comment MAP [FIELD] TEXT}. */
final class AddComment implements Callable<Integer> {
  private final OptionValue<String> first;
  private final OptionValue<String> second;
  private final OptionValue<String> by;
  private final OptionValue<String> date;
  private final MapEdit edit;

  AddComment(Syntax syntax) {
    syntax.describe("Adds what a reader says; it is printed apart from the writer's words.");
    first =
        syntax.argument(
            1,
            "[FIELD]",
            "What it is about: a factor, or the way to evidence or a counter-argument, as in set;"
                + " left out, the whole map.");
    second = syntax.lastArgument(2, "TEXT", "What the reader says (- for standard input).");
    by = syntax.text("--by", "NAME", Thing.COMMENT.field("by").help());
    date = syntax.text("--date", "DATE", Thing.COMMENT.field("date").help());
    edit = new MapEdit(syntax);
    syntax.examples(
        "essay add comment cold-war arms-race \"Who says so?\" --by \"A. Teacher\"",
        "essay add comment cold-war arms-race.evidence.2 \"Check the year.\"");
  }

  @Override
  public Integer call() {
    boolean isOfMap = !second.isGiven();
    Map<String, String> comment = new LinkedHashMap<>();
    put(comment, "by", by);
    put(comment, "text", isOfMap ? first : second);
    put(comment, "date", date);
    String field = isOfMap ? "" : first.value();
    return edit.change(text -> Adding.comment(text, field, comment));
  }

  private void put(Map<String, String> comment, String key, OptionValue<String> given) {
    if (given.isGiven()) {
      String text = edit.text(given.value());
      if (text.isEmpty()) {
        throw new Refusal("the text of \"" + key + "\" is empty");
      }
      comment.put(key, text);
    }
  }
}
