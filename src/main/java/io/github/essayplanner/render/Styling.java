package io.github.essayplanner.render;

/**
 * How a terminal styles Markdown. While lines are made, a style is one control character, which the
 * writer's text never has, so that none of it counts as a column.
 */
final class Styling {
  static final char BOLD = '\u0001';
  static final char NOT_BOLD = '\u0002';
  static final char ITALIC = '\u0003';
  static final char NOT_ITALIC = '\u0004';

  private Styling() {}

  /** The text as it takes up columns. */
  static String without(String text) {
    if (firstStyle(text) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isStyle(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  /** The text as a terminal is sent it. */
  static String codes(String text) {
    if (firstStyle(text) < 0) {
      return text;
    }
    StringBuilder coded = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case BOLD -> coded.append("\u001b[1m");
        case NOT_BOLD -> coded.append("\u001b[22m");
        case ITALIC -> coded.append("\u001b[3m");
        case NOT_ITALIC -> coded.append("\u001b[23m");
        default -> coded.append(c);
      }
    }
    return coded.toString();
  }

  private static int firstStyle(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isStyle(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStyle(char c) {
    return c >= BOLD && c <= NOT_ITALIC;
  }
}
