package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.TextRule;

/** What nobody sees before and after the items of a list in brackets, of which it would be part. */
final class UnseenInLists {
  /** Characters without any width that part no words. */
  private static final String NO_WIDTH = "\u200B\u2060\uFEFF\u00AD";

  private UnseenInLists() {}

  /**
   * The mistake, with all of it taken away; null where there is none.
   *
   * @param start index in the text of the first bracket
   * @param raw from that to the last one, with blanks in place of comments
   */
  static Mistake find(int start, String raw) {
    Mistake mistake = null;
    for (int i = 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c == '"' || c == '\'') && isEdge(raw.charAt(before(raw, i)))) {
        i = Math.max(i, Quotes.closing(raw, i));
      } else if (isUnseen(c) && (isEdge(raw.charAt(before(raw, i))) || isEnd(raw, i))) {
        if (mistake == null) {
          mistake =
              new Mistake(
                  TextRule.CONTROL_CHARACTER,
                  new Span(start + i, start + i + 1),
                  "a character that can't be seen is part of a word in this list",
                  "delete it; it probably came with a paste",
                  true);
        }
        String instead = NO_WIDTH.indexOf(c) < 0 ? " " : "";
        mistake.with(start + i, start + i + 1, instead);
      }
    }
    return mistake;
  }

  private static boolean isUnseen(char c) {
    return NO_WIDTH.indexOf(c) >= 0 || c != ' ' && Character.isSpaceChar(c);
  }

  private static boolean isBlank(char c) {
    return isUnseen(c) || Character.isWhitespace(c);
  }

  private static boolean isEdge(char c) {
    return c == '[' || c == ',';
  }

  private static int before(String raw, int at) {
    int before = at - 1;
    while (before > 0 && isBlank(raw.charAt(before))) {
      before--;
    }
    return before;
  }

  private static boolean isEnd(String raw, int at) {
    int after = at + 1;
    while (after < raw.length() && isBlank(raw.charAt(after))) {
      after++;
    }
    return after < raw.length() && (raw.charAt(after) == ',' || raw.charAt(after) == ']');
  }
}
