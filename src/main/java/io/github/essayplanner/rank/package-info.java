/**
 * Judgements → an order of the factors, and how firm it is.
 *
 * <p>In: an {@link io.github.essayplanner.model.ArgumentMap}. Out: a {@link
 * io.github.essayplanner.rank.Ranking}, its {@link io.github.essayplanner.rank.Stability} and
 * {@link io.github.essayplanner.rank.RankAcceptability}, and the sentences that say them. Knows no
 * file and no format. All arithmetic is exact, because in doubles two factors that a pencil finds
 * level come out a hair apart.
 */
package io.github.essayplanner.rank;
