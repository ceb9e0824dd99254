package io.github.essayplanner.yaml;

/** Tells a writer how to put a text in quotes, with the text itself where it is short. */
public final class Quoting {
  /** The longest text that a message repeats with its quotes. */
  public static final int LONGEST_SHOWN = 70;

  /** What is said of a character that hides a key. */
  public static final String OLD_LINE_BREAK =
      "an invisible character stands here (U+0085, a line break of old systems)";

  private Quoting() {}

  /** How to tell its writer to put quotes round a text; empty where it is not to be shown. */
  public static String suggestion(String text) {
    return suggestion(text.strip(), "put quotes round the whole text");
  }

  /** The same of a text that stands in quotes which are to be replaced. */
  public static String instead(String text, char old) {
    return suggestion(
        text,
        old == '"'
            ? "put double quotes round the whole text"
            : "put double quotes round the whole text instead of single ones");
  }

  private static String suggestion(String text, String inDouble) {
    String quoted = inQuotes(text);
    String how =
        quoted.charAt(0) == '"'
            ? inDouble
            : text.indexOf('\'') < 0
                ? "put single quotes round the whole text, since it has double ones inside"
                : "put single quotes round the whole text, and write each apostrophe in it twice";
    boolean isShown = !text.isEmpty() && quoted.length() <= LONGEST_SHOWN + 2;
    return isShown && quoted.indexOf('\n') < 0 ? how + ": " + quoted : how;
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
}
