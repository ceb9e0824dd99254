package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is quoted: in marks of whatever style within one paragraph, or as a block. */
final class Quotations {
  /** {@code > — Macbeth, 3.4}, where a dash or an act begins the line. */
  private static final Pattern ATTRIBUTION = Pattern.compile("[>\\s]*(?:[–—―]|--|\\(|Act )");

  private static final int LONGEST = 3_000;
  private static final int LONGEST_SINGLE = 400;
  private static final String OPENING = "\"“„«‘'";
  private static final String DOUBLE = "\"“„«”»";
  private static final String CLOSING = "\"”“»’'";

  /** From here on the marks are single, and may be apostrophes. */
  private static final int SINGLE = 4;

  private final String text;
  private final int from;
  private final int to;

  /** Where the next closing mark of each style is known to be, so that none is looked for twice. */
  private final int[] known = new int[OPENING.length()];

  private Quotations(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The quotations of the text between two indexes, none inside another. */
  static List<Quotation> in(String text, int from, int to) {
    return new Quotations(text, from, to).find();
  }

  /** All of a block quotation but the line at its end that says whose it is. */
  static List<Quotation> ofBlock(String text, int from, int to) {
    int start = wordFrom(text, from, to);
    int end = to;
    int last = text.lastIndexOf('\n', to - 1);
    if (last > start && ATTRIBUTION.matcher(text.substring(last + 1, to)).lookingAt()) {
      end = last;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? List.of(new Quotation(start, end)) : List.of();
  }

  private static int wordFrom(String text, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int style = OPENING.indexOf(text.charAt(i));
      if (style >= 0 && opens(i)) {
        int end = style < SINGLE ? closing(i, style) : closingSingle(i, style);
        if (end > 0 && end - i <= LONGEST) {
          found.add(new Quotation(i + 1, end));
          i = end;
        }
      }
    }
    return found;
  }

  private boolean opens(int at) {
    boolean first = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    return first && at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean closes(int at, int style) {
    return text.charAt(at) == CLOSING.charAt(style)
        && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private int closing(int open, int style) {
    if (known[style] <= open) {
      int at = open + 1;
      while (at < to && !closes(at, style)) {
        at++;
      }
      known[style] = at;
    }
    return known[style] < to ? known[style] : -1;
  }

  /** The first mark that closes, or the last that may have been an apostrophe, or −1. */
  private int closingSingle(int open, int style) {
    int last = -1;
    for (int i = open + 1; i < Math.min(to, open + LONGEST_SINGLE); i++) {
      if (DOUBLE.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
      if (closes(i, style) && !Character.isWhitespace(text.charAt(i - 1))) {
        last = i;
        if (i + 1 >= to || !isElision(i)) {
          return i;
        }
      }
    }
    return last;
  }

  /** Whether an apostrophe that ends a word ends no quotation: "o' the", "the soldiers' pay". */
  private boolean isElision(int at) {
    char before = text.charAt(at - 1);
    boolean goesOn = at + 2 < to && Character.isLowerCase(text.charAt(at + 2));
    return text.charAt(at + 1) == ' ' && goesOn && "osh".indexOf(before) >= 0;
  }
}
