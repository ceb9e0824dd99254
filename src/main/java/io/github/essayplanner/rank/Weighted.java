package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;

/**
 * A criterion with its weight.
 *
 * @param share its part of all the weight, above 0; the shares of a ranking sum to 1
 */
public record Weighted(Criterion criterion, Fraction share) {
  /** {@code 30}, {@code 7.5}: its share in per cent of all the weight. */
  public String percentLabel() {
    return Percent.of(share);
  }
}
