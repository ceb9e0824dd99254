package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;

/**
 * The evidence beside a factor's rank, which it never changes: strengths summed, weak 1, moderate
 * 2, strong 3.
 *
 * @param speaksFor F, the strengths for the factor's point
 * @param speaksAgainst A, those against it
 */
public record Balance(int speaksFor, int speaksAgainst) {
  public static Balance of(Factor factor) {
    return new Balance(factor.weightOf(Side.FOR), factor.weightOf(Side.AGAINST));
  }

  /** F − A. */
  public int net() {
    return speaksFor - speaksAgainst;
  }
}
