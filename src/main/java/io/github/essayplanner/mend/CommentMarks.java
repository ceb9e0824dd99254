package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends comments that begin as in other languages and not with #. */
final class CommentMarks {
  private static final String SAID = "a comment begins with #, and this one with \"";
  private static final String HOW = "put # and a space before it";
  private static final String HOW_TO_PART =
      HOW + ", and what follows it on a line of its own, for # takes the whole line";

  /** How far on the end of a comment is looked for. */
  private static final int MOST_LINES = 40;

  private static final int STEP = 2;

  private final Text text;
  private final List<Mistake> mistakes;

  CommentMarks(Text text, List<Mistake> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  static boolean isComment(MapLine row) {
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

  /**
   * Mends one that begins on a line.
   *
   * @return its last line, from what follows the comment on; empty where nothing does
   */
  MapLine mend(MapLine row) {
    int last = last(row);
    MapLine end = last > row.number() ? MapLine.of(text, last) : row;
    int from = last > row.number() ? 0 : row.lead();
    int rest = after(end.content(), from, mark(row.body()));
    Mistake mistake = mistake(row, row.lead(), rest < 0);
    mistakes.add(mistake);
    for (int number = row.number() + 1; number <= last; number++) {
      MapLine line = MapLine.of(text, number);
      int at = line.start() + line.lead();
      if (!line.isEmpty()) {
        mistake.with(at, at, "# ");
      }
    }
    if (rest < 0) {
      return new MapLine(last, end.start(), end.content(), end.content().length());
    }
    int blanks = end.content().substring(0, rest).stripTrailing().length();
    mistake.with(end.start() + blanks, end.start() + rest, "\n" + " ".repeat(row.column(STEP)));
    return new MapLine(last, end.start(), end.content(), rest);
  }

  /** Where on a line goes on what follows a comment that is closed there; or −1. */
  private static int after(String line, int from, String mark) {
    String closing = closing(mark);
    int end = closing.isEmpty() ? -1 : line.indexOf(closing, from);
    int rest = end + closing.length();
    while (end >= 0 && rest < line.length() && MapLine.isBlank(line.charAt(rest))) {
      rest++;
    }
    return end < 0 || rest >= line.length() || line.charAt(rest) == '#' ? -1 : rest;
  }

  private static String closing(String mark) {
    return mark.equals("/*") ? "*/" : mark.equals("<!--") ? "-->" : "";
  }

  /** The mistake of one that begins behind a key. */
  static Mistake mistake(MapLine row, int at) {
    String line = row.content();
    return mistake(row, at, after(line, at, mark(line.substring(at))) < 0);
  }

  /**
   * @param isAlone whether nothing else stands behind it on its last line
   */
  private static Mistake mistake(MapLine row, int at, boolean isAlone) {
    String mark = mark(row.content().substring(at));
    int start = row.start() + at;
    String how = isAlone ? HOW : HOW_TO_PART;
    return new Mistake(
            SyntaxRule.COMMENT_MARK,
            new Span(start, start + mark.length()),
            SAID + mark + "\"",
            isSure(mark) ? how : "if it is a comment, " + how,
            isSure(mark) && isAlone)
        .with(start, start, "# ");
  }

  /** The line that closes it, where that is told by a mark of its own. */
  private int last(MapLine row) {
    String closing = closing(mark(row.body()));
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
        boolean isAlone = after(raw, at, mark.strip()) < 0;
        String text = raw.substring(0, at).stripTrailing();
        String comment = raw.substring(at).strip();
        return new TextMend(
            SyntaxRule.COMMENT_MARK,
            at + 1,
            mark.strip().length(),
            SAID + mark.strip() + "\"",
            isAlone ? HOW : HOW_TO_PART,
            isAlone,
            text + "  # " + comment);
      }
    }
    return null;
  }
}
