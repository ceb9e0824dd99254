package io.github.essayplanner.mend;

import io.github.essayplanner.yaml.SyntaxRule;

/** Texts that begin with a character that means something to YAML. */
final class SpecialStart {
  private SpecialStart() {}

  /** What is wrong with a text's beginning; null where nothing is. */
  static TextMend of(String raw) {
    char first = raw.charAt(0);
    char next = raw.length() > 1 ? raw.charAt(1) : ' ';
    return switch (first) {
      case '@', '%', '`', ',', ']', '}' -> quoted(raw);
      case '-', '?', ':' -> next == ' ' || next == '\t' ? quoted(raw) : null;
      case '&' -> next == ' ' ? quoted(raw) : null;
      case '*' -> isText(raw) ? quoted(raw) : null;
      case '!' -> isTag(raw) ? null : quoted(raw);
      case '|' ->
          Character.isDigit(afterBlanks(raw)) || raw.indexOf('|', 1) > 0 ? quoted(raw) : block(raw);
      case '>' -> "0123456789£$€=".indexOf(afterBlanks(raw)) >= 0 ? quoted(raw) : block(raw);
      case '[', '{' -> bracket(raw);
      default -> null;
    };
  }

  private static TextMend quoted(String raw) {
    return TextMend.whole(
        SyntaxRule.SPECIAL_CHARACTER,
        0,
        1,
        "a text can't begin with " + raw.charAt(0) + " unless it stands in quotes",
        raw);
  }

  /** A star that is no alias: more words follow, or it closes like emphasis. */
  private static boolean isText(String raw) {
    return raw.indexOf(' ') > 0 || raw.indexOf('*', 1) > 0 || raw.length() == 1;
  }

  /** A word behind one exclamation mark names a kind of value only where a value follows. */
  private static boolean isTag(String raw) {
    int name = raw.startsWith("!!") ? 2 : 1;
    return name < raw.length()
        && (Character.isLetter(raw.charAt(name)) && (name == 2 || raw.indexOf(' ') > 0)
            || raw.charAt(name) == '<');
  }

  private static char afterBlanks(String raw) {
    int at = 1;
    while (at < raw.length() && raw.charAt(at) == ' ') {
      at++;
    }
    return at < raw.length() ? raw.charAt(at) : ' ';
  }

  /** A mark that may announce a long text, or be part of it. */
  private static TextMend block(String raw) {
    char mark = raw.charAt(0);
    return new TextMend(
        SyntaxRule.SPECIAL_CHARACTER,
        0,
        1,
        "a text can't begin with " + mark + " unless it stands in quotes",
        "if "
            + mark
            + " is to mean \"a long text follows\", begin the text on the next line, indented two"
            + " spaces; if it is part of the text, put quotes round all of it",
        false,
        null);
  }

  /** A bracket that is closed before the text ends, or never. */
  private static TextMend bracket(String raw) {
    int closing = closing(raw);
    if (closing == raw.length() - 1) {
      return null;
    }
    TextMend whole = quoted(raw);
    return new TextMend(
        whole.rule(),
        0,
        1,
        closing < 0
            ? "the text begins with a bracket that is never closed"
            : "the text begins with a bracket, and goes on after the bracket is closed",
        whole.suggestion(),
        true,
        whole.text());
  }

  /** The index of the bracket that closes the first, or −1; what stands in quotes closes none. */
  static int closing(String raw) {
    return closing(raw, false);
  }

  /** The same where what stands in comments may close none either. */
  static int closing(String raw, boolean hasComments) {
    int depth = 0;
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (hasComments && FlowComments.begins(raw, i)) {
        i = FlowComments.lineEnd(raw, i);
        continue;
      }
      if ((c == '"' || c == '\'') && "[{,:".indexOf(before) >= 0) {
        int closing = Quotes.closing(raw, i);
        boolean isEnd =
            closing + 1 >= raw.length() || " \t,:]}\n\r".indexOf(raw.charAt(closing + 1)) >= 0;
        i = isEnd ? Math.max(i, closing) : i;
      }
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      before = Character.isWhitespace(c) ? before : c;
    }
    return -1;
  }
}
