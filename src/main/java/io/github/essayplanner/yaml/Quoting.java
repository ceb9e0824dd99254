package io.github.essayplanner.yaml;

/** Tells a writer how to put a text in quotes, with the text itself where it is short. */
public final class Quoting {
  private static final int LONGEST_SHOWN = 70;

  /** What is said of a character that hides a key. */
  public static final String OLD_LINE_BREAK =
      "an invisible character stands here (U+0085, a line break of old systems)";

  private Quoting() {}

  /** What to do with a text that has to stand in quotes. */
  public static String suggestion(String text) {
    String quoted = quoted(text.strip());
    return quoted.isEmpty()
        ? "put quotes round the whole text"
        : "put quotes round the whole text: " + quoted;
  }

  /** What is said of a key whose colon has no space after it. */
  public static String glued(String key) {
    return "the colon after \"" + key + "\" needs a space behind it";
  }

  /** What to do with such a key. */
  public static String spaced(String key, String value) {
    String rest = value.length() <= LONGEST_SHOWN ? value.strip() : "";
    return rest.isEmpty() || rest.indexOf('\n') >= 0
        ? "write \"" + key + ": \" and then the value"
        : "write \"" + key + ": " + rest + "\"";
  }

  /** A text in the quotes that it has none of, or in single ones with its own written twice. */
  public static String inQuotes(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? '"' + text + '"'
        : "'" + text.replace("'", "''") + "'";
  }

  /** The text in quotes; empty where it is too long to be shown, or has both kinds of them. */
  static String quoted(String text) {
    if (text.isEmpty() || text.length() > LONGEST_SHOWN) {
      return "";
    }
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return '"' + text + '"';
    }
    return text.indexOf('\'') < 0 ? "'" + text + "'" : "";
  }
}
