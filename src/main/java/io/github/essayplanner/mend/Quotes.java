package io.github.essayplanner.mend;

/** Finds where the quotes end that stand round a text. */
final class Quotes {
  private Quotes() {}

  /**
   * The index of the mark that closes a text which opens at its first character, as YAML reads it;
   * or −1.
   */
  static int closing(String raw) {
    return closing(raw, 0);
  }

  /** The same of a text that opens at an index. */
  static int closing(String raw, int opening) {
    char quote = raw.charAt(opening);
    for (int i = opening + 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < raw.length() && raw.charAt(i + 1) == quote) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * Whether the marks at both ends of a text are those round all of it, and not those of two
   * quotations inside: the next mark after the first opens, or is an apostrophe.
   */
  static boolean isRoundAll(String raw) {
    char quote = raw.charAt(0);
    if (raw.length() < 2 || raw.charAt(raw.length() - 1) != quote) {
      return false;
    }
    for (int i = 1; i < raw.length() - 1; i++) {
      boolean isKept = raw.charAt(i - 1) == '\\' || quote == '\'' && isInWord(raw, i);
      if (raw.charAt(i) == quote && !isKept) {
        boolean opens = " (\n[“‘\"'".indexOf(raw.charAt(i - 1)) >= 0 && raw.charAt(i + 1) != ' ';
        return opens;
      }
    }
    return true;
  }

  /**
   * What a text in marks was to say: a mark inside it may have a backslash before it, as most
   * languages have it, whether YAML knows that between these marks or not; or stand twice.
   */
  static String unescaped(String text, char quote) {
    String mark = String.valueOf(quote);
    String plain = text.replace("\\" + mark, mark);
    return quote == '\'' ? plain.replace("''", mark) : plain;
  }

  private static boolean isInWord(String raw, int index) {
    return Character.isLetterOrDigit(raw.charAt(index - 1))
        && Character.isLetterOrDigit(raw.charAt(index + 1));
  }
}
