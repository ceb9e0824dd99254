package io.github.essayplanner.render;

/** What of the writer's text no format can carry, replaced the same way in all of them. */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The text on one line: line breaks and tabs are spaces, other controls and what is no character
   * at all U+FFFD.
   */
  static String clean(String text) {
    int first = firstUnclean(text);
    if (first < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
        continue;
      }
      clean.append(isSpace(c) ? ' ' : isIllegal(text, i) ? REPLACEMENT : c);
    }
    return clean.toString();
  }

  private static int firstUnclean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && (isSpace(c) || isIllegal(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isIllegal(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' || c >= '\u007F' && c <= '\u009F' || c >= '\uFFFE';
  }
}
