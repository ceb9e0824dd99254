package io.github.essayplanner.words;

import java.util.Locale;
import java.util.Set;

/** The first clause of a text, by which it is recalled. */
public final class Clause {
  private static final String STOPS = ".;:–,!?";
  private static final int FEWEST = 3;
  private static final int MOST = 14;

  /** So many words one of the things in a list has at most. */
  private static final int LONGEST_LISTED = 3;

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
    int listed = 0;
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
      listed = i < listed || !words[i].endsWith(",") ? listed : lastOfList(words, i);
      boolean ends = isLast || i >= listed && endsClause(words[i], words, i);
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

  /**
   * Where the "and" of a list stands of which the comma after a word is the first: "the USA, the
   * USSR and Britain"; 0 where it parts clauses.
   */
  private static int lastOfList(String[] words, int comma) {
    int last = comma;
    for (int i = comma + 1; i < words.length && i <= last + LONGEST_LISTED + 1; i++) {
      boolean opensClause =
          i == comma + 1 && (TURNS.contains(words[i]) || OPENING.contains(words[i]));
      char end = words[i].charAt(words[i].length() - 1);
      if (words[i].equals("and") || words[i].equals("or")) {
        return i > comma + 1 ? i : 0;
      } else if (opensClause || end != ',' && STOPS.indexOf(end) >= 0) {
        return 0;
      }
      last = end == ',' ? i : last;
    }
    return 0;
  }

  private static String bare(String clause) {
    int end = clause.length();
    while (end > 0 && STOPS.indexOf(clause.charAt(end - 1)) >= 0) {
      end--;
    }
    return clause.substring(0, end);
  }
}
