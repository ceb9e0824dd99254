/**
 * Puts the factors of a map in order by its judgements, and works out how firm that order is.
 *
 * <p>In: an {@link io.github.essayplanner.model.ArgumentMap}. Out: a {@link
 * io.github.essayplanner.rank.Ranking}, its {@link io.github.essayplanner.rank.Stability} and
 * {@link io.github.essayplanner.rank.RankAcceptability}: numbers alone, so that several maps can be
 * compared by them. Knows no file, no format and no sentence. All arithmetic is exact: with
 * doubles, two factors that are level by hand could come out unequal in the last digit.
 */
package io.github.essayplanner.rank;
