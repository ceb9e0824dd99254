package io.github.essayplanner.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences end: not after "p.", "A. C." or "Mr.", nor inside a quotation's middle. */
public final class Sentences {
  private static final Set<String> ABBREVIATED =
      Set.of(
          ("p pp cf ch sc c ed eds e.g i.e eg ie etc no nos vol mr mrs ms dr st prof gen col capt sr"
                  + " jr vs v para l ll fig approx jan feb mar apr jun jul aug sept sep oct nov dec")
              .split(" "));

  private static final int LONGEST = 12;

  /** Some 350 words, in characters. */
  private static final int MOST = 2_000;

  private static final String AFTER_END = "\"”’')]*_";

  private Sentences() {}

  /** The stretches between two indexes, each from its first to after its last character. */
  public static List<int[]> in(String text, int from, int to) {
    List<int[]> all = new ArrayList<>();
    int start = first(text, from, to);
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      boolean item = (c == '\n' || c == '\r') && isItem(text, i + 1, to);
      if (item || isEnd(text, i, start, to)) {
        int end = item ? i : i + 1;
        while (end < to && AFTER_END.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(all, text, start, end);
        start = first(text, end, to);
        i = Math.max(i, start - 1);
      }
    }
    add(all, text, start, to);
    return all;
  }

  /** Those of a phrase; what stands between two goes with the first, but for blanks. */
  public static List<Phrase> of(Phrase phrase) {
    String text = phrase.plainText();
    List<Phrase> all = new ArrayList<>();
    int start = 0;
    for (int[] sentence : in(text, 0, text.length())) {
      int before = text.substring(start, sentence[0]).stripTrailing().length();
      if (before > 0 && isEnd(text, start + before)) {
        all.add(phrase.part(start, start + before));
        start = sentence[0];
      }
    }
    all.add(phrase.part(start, text.length()));
    return all;
  }

  /** Whether a sentence ends there, and not only the longest stretch that is taken for one. */
  private static boolean isEnd(String text, int end) {
    int last = end - 1;
    while (last > 0 && AFTER_END.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** Adds a stretch, in pieces where it is too long for a sentence that anybody wrote as one. */
  private static void add(List<int[]> all, String text, int start, int end) {
    int from = start;
    while (end - from > MOST) {
      int blank = from + MOST;
      while (blank > from && text.charAt(blank) != ' ') {
        blank--;
      }
      int to = blank > from ? blank : from + MOST;
      addPiece(all, text, from, to);
      from = first(text, to, end);
    }
    addPiece(all, text, from, end);
  }

  private static void addPiece(List<int[]> all, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        all.add(new int[] {start, end});
        return;
      }
    }
  }

  private static int first(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isItem(String text, int at, int to) {
    int mark = at;
    while (mark < to && (text.charAt(mark) == ' ' || text.charAt(mark) == '>')) {
      mark++;
    }
    return mark + 1 < to && "-*•+".indexOf(text.charAt(mark)) >= 0 && text.charAt(mark + 1) == ' ';
  }

  private static boolean isEnd(String text, int at, int start, int to) {
    char c = text.charAt(at);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int after = at + 1;
    while (after < to && AFTER_END.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    int next = first(text, after, to);
    if (next == after && next < to || next == to) {
      return next == to;
    }
    while (next < to - 1 && "\"“‘'([*_".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    char begins = text.charAt(next);
    return (Character.isUpperCase(begins) || Character.isDigit(begins))
        && (c != '.' || !isAbbreviation(text, at, start));
  }

  private static boolean isAbbreviation(String text, int dot, int start) {
    int from = dot;
    while (from > Math.max(start, dot - LONGEST)
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, dot);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    return initial || word.contains(".") || ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
  }
}
