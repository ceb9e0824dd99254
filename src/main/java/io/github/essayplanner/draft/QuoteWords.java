package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of a quotation as they are compared: without case, marks and the strokes of verse.
 * Where the writer left out or put in words there is a gap, which any words of the source may fill.
 */
final class QuoteWords {
  /** Stands for words left out, or put in between brackets. */
  static final String GAP = "…";

  /** Fewer words stand in another sentence by chance. */
  private static final int FEWEST_WHOLE = 4;

  private QuoteWords() {}

  /** The words of a quotation in a draft. */
  static List<String> ofDraft(String quotation) {
    String text = quotation.replace("...", GAP).replaceAll("\\. \\. \\.", GAP);
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int close = text.charAt(i) == '[' ? text.indexOf(']', i) : -1;
      if (close < 0) {
        open.append(text.charAt(i));
      } else {
        open.append(inBrackets(text, i, close));
        i = close;
      }
    }
    return words(open.toString());
  }

  /** "[w]e" is "we"; "palter[ing]" is "palter" and more; a word alone is a gap. */
  private static String inBrackets(String text, int open, int close) {
    boolean before = open > 0 && Character.isLetter(text.charAt(open - 1));
    boolean after = close + 1 < text.length() && Character.isLetter(text.charAt(close + 1));
    if (after) {
      return text.substring(open + 1, close);
    }
    return before ? "*" : " " + GAP + " ";
  }

  /** The words of a source. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (Stems.Word word : Stems.words(text)) {
      mark(text.substring(from, word.start()), words);
      boolean open = word.end() < text.length() && text.charAt(word.end()) == '*';
      words.add(open ? word.plain() + "*" : word.plain());
      from = word.end();
    }
    mark(text.substring(from), words);
    return words;
  }

  private static void mark(String between, List<String> words) {
    boolean last = !words.isEmpty() && words.get(words.size() - 1).equals(GAP);
    if (between.contains(GAP) && !last) {
      words.add(GAP);
    }
  }

  /** How many words there are, gaps left out. */
  static int count(List<String> words) {
    int count = 0;
    for (String word : words) {
      count += word.equals(GAP) ? 0 : 1;
    }
    return count;
  }

  /** Whether a word of a draft is the source's, its ending perhaps in brackets. */
  static boolean same(String drafted, String source) {
    return drafted.endsWith("*")
        ? source.startsWith(drafted.substring(0, drafted.length() - 1))
        : drafted.equals(source) || isElided(drafted, source) || isElided(source, drafted);
  }

  /** "Ripp'd" and "ripped", which editions print as they like. */
  private static boolean isElided(String elided, String full) {
    int end = elided.length() - 1;
    return full.length() == end + 2
        && elided.endsWith("d")
        && full.endsWith("ed")
        && full.startsWith(elided.substring(0, end));
  }

  /**
   * Whether a quotation has the whole of a source's words and goes on before or after them, or has
   * their beginning or end and goes on from there.
   */
  static boolean overlaps(List<String> drafted, List<String> source) {
    if (source.size() >= FEWEST_WHOLE && Collections.indexOfSubList(drafted, source) >= 0) {
      return true;
    }
    for (int n = FEWEST_WHOLE; n < Math.min(drafted.size(), source.size()); n++) {
      List<String> tail = drafted.subList(drafted.size() - n, drafted.size());
      boolean leadsIn = tail.equals(source.subList(0, n));
      boolean leadsOut =
          drafted.subList(0, n).equals(source.subList(source.size() - n, source.size()));
      if (leadsIn || leadsOut) {
        return true;
      }
    }
    return false;
  }
}
