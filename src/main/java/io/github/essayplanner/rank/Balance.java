package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The evidence beside a factor's rank, which it never changes: strengths summed, weak 1, moderate
 * 2, strong 3.
 *
 * @param speaksFor F, the strengths for the factor's point
 * @param speaksAgainst A, those against it
 */
public record Balance(int speaksFor, int speaksAgainst) {
  /** The balance of a factor's own evidence. */
  public static Balance of(Factor factor) {
    return new Balance(factor.weightOf(Side.FOR), factor.weightOf(Side.AGAINST));
  }

  /** How far the scores of the factors that have every score agree with their net evidence. */
  public static Agreement agreement(Ranking ranking) {
    List<Fraction> scores = new ArrayList<>();
    List<Integer> nets = new ArrayList<>();
    for (Ranked row : ranking.complete()) {
      scores.add(row.range().low());
      nets.add(of(row.factor()).net());
    }
    return Agreement.of(scores, nets);
  }

  /** F − A. */
  public int net() {
    return speaksFor - speaksAgainst;
  }
}
