package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Stems;
import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a thesis that give reasons and conditions, each of which a factor should argue.
 */
public final class ThesisClauses {
  private static final Set<String> OPENING = Set.of("because", "if", "but");
  private static final String ENDS = ",;:.–—!?";

  /** A longer clause, and one more of them, is none that anybody gave a reason in. */
  private static final int LONGEST = 1_000;

  private static final int MOST = 100;

  private ThesisClauses() {}

  /** Those with whose words no factor's name or point shares one, the question's words aside. */
  public static List<String> open(ArgumentMap map) {
    List<String> clauses = clauses(map.thesis());
    if (clauses.isEmpty()) {
      return clauses;
    }
    Stems stems = new Stems();
    Set<String> argued = new HashSet<>();
    for (Factor factor : map.factors()) {
      argued.addAll(stems(factor.name() + " " + factor.point(), stems));
    }
    Set<String> question = stems(map.question(), stems);
    List<String> open = new ArrayList<>();
    for (String clause : clauses) {
      Set<String> its = stems(clause, stems);
      its.removeAll(question);
      boolean isArgued = !Collections.disjoint(its, argued);
      if (!its.isEmpty() && !isArgued) {
        open.add(clause);
      }
    }
    return open;
  }

  private static Set<String> stems(String text, Stems stems) {
    Set<String> all = new HashSet<>();
    for (Word word : Stems.words(text)) {
      if (!word.isFiller()) {
        all.add(stems.of(word.plain()));
      }
    }
    return all;
  }

  /** What follows "because", "if" or "but" up to the next stop. */
  static List<String> clauses(String thesis) {
    List<String> clauses = new ArrayList<>();
    for (Word word : Stems.words(thesis)) {
      if (OPENING.contains(word.plain()) && clauses.size() < MOST) {
        int end = word.end();
        int last = Math.min(thesis.length(), word.end() + LONGEST);
        while (end < last && ENDS.indexOf(thesis.charAt(end)) < 0) {
          end++;
        }
        clauses.add(thesis.substring(word.end(), end).strip());
      }
    }
    return clauses;
  }
}
