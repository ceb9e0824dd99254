package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.List;

/** What reads as text without quotes, but was probably meant to be something else. */
final class PlainScalarCheck {
  /** After more findings than are ever printed, no line is looked at as a whole any more. */
  private static final int MOST_LOOKED_INTO = 500;

  private PlainScalarCheck() {}

  /**
   * @param span the text; empty where there is none
   */
  static void check(Text text, Span span, List<Finding> findings) {
    checkHash(text, span, findings);
    checkItems(text.content(), span, findings);
    if (span.end() - span.start() > 1) {
      if (!Character.isLetter(text.content().charAt(span.start()))) {
        checkBullet(text, span, findings);
        checkCurly(text.content(), span, findings);
      }
    }
  }

  /** A text that begins with a question mark and a space, which YAML takes for a key. */
  static void checkKey(Text text, int start, List<Finding> findings) {
    String content = text.content();
    int mark = start - 1;
    while (mark >= 0 && content.charAt(mark) == ' ') {
      mark--;
    }
    boolean isMarked = mark >= 0 && mark < start - 1 && content.charAt(mark) == '?';
    if (isMarked && findings.size() < MOST_LOOKED_INTO) {
      Line line = Line.of(text, text.lineAt(mark));
      findings.add(
          new Finding(
              SyntaxRule.SPECIAL_CHARACTER,
              new Span(mark, mark + 1),
              "a text can't begin with ? unless it stands in quotes",
              "if a key follows, delete it; if it is text, " + line.quotesFrom(mark)));
    }
  }

  /** A comment that looks like the rest of the text, or like all of it. */
  private static void checkHash(Text text, Span span, List<Finding> findings) {
    String content = text.content();
    int hash = span.end();
    while (hash < content.length() && content.charAt(hash) == ' ') {
      hash++;
    }
    if (hash >= content.length() || content.charAt(hash) != '#' || hash == span.end()) {
      return;
    }
    boolean empty = span.start() == span.end();
    char next = hash + 1 < content.length() ? content.charAt(hash + 1) : ' ';
    boolean isItem = empty && isAfterDash(content, hash);
    boolean isCut =
        empty
            ? isItem || isJoined(next) && hash == span.end() + 1
            : looksCut(content, span, hash, next);
    if (isCut) {
      findings.add(cut(text, span, hash, isItem, Character.isDigit(next)));
    }
  }

  private static Finding cut(Text text, Span span, int hash, boolean isItem, boolean isNumber) {
    Line line = Line.of(text, text.lineAt(hash));
    int end = line.start() + line.content().stripTrailing().length();
    boolean empty = span.start() == span.end();
    boolean isWhole = empty || span.start() >= line.start();
    int start = empty ? hash : span.start();
    String whole = isWhole ? text.content().substring(start, end) : "";
    boolean isCount = empty && whole.matches("#[0-9]+"); // "#5" may be meant for 5.
    String comment =
        isItem
            ? "; if it is a note to yourself, delete the dash"
            : "; if it is a comment, put two spaces before the #";
    Finding finding =
        new Finding(
            SyntaxRule.CUT_BY_HASH,
            new Span(hash, end),
            isItem
                ? "a # begins a comment, so this item is empty"
                : empty
                    ? "a # begins a comment, so there is no text here"
                    : "the text ends before this # and the rest of the line is not read",
            isCount
                ? "if a number is meant, write "
                    + whole.substring(1)
                    + "; else "
                    + Quoting.suggestion(whole)
                : Quoting.suggestion(whole) + (isNumber ? "" : comment));
    return isWhole && !whole.isEmpty()
        ? finding.with(Fix.of(isNumber && !isCount, new Span(start, end), Quoting.inQuotes(whole)))
        : finding;
  }

  private static boolean isAfterDash(String content, int hash) {
    int before = hash - 1;
    while (before >= 0 && content.charAt(before) == ' ') {
      before--;
    }
    boolean isDash = before >= 0 && before < hash - 1 && content.charAt(before) == '-';
    return isDash
        && beginsLine(content, before)
        && hash + 1 < content.length()
        && content.charAt(hash + 1) != '\n';
  }

  /** Lines of a text that begin as list items do. */
  private static void checkItems(String content, Span span, List<Finding> findings) {
    for (int i = span.start(); i < span.end(); i++) {
      if (content.charAt(i) != '\n') {
        continue;
      }
      int dash = i + 1;
      while (content.charAt(dash) == ' ') {
        dash++;
      }
      if (content.startsWith("- ", dash)) {
        findings.add(
            new Finding(
                SyntaxRule.ITEM_IN_TEXT,
                new Span(dash, dash + 1),
                "this line begins like a list item, but it goes on with the text above",
                "put its dash right under the dash above; if it is no list, join the two lines"));
      }
      i = dash - 1;
    }
  }

  private static boolean isJoined(char next) {
    return next > ' ' && next != '#';
  }

  /** One space before it; and a number or a word joined to it, or no sentence ended before it. */
  private static boolean looksCut(String content, Span span, int hash, char next) {
    if (hash != span.end() + 1) {
      return false;
    }
    String kept = content.substring(span.start(), span.end());
    boolean ended = ".!?…".indexOf(kept.charAt(kept.length() - 1)) >= 0;
    boolean number = next >= '0' && next <= '9';
    return number || kept.indexOf(' ') > 0 && (isJoined(next) || !ended);
  }

  /** Lines that were to be list items, and became one text. */
  private static void checkBullet(Text text, Span span, List<Finding> findings) {
    if (!beginsLine(text.content(), span.start())) {
      return; // Many texts may stand on one long line, which is not to be read for each.
    }
    Line line = Line.of(text, text.lineAt(span.start()));
    boolean numbered = text.lineAt(span.end()) > line.number() && line.isNumbered();
    if (line.isWrongBullet() || numbered && Line.of(text, line.number() + 1).isNumbered()) {
      findings.add(LineMistake.bullet(line));
    }
  }

  private static boolean beginsLine(String content, int start) {
    int before = start - 1;
    while (before >= 0 && content.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || content.charAt(before) == '\n' || content.charAt(before) == '\r';
  }

  private static void checkCurly(String content, Span span, List<Finding> findings) {
    char first = content.charAt(span.start());
    char last = content.charAt(span.end() - 1);
    String inner = content.substring(span.start() + 1, span.end() - 1);
    boolean isDouble = "“„".indexOf(first) >= 0 && "”“\"".indexOf(last) >= 0;
    boolean isSingle = first == '‘' && "’'".indexOf(last) >= 0;
    if (isDouble && inner.indexOf('“') < 0 && inner.indexOf('”') < 0
        || isSingle && inner.indexOf('‘') < 0) {
      findings.add(
          new Finding(
                  SyntaxRule.SMART_QUOTES,
                  span,
                  "curly quotation marks are part of the text and will be printed",
                  "leave them out, or keep them if the words are quoted")
              .with(Fix.of(false, span, inner.strip())));
    }
  }
}
