package io.github.essayplanner.mend;

import io.github.essayplanner.yaml.SyntaxRule;

/** A backslash between double quotes that stands for no character. */
final class EscapeMistake {
  private static final int DIGITS = 8;

  /** As other languages have it between their quotes. */
  private static final String APOSTROPHE = "\\'";

  private static final String KNOWN = "0abt\tnvfre \"/\\N_LP\n\r";

  private EscapeMistake() {}

  /** What is wrong with a text between quotes; null where nothing is. */
  static TextMend of(String raw) {
    if (raw.charAt(0) != '"') {
      return null;
    }
    int first = -1;
    boolean isPlain = true;
    StringBuilder mended = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      mended.append(raw.startsWith(APOSTROPHE, i) ? "" : raw.charAt(i));
      if (raw.charAt(i) == '\\' && i + 1 < raw.length()) {
        boolean isKnown = isKnown(raw, i + 1);
        isPlain &= isKnown ? "\\\"".indexOf(raw.charAt(i + 1)) >= 0 : isNoCode(raw.charAt(i + 1));
        first = first < 0 && !isKnown ? i : first;
        mended.append(isKnown || raw.startsWith(APOSTROPHE, i) ? "" : "\\");
        mended.append(raw.charAt(++i));
      }
    }
    return first < 0 ? null : at(first, raw, isPlain, mended.toString());
  }

  private static TextMend at(int index, String raw, boolean isPlain, String mended) {
    boolean isBeyond = isBeyond(raw, index + 1);
    return new TextMend(
        SyntaxRule.SPECIAL_CHARACTER,
        index,
        isBeyond ? DIGITS + 2 : 2,
        isBeyond
            ? "this code stands for no character: the last one is \\U0010FFFF"
            : "in double quotes a \\ begins a code, and this is none",
        raw.startsWith(APOSTROPHE, index)
            ? "leave the backslash out: an apostrophe needs none between double quotes"
            : "write two backslashes (\\\\), or use single quotes round the text",
        isPlain,
        mended);
  }

  /** Whether a backslash before it can only be meant as one. */
  private static boolean isNoCode(char c) {
    return "xuU".indexOf(c) < 0;
  }

  private static boolean isKnown(String raw, int at) {
    char code = raw.charAt(at);
    int digits = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
    return digits > 0 && !isBeyond(raw, at) ? isHex(raw, at + 1, digits) : KNOWN.indexOf(code) >= 0;
  }

  /** Whether it is a code of eight digits beyond the last character of Unicode. */
  private static boolean isBeyond(String raw, int at) {
    return raw.charAt(at) == 'U'
        && isHex(raw, at + 1, DIGITS)
        && Long.parseLong(raw.substring(at + 1, at + 1 + DIGITS), 16) > Character.MAX_CODE_POINT;
  }

  private static boolean isHex(String raw, int from, int digits) {
    for (int i = from; i < from + digits; i++) {
      if (i >= raw.length() || Character.digit(raw.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
