package io.github.essayplanner.verdict;

import io.github.essayplanner.rank.Agreement;
import io.github.essayplanner.rank.Balance;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how the ranking and the evidence beside it agree. */
public final class BalanceText {
  private BalanceText() {}

  /**
   * How the ranking agrees with the evidence, by Kendall's τ-b of scores and nets. Empty where
   * there is no evidence, or nothing to compare.
   */
  public static Phrase of(Ranking ranking) {
    boolean hasEvidence = false;
    List<Fraction> scores = new ArrayList<>();
    List<Integer> nets = new ArrayList<>();
    for (Ranked row : ranking.complete()) {
      hasEvidence |= !row.factor().evidence().isEmpty();
      scores.add(row.range().low());
      nets.add(Balance.of(row.factor()).net());
    }
    if (!hasEvidence) {
      return Phrase.EMPTY;
    }
    Phrase counting =
        Phrase.of(
            "Evidence counts by its strength (weak 1, moderate 2, strong 3) and never changes a"
                + " score.");
    Agreement agreement = Agreement.of(scores, nets);
    Optional<BigDecimal> tau = agreement.tau();
    return tau.isEmpty()
        ? counting
        : counting.plain(
            pairs(agreement) + " (Kendall's tau-b " + Wording.agreement(tau.get()) + ").");
  }

  /** {@code Of the 15 pairs of factors that differ in both, …in 12}. */
  private static String pairs(Agreement agreement) {
    long compared = agreement.alike() + agreement.opposed();
    return compared == 1
        ? " In the one pair of factors that differs in both, the higher one has the "
            + (agreement.alike() == 1 ? "stronger" : "weaker")
            + " evidence"
        : " Of the "
            + compared
            + " pairs of factors that differ in both, the higher one has the stronger evidence in "
            + agreement.alike();
  }
}
