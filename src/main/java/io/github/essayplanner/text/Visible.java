package io.github.essayplanner.text;

/**
 * Texts of other people in messages: whatever a file, its name or an argument holds, a message
 * stays one line that shows all there is.
 */
public final class Visible {
  private Visible() {}

  /**
   * Whether a terminal would take a character for a command, or for an order to turn others round.
   */
  public static boolean isHidden(int c) {
    return c < ' '
        || c >= 0x7F && c < 0xA0
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  /** Whether a character turns the order of those behind it round. */
  public static boolean isBidi(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /**
   * A text as one line, with such characters spelled out ({@code \n}, {@code \x1b}, {@code
   * \u202e}). It can't begin a command to the log of a continuous build either.
   */
  public static String line(String text) {
    int i = 0;
    while (i < text.length() && !isHidden(text.charAt(i))) {
      i++;
    }
    String line = i == text.length() ? text : text.substring(0, i) + spelled(text, i);
    line = line.indexOf("##[") < 0 ? line : line.replace("##[", "#\\x23[");
    return line.stripLeading().startsWith("::") ? line.replaceFirst(":", "\\\\x3a") : line;
  }

  /** The same with the line breaks that are indented behind, which no message begins with. */
  public static String lines(String text) {
    if (text.indexOf('\n') < 0) {
      return line(text);
    }
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n(?=  )")) {
      lines.append(lines.isEmpty() ? "" : "\n").append(line(line));
    }
    return lines.toString();
  }

  private static String spelled(String text, int from) {
    StringBuilder spelled = new StringBuilder();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHidden(c)) {
        spelled.append(c);
      } else if (c == '\n' || c == '\r' || c == '\t') {
        spelled.append('\\').append(c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
      } else {
        String digits = Integer.toHexString(c);
        spelled.append(c < 0x100 ? digits.length() < 2 ? "\\x0" : "\\x" : "\\u").append(digits);
      }
    }
    return spelled.toString();
  }
}
