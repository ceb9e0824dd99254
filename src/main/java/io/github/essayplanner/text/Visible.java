package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of other people in messages: whatever a file, its name or an argument holds, a message
 * stays one line that shows all there is.
 */
public final class Visible {
  /** How many characters more it takes to spell out one of {@link #commands}. */
  static final int MORE_OF_COMMAND = 3;

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
    return withoutCommands(line, commands(line));
  }

  /**
   * Where the log of a continuous build would find a command in a line: {@code ::} behind nothing
   * but blanks, {@code ##[} and {@code ##word[} anywhere. The place is of the character that {@link
   * #withoutCommands} spells out.
   */
  static List<Integer> commands(String line) {
    List<Integer> places = new ArrayList<>(0);
    int first = 0;
    while (first < line.length() && isBlank(line.charAt(first))) {
      first++;
    }
    if (line.startsWith("::", first)) {
      places.add(first);
    }
    for (int at = line.indexOf("##"); at >= 0; at = line.indexOf("##", at + 1)) {
      int end = at + 2;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      if (line.startsWith("[", end)) {
        places.add(at + 1);
      }
    }
    return places;
  }

  /** Some strip a no-break space too before they look for a command. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static String withoutCommands(String line, List<Integer> commands) {
    if (commands.isEmpty()) {
      return line;
    }
    StringBuilder spelled = new StringBuilder();
    int done = 0;
    for (int at : commands) {
      spelled.append(line, done, at).append("\\x").append(Integer.toHexString(line.charAt(at)));
      done = at + 1;
    }
    return spelled.append(line, done, line.length()).toString();
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
