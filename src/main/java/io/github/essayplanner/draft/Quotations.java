package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotation marks, of whatever style, within one paragraph. */
final class Quotations {
  private static final int LONGEST = 3_000;
  private static final String OPENING = "\"“„«‘'";
  private static final String CLOSING = "\"”“»’'";

  private Quotations() {}

  /** The quotations of the text between two indexes, none inside another. */
  static List<Quotation> in(String text, int from, int to) {
    List<Quotation> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int style = OPENING.indexOf(text.charAt(i));
      if (style >= 0 && opens(text, i, from)) {
        int end = closing(text, i, Math.min(to, i + LONGEST), style);
        if (end > 0) {
          found.add(new Quotation(i + 1, end));
          i = end;
        }
      }
    }
    return found;
  }

  private static boolean opens(String text, int at, int from) {
    boolean first = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    return first && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** The index of the mark that closes a quotation, or −1 where none does. */
  private static int closing(String text, int open, int to, int style) {
    char closing = CLOSING.charAt(style);
    boolean single = style >= 4;
    int last = -1;
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == closing && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (ends && !single) {
        return i;
      }
      if (ends && !Character.isWhitespace(text.charAt(i - 1))) {
        last = i;
        if (i + 1 >= to || !isElision(text, i)) {
          return i;
        }
      }
      if (single && OPENING.indexOf(c) >= 0 && OPENING.indexOf(c) < 4) {
        return -1;
      }
    }
    return last;
  }

  /** Whether an apostrophe that ends a word ends no quotation: "o' the", "the soldiers' pay". */
  private static boolean isElision(String text, int at) {
    char before = text.charAt(at - 1);
    boolean goesOn = at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    return text.charAt(at + 1) == ' '
        && goesOn
        && (before == 'o' || before == 's' || before == 'h');
  }
}
