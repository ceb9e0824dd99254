package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what differs from the map in sentences that have one of its facts. A date or number is the
 * fact's whose words stand nearest; what any fact of the sentence agrees with is no contradiction,
 * nor what the fact's own caveat, quotation or explanation gives.
 */
final class Contradictions {
  private Contradictions() {}

  /** In order of place, one at a place. */
  static List<Contradiction> of(Alignment alignment) {
    List<Contradiction> all = new ArrayList<>();
    for (FactProfile fact : alignment.facts()) {
      if (alignment.found(fact) != Presence.NO) {
        Match match = Match.of(alignment, fact);
        DateConflicts.add(match, all);
        NumberConflicts.add(match, all);
        if (match.sure()) {
          SceneConflicts.add(match, all);
          NameConflicts.add(match, all);
        }
      }
    }
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
