package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;

/**
 * A criterion with its weight.
 *
 * @param share its part of all the weight, above 0; the shares of a ranking sum to 1
 */
public record Weighted(Criterion criterion, Fraction share) {}
