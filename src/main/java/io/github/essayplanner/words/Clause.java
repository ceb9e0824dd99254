package io.github.essayplanner.words;

import java.util.Locale;
import java.util.Set;

/** The first clause of a text, by which it is recalled. */
public final class Clause {
  private static final String STOPS = ".;:–,!?";
  private static final int FEWEST = 3;
  private static final int MOST = 14;
  private static final Set<String> OPENING =
      Set.of(
          ("if when after before as while although though because since in on at by from until unless"
                  + " once with during under")
              .split(" "));
  private static final Set<String> TURNS =
      Set.of("which", "because", "so", "but", "while", "when", "although", "who", "whom", "after");

  private Clause() {}

  /**
   * A text up to the first stop after its third word, an opening clause ("In 1958, …") included; of
   * a longer one, up to a word that opens another clause, else its first fourteen words with an
   * ellipsis.
   */
  public static String first(String text) {
    String[] words = text.strip().split("\\s+");
    StringBuilder clause = new StringBuilder();
    boolean opens = OPENING.contains(words[0].toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.length; i++) {
      if (i >= MOST) {
        return clause + "…";
      }
      if (i > FEWEST && TURNS.contains(words[i]) && words.length > MOST) {
        return clause.toString();
      }
      clause.append(i == 0 ? "" : " ").append(words[i]);
      boolean isLast = i + 1 == words.length;
      boolean ends = isLast || endsClause(words[i], words, i);
      if (opens && ends && !isLast && words[i].endsWith(",")) {
        opens = false;
      } else if (ends && i + 1 >= FEWEST) {
        return bare(clause.toString());
      }
    }
    return bare(clause.toString());
  }

  /** A dash stands alone; a point after a letter or two may be of an abbreviation. */
  private static boolean endsClause(String word, String[] words, int i) {
    if (words[i + 1].startsWith("–") || words[i + 1].startsWith("—")) {
      return true;
    }
    char last = word.charAt(word.length() - 1);
    return STOPS.indexOf(last) >= 0 && (last != '.' || word.length() > FEWEST);
  }

  private static String bare(String clause) {
    int end = clause.length();
    while (end > 0 && STOPS.indexOf(clause.charAt(end - 1)) >= 0) {
      end--;
    }
    return clause.substring(0, end);
  }
}
