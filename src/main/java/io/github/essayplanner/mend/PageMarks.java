package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Lines of hyphens and the like, which end a document or only look like a line on the page. */
final class PageMarks {
  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;

  PageMarks(Text text, Levels levels, List<Mistake> mistakes) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
  }

  /**
   * A line that ends a document; whether what follows belongs to the same map.
   *
   * @param hasBegun whether anything stands before it
   */
  boolean mark(MapLine row, boolean hasBegun) {
    boolean isSecond = false;
    for (int line = row.number() + 1; line <= text.lineCount(); line++) {
      MapLine after = MapLine.of(text, line);
      if (!after.isEmpty() && !after.isComment()) {
        int colon = MapLine.keyColon(after.content());
        isSecond = colon > 0 && levels.at(0, false).isGiven(MapLine.key(after.content(), colon));
        break;
      }
    }
    Mistake mistake =
        new Mistake(
            SyntaxRule.SEVERAL_DOCUMENTS,
            new Span(row.start(), row.start() + row.content().length()),
            hasBegun
                ? "a second map would begin here"
                : "these dots end a map, and none has begun before them",
            isSecond
                ? "keep one map in a file: move the rest to a file of its own, and delete this line"
                : "delete this line",
            !isSecond);
    if (!isSecond) {
      mistake.with(row.start(), row.start() + row.content().length(), "");
    }
    mistakes.add(mistake);
    levels.close();
    return !isSecond;
  }

  /** A line across the page, which says nothing. */
  void across(MapLine row) {
    int end = row.start() + row.content().length();
    mistakes.add(
        mistake(row, "a line across the page means nothing here", "delete it")
            .with(row.start(), end, ""));
  }

  /** A fence round the map; the name of a language in it is kept. */
  void fence(MapLine row) {
    int start = row.start() + row.lead();
    mistakes.add(
        mistake(
                row,
                "the fence of a block of code is no part of the map",
                "delete it, or put # and a space before it")
            .with(start, start, "# "));
  }

  private static Mistake mistake(MapLine row, String message, String suggestion) {
    return new Mistake(
        SyntaxRule.SEVERAL_DOCUMENTS,
        new Span(row.start() + row.lead(), row.start() + row.content().length()),
        message,
        suggestion,
        true);
  }
}
