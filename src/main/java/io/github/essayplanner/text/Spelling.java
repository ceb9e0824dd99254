package io.github.essayplanner.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds what a misspelt word was probably meant to be. */
public final class Spelling {
  /** Texts of earlier characters only are composed as they are. */
  private static final char FIRST_ACCENT = '\u0300';

  /** Dashes, quotation marks and dots, which have no accents. */
  private static final char FIRST_DASH = '\u2010';

  private static final char LAST_DOTS = '\u2027';

  /**
   * Letters of a word times letters of the candidates that it is compared with: candidates beyond
   * aren't looked at, so that no input takes long.
   */
  private static final int MOST_COMPARED = 100_000;

  /** Of longer words nobody remembers what they were to be, and comparing them takes long. */
  private static final int LONGEST = 100;

  private Spelling() {}

  /**
   * The candidates nearest to a word by Damerau–Levenshtein distance, case ignored: all that tie,
   * in the order given, unless only some begin with the same letter; and none further off than a
   * third of the word's length (at least one), nor with nothing of the word left.
   */
  public static List<String> nearest(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    String typed = plain(word);
    int best = Math.max(1, typed.length() / 3);
    List<String> nearest = new ArrayList<>();
    int compared = 0;
    for (String candidate : candidates) {
      if (candidate.length() > LONGEST) {
        continue;
      }
      compared += word.length() * candidate.length();
      if (compared > MOST_COMPARED) {
        break;
      }
      String right = plain(candidate);
      int distance = distance(typed, right, best);
      boolean isOther = distance > 0 && distance >= Math.max(typed.length(), right.length());
      if (distance < 0 || distance > best || isOther) {
        continue;
      }
      if (distance < best) {
        nearest.clear();
        best = distance;
      }
      nearest.add(candidate);
    }
    return beginningAlike(typed, nearest);
  }

  /**
   * Whether a word is another with one slip in it, and not in its first letter; case is ignored.
   */
  public static boolean isOneSlip(String word, String meant) {
    String typed = plain(word);
    String right = plain(meant);
    return !typed.isEmpty()
        && typed.charAt(0) == right.charAt(0)
        && word.length() <= LONGEST
        && distance(typed, right, 1) == 1;
  }

  /** Of several those that begin with the same letter, if any do: few slips are in the first. */
  private static List<String> beginningAlike(String typed, List<String> words) {
    List<String> alike = new ArrayList<>();
    for (String word : words) {
      if (!typed.isEmpty() && plain(word).startsWith(typed.substring(0, 1))) {
        alike.add(word);
      }
    }
    return alike.isEmpty() ? words : alike;
  }

  /** Whether two texts are the same to a reader, however their accents are encoded. */
  public static boolean isSame(String a, String b) {
    return a.equals(b) || composed(a).equals(composed(b));
  }

  /** With each accent in its letter, where there is such a letter. */
  public static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_ACCENT && (c < FIRST_DASH || c > LAST_DOTS)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The same for all texts that differ in nothing but case and the encoding of accents. */
  public static String folded(String text) {
    return composed(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) > most
        ? -1
        : new DamerauLevenshteinDistance(most).apply(a, b);
  }

  /** Without what slips most: capitals, the marks between words, the plural of reply. */
  private static String plain(String word) {
    String plain = composed(word).toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return plain.endsWith("ies") ? plain.substring(0, plain.length() - 3) + 'y' : plain;
  }

  /** {@code did you mean "a" or "b"?}, or empty where nothing is near. */
  public static String didYouMean(String word, Collection<String> candidates) {
    List<String> nearest = nearest(word, candidates);
    return nearest.isEmpty() ? "" : "did you mean " + oneOf(nearest) + "?";
  }

  /** {@code "a", "b" or "c"}. */
  public static String oneOf(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ");
      all.append('"').append(words.get(i)).append('"');
    }
    return all.toString();
  }
}
