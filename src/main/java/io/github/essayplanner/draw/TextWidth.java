package io.github.essayplanner.draw;

import io.github.essayplanner.text.CellWidth;

/**
 * How wide text may get, in thousandths of its size, in the widest of the common sans-serif fonts:
 * whatever font a reader has, the text fits.
 */
final class TextWidth {
  /** The widths of the characters from space to tilde, in hundredths. */
  private static final int[] ASCII = {
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 56, 84, 32, 37, 32, 38, // to /
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, // to ?
    100, 69, 69, 70, 78, 64, 58, 78, 76, 34, 30, 66, 56, 91, 76, 79, // to O
    61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 38, 40, 84, 50, // to _
    50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, // to o
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 56, 64, 84 // to ~
  };

  /** How much wider a bold character is. */
  private static final int BOLD = 85;

  /** One character of some scripts stands for a whole phrase. */
  private static final int FIRST_PHRASE_SIGN = 0xFDF0;

  private static final int LAST_PHRASE_SIGN = 0xFDFD;

  private TextWidth() {}

  static int of(String text, boolean bold) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i), bold);
    }
    return width;
  }

  static int of(int codePoint, boolean bold) {
    int width = regular(codePoint);
    return bold && width > 0 ? width + BOLD : width;
  }

  private static int regular(int c) {
    if (c >= ' ' && c <= '~') {
      return ASCII[c - ' '] * 10;
    }
    if (c >= FIRST_PHRASE_SIGN && c <= LAST_PHRASE_SIGN) {
      return 12_000;
    }
    int type = Character.getType(c);
    return switch (CellWidth.of(c)) {
      case 0 -> 0;
      case 2 -> 1400;
      default -> type == Character.LOWERCASE_LETTER && c < 0x250 ? 700 : isSmall(c) ? 550 : 1250;
    };
  }

  /** Quotation marks and the like. */
  private static boolean isSmall(int c) {
    return c == '\u00a0' || c == '\u00b7' || c >= 0x2018 && c <= 0x201f || c == '\u2013';
  }
}
