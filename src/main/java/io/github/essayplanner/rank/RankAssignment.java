package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks as competitions give them (1, 1, 3) from the factors' sums; where a score is missing and
 * the sum is a range, a range of ranks.
 */
final class RankAssignment {
  private final List<Fraction> lows = new ArrayList<>();
  private final List<Fraction> highs = new ArrayList<>();

  /** How many factors have a score. */
  private final Map<Fraction, Integer> having = new HashMap<>();

  private RankAssignment(List<Ranked> rankable) {
    for (Ranked row : rankable) {
      lows.add(row.range().low());
      highs.add(row.range().high());
      if (row.score().isPresent()) {
        having.put(row.score().get(), 1 + having.getOrDefault(row.score().get(), 0));
      }
    }
    Collections.sort(lows);
    Collections.sort(highs);
  }

  /** The factors in ranked order; equal ones as they were, and last those that can't be ranked. */
  static List<Ranked> of(List<Ranked> factors) {
    List<Ranked> rankable = new ArrayList<>();
    List<Ranked> others = new ArrayList<>();
    for (Ranked factor : factors) {
      (factor.isRanked() ? rankable : others).add(factor);
    }
    RankAssignment places = new RankAssignment(rankable);
    List<Placed> placed = new ArrayList<>();
    for (Ranked factor : rankable) {
      placed.add(new Placed(places.placed(factor), factor.range().doubled()));
    }
    placed.sort((a, b) -> b.doubled().compareTo(a.doubled()));
    List<Ranked> rows = new ArrayList<>();
    for (Placed one : placed) {
      rows.add(one.row());
    }
    rows.addAll(others);
    return rows;
  }

  /** A row and what it is sorted by, which is not worked out anew for each comparison. */
  private record Placed(Ranked row, Fraction doubled) {}

  private Ranked placed(Ranked factor) {
    boolean isComplete = factor.score().isPresent();
    return factor.placed(
        1 + above(lows, factor.range().high()),
        // A row's own high end lies above its low end where a score is missing.
        1 + above(highs, factor.range().low()) - (isComplete ? 0 : 1),
        isComplete && having.get(factor.score().get()) > 1);
  }

  /** Of numbers in rising order, how many are above a value; ranks are one more than that. */
  private static int above(List<Fraction> rising, Fraction value) {
    int from = 0;
    int to = rising.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rising.get(middle).isAbove(value)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return rising.size() - from;
  }
}
