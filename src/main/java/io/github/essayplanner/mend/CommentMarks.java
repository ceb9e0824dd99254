package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends comments that begin as in other languages and not with #. */
final class CommentMarks {
  private static final String SAID = "a comment begins with #, and this one with \"";
  private static final String HOW = "put # and a space before it";

  /** How far on the end of a comment is looked for. */
  private static final int MOST_LINES = 40;

  private final Text text;
  private final List<Mistake> mistakes;

  CommentMarks(Text text, List<Mistake> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  boolean isComment(MapLine row) {
    return !mark(row.body()).isEmpty();
  }

  /** Whether a comment begins in a line where a list or fields are to follow below it. */
  static boolean begins(String line, int at) {
    return isSure(mark(line.substring(at)));
  }

  private static boolean isSure(String mark) {
    return !mark.isEmpty() && (mark.charAt(0) == '/' || mark.charAt(0) == '<');
  }

  private static String mark(String body) {
    for (String mark : List.of("//", "/*", "<!--", "-- ", "; ")) {
      if (body.startsWith(mark)) {
        return mark.strip();
      }
    }
    return "";
  }

  /** Mends one that begins on a line; the last line of it. */
  int mend(MapLine row) {
    Mistake mistake = mistake(row, row.lead());
    mistakes.add(mistake);
    int last = last(row, mark(row.body()));
    for (int number = row.number() + 1; number <= last; number++) {
      MapLine line = MapLine.of(text, number);
      int at = line.start() + line.lead();
      if (!line.isEmpty()) {
        mistake.with(at, at, "# ");
      }
    }
    return last;
  }

  /** The mistake of one that begins in a line. */
  static Mistake mistake(MapLine row, int at) {
    String mark = mark(row.content().substring(at));
    int start = row.start() + at;
    return new Mistake(
            SyntaxRule.COMMENT_MARK,
            new Span(start, start + mark.length()),
            SAID + mark + "\"",
            isSure(mark) ? HOW : "if it is a comment, " + HOW,
            isSure(mark))
        .with(start, start, "# ");
  }

  /** The line that closes it, where that is told by a mark of its own. */
  private int last(MapLine row, String mark) {
    String closing = mark.equals("/*") ? "*/" : mark.equals("<!--") ? "-->" : "";
    int most = Math.min(text.lineCount(), row.number() + MOST_LINES);
    for (int number = row.number(); !closing.isEmpty() && number <= most; number++) {
      if (text.line(number).contains(closing)) {
        return number;
      }
    }
    return row.number();
  }

  /**
   * The mend of a comment behind a word, number or date, which can have no such mark in it; null
   * where there is none. Two hyphens are no mark here: they stand for the dash of a range.
   */
  static TextMend behind(String raw) {
    for (String mark : List.of(" //", " /*", " <!--")) {
      int at = raw.indexOf(mark);
      if (at > 0) {
        String text = raw.substring(0, at).stripTrailing();
        String comment = raw.substring(at).strip();
        return new TextMend(
            SyntaxRule.COMMENT_MARK,
            at + 1,
            mark.strip().length(),
            SAID + mark.strip() + "\"",
            HOW,
            true,
            text + "  # " + comment);
      }
    }
    return null;
  }
}
