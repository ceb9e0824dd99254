package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what differs from the map in sentences that have one of its facts, or a sentence of its
 * background. A date or number is taken to be said of the fact in whose clause it stands and whose
 * words are nearest. It is no contradiction where any fact of the sentence has the same, or where
 * the fact's own caveat, quotation or explanation gives it.
 */
final class Contradictions {
  private Contradictions() {}

  /** In order of place, one at a place. */
  static List<Contradiction> of(Alignment alignment) {
    List<Contradiction> all = new ArrayList<>();
    for (Match match : Matches.of(alignment)) {
      DateConflicts.add(match, all);
      NumberConflicts.add(match, all);
      if (match.sure()) {
        SceneConflicts.add(match, all);
        SubjectConflicts.add(match, all);
        OrdinalConflicts.add(match, all);
        TimeGapConflicts.add(match, all);
        PeriodConflicts.add(match, all);
      }
      if (match.isFound()) {
        NameConflicts.add(match, all);
      }
    }
    CitationConflicts.add(alignment, all);
    all.sort(Comparator.comparingInt(Contradiction::start));
    List<Contradiction> once = new ArrayList<>();
    for (Contradiction one : all) {
      if (once.isEmpty() || once.get(once.size() - 1).end() <= one.start()) {
        once.add(one);
      }
    }
    return once;
  }
}
