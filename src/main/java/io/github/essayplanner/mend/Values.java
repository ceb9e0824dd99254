package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/**
 * Mends what stands behind a key or a dash, whatever it is: fields, a list, something in braces or
 * a text, which {@link Texts} then mends. Says on which line the map goes on after it.
 */
final class Values {
  private static final int LONGEST = 500;

  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Texts texts;
  private int next;

  Values(Levels levels, List<Mistake> mistakes, Texts texts) {
    this.levels = levels;
    this.mistakes = mistakes;
    this.texts = texts;
  }

  /** The line, from 1, after all that was gone through. */
  int next() {
    return next;
  }

  void goOn(int line) {
    next = line;
  }

  /** What stands behind a key's colon. */
  void value(MapLine row, Level level, String key, int from) {
    String line = row.content();
    FieldKind kind = level.in(key);
    levels.open(key, kind, level.column());
    int at = MapLine.pastBlanks(line, from);
    if (!line.substring(from, at).matches("[ \t]*")) {
      oddBlanks(row, from, at);
    }
    if (at == line.length()) {
      return;
    }
    if (line.charAt(at) == '#') {
      hash(row, at, kind);
      return;
    }
    boolean isText = kind == null || kind instanceof Content content && content.isText();
    if (!isText && CommentMarks.begins(line, at)) {
      mistakes.add(CommentMarks.mistake(row, at));
      return;
    }
    if (!isText && "&!*".indexOf(line.charAt(at)) >= 0) {
      return; // An anchor or a tag before what stands below.
    }
    text(row, at, level.column(), kind, key);
  }

  private void oddBlanks(MapLine row, int from, int to) {
    boolean isLast = to == row.content().length();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(row.start() + from - 1, row.start() + from),
                "what follows this colon looks like a space and is another character",
                isLast ? "delete it" : "type a plain space after the colon",
                true)
            .with(row.start() + from, row.start() + to, isLast ? "" : " "));
  }

  /** A # where a text should begin: before a digit it is one. */
  private void hash(MapLine row, int at, FieldKind kind) {
    String raw = row.content().substring(at);
    if (kind == Content.WORDS
        && raw.length() < LONGEST
        && raw.matches("(#[\\p{L}\\p{N}-]+[ ,]*)+")) {
      String words = "[" + raw.replace("#", "").strip().replaceAll("[ ,]+", ", ") + "]";
      String suggestion = "if they are meant, write \"" + words + "\"";
      String message = "a # begins a comment, so there are no words here";
      cutByHash(row, at, message, suggestion, words, false);
      return;
    }
    boolean isNumber = raw.length() > 1 && Character.isDigit(raw.charAt(1));
    if (isNumber && kind instanceof Content content && content.isText()) {
      cutByHash(
          row,
          at,
          "a # begins a comment, so there is no text here",
          Quoting.suggestion(raw),
          Quoting.inQuotes(raw),
          true);
    }
  }

  private void cutByHash(
      MapLine row, int at, String message, String suggestion, String right, boolean isSafe) {
    int start = row.start() + at;
    int end = row.start() + row.content().length();
    Span span = new Span(start, end);
    mistakes.add(
        new Mistake(SyntaxRule.CUT_BY_HASH, span, message, suggestion, isSafe)
            .with(start, end, right));
    levels.close();
  }

  void text(MapLine row, int at, int owner, FieldKind kind, String key) {
    levels.close();
    next = texts.mend(row, at, owner, kind, key) + 1;
  }
}
