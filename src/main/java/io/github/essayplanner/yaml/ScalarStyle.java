package io.github.essayplanner.yaml;

/** Which texts need no quotes in YAML, and how to quote the others. Stricter than YAML itself. */
public final class ScalarStyle {
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";

  private ScalarStyle() {}

  /** Whether a text reads back as itself on a line of its own, without quotes. */
  public static boolean isPlain(String text) {
    return !text.isEmpty()
        && isPrintable(text)
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && text.charAt(0) != ' '
        && !text.startsWith("...")
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && text.indexOf('\t') < 0
        && !text.equalsIgnoreCase("null");
  }

  /** Whether it also reads back as itself inside brackets. */
  static boolean isPlainInFlow(String text) {
    return isPlain(text) && text.chars().noneMatch(c -> ",[]{}:#".indexOf(c) >= 0);
  }

  /** A number, an id or a word or two: what may stand inside brackets. */
  public static boolean isWord(String text) {
    return isPlainInFlow(text)
        && text.length() <= 40
        && text.chars().filter(c -> c == ' ').count() <= 3
        && ".!?…".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether every character can stand in a file as itself, line breaks apart. */
  public static boolean isPrintable(String text) {
    return text.codePoints().allMatch(ScalarStyle::isPrintable);
  }

  private static boolean isPrintable(int c) {
    return c == '\t'
        || c >= ' ' && c < 0x7F
        || c > 0xA0 - 1 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && !isHalf(c) && c < 0xFFFE
        || c >= 0x10000;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /**
   * A text in quotes: the ones asked for, unless the other kind saves escapes or only double ones
   * can hold it.
   */
  public static String quoted(String text, char preferred) {
    boolean single =
        isPrintable(text)
            && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0
                ? text.indexOf('\'') < 0 || preferred == '\''
                : preferred == '\'' && text.indexOf('\'') < 0);
    return single ? "'" + text.replace("'", "''") + "'" : inDoubleQuotes(text);
  }

  private static String inDoubleQuotes(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          isPrintable(c)
              ? Character.toString(c)
              : "\\u" + Integer.toHexString(0x10000 + c).substring(1);
    };
  }
}
