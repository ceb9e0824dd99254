package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;

/** What is wrong with a text in quotation marks. */
final class QuoteMistake {
  private static final int LONGEST_SHOWN = 60;

  private QuoteMistake() {}

  /** A quotation mark that nothing closes. */
  static Finding unclosed(Text text, int opening) {
    return new Finding(
        SyntaxRule.UNCLOSED_QUOTE,
        new Span(opening, opening + 1),
        "this quotation mark is never closed",
        closed(Line.of(text, text.lineAt(opening)), opening));
  }

  private static String closed(Line line, int opening) {
    String rest = line.content().substring(opening - line.start());
    if (rest.indexOf('”') >= 0 || rest.indexOf('“') >= 0) {
      return "close it with a straight quotation mark (\"), not with a curly one";
    }
    return rest.startsWith("'")
        ? "if it is an apostrophe, " + line.quotesFrom(opening)
        : "close it at the end of the text, or leave both out";
  }

  /** Whether the last thing before this place on its line is a quotation mark. */
  static boolean isAfterQuote(String content, int at) {
    char c = content.isEmpty() ? ' ' : charAt(content, closing(content, at));
    return c == '"' || c == '\'';
  }

  private static char charAt(String content, int index) {
    return index < 0 || index >= content.length() ? ' ' : content.charAt(index);
  }

  private static int closing(String content, int at) {
    int before = at - 1;
    while (before >= 0 && content.charAt(before) == ' ') {
      before--;
    }
    return before;
  }

  /** Words after the quotation mark that ended a text, or that opened the next one unseen. */
  static Finding textAfter(Text text, int at) {
    String content = text.content();
    int closing = closing(content, at);
    int opening = opening(content, closing);
    if (opening >= 0 && text.lineAt(opening) < text.lineAt(closing)) {
      return unclosed(text, opening);
    }
    boolean apostrophe =
        content.charAt(closing) == '\''
            && Character.isLetter(charAt(content, closing - 1))
            && Character.isLetter(charAt(content, closing + 1));
    return new Finding(
        SyntaxRule.TEXT_AFTER_QUOTE,
        new Span(at, end(text, at)),
        apostrophe
            ? "the apostrophe before this ended the text"
            : "the text ended with its closing quotation mark, but more follows",
        apostrophe
            ? "put double quotes round the whole text instead of single ones"
                + doubled(opening < 0 ? "" : inner(content.substring(opening, end(text, at))))
            : suggestion(content, opening, end(text, at)));
  }

  /** The text in double quotes, where it can stand in them. */
  private static String doubled(String inner) {
    String quoted = inner.indexOf('"') < 0 ? Quoting.quoted(inner) : "";
    return quoted.isEmpty() ? "" : ": " + quoted;
  }

  /** Without quotation marks round the whole, which are to be replaced. */
  private static String inner(String whole) {
    boolean quoted = whole.length() > 1 && whole.charAt(0) == whole.charAt(whole.length() - 1);
    return quoted ? whole.substring(1, whole.length() - 1) : whole;
  }

  private static int end(Text text, int at) {
    int line = text.lineAt(at);
    return Math.max(at, text.lineStart(line) + text.line(line).stripTrailing().length());
  }

  /** The author's own text in the other quotation marks, where it is short and has none of them. */
  private static String suggestion(String content, int opening, int end) {
    String whole = opening < 0 ? "" : inner(content.substring(opening, end));
    boolean inBraces = content.lastIndexOf('{', opening) > content.lastIndexOf('\n', opening);
    boolean shown = !whole.isEmpty() && whole.length() <= LONGEST_SHOWN && !inBraces;
    if (shown && whole.indexOf('\'') < 0) {
      return "put the whole text in single quotes: '" + whole + "'";
    }
    return shown && whole.indexOf('"') < 0
        ? "put the whole text in double quotes: \"" + whole + "\""
        : "write >- and put the whole text on the next line, indented two spaces further";
  }

  /** Where the text began whose last quotation mark is at an index, or −1. */
  private static int opening(String content, int closing) {
    char quote = charAt(content, closing);
    for (int i = closing - 1; i >= 0; i--) {
      if (content.charAt(i) == quote && opensValue(content, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensValue(String content, int index) {
    int before = index - 1;
    while (before >= 0 && content.charAt(before) == ' ') {
      before--;
    }
    return before < 0
        || "\n[{,".indexOf(content.charAt(before)) >= 0
        || before < index - 1 && ":-".indexOf(content.charAt(before)) >= 0;
  }
}
