package io.github.essayplanner.convert;

/** Tells whether a line goes on in the next one. */
final class Wraps {
  /** A line of so many letters may have been broken by an editor. */
  private static final int SHORTEST = 60;

  private static final String ENDS = ".?!:。？！：؟۔…";
  private static final String CLOSING = "\"'”’»)]*_）」";

  private Wraps() {}

  /** Whether a line is long and ends no sentence. */
  static boolean isOpen(RawLine line) {
    return line.is(RawLine.Kind.TEXT)
        && line.text().codePointCount(0, line.text().length()) >= SHORTEST
        && !isEnded(line.text());
  }

  /** Whether a text ends with a full stop or the like. */
  static boolean isEnded(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a line begins in the middle of a sentence. */
  static boolean isSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }
}
