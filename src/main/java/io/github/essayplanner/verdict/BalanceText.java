package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Agreement;
import io.github.essayplanner.rank.Balance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Phrase;

/** Says how the ranking and the evidence beside it agree. */
public final class BalanceText {
  private BalanceText() {}

  /**
   * In how many pairs of factors the higher one has the stronger evidence too. Empty where there is
   * no evidence.
   */
  public static Phrase of(Ranking ranking) {
    if (Factor.evidence(Ranked.factors(ranking.complete())).isEmpty()) {
      return Phrase.EMPTY;
    }
    Agreement agreement = Balance.agreement(ranking);
    Phrase apart = Phrase.of("Evidence never changes a score.");
    return agreement.alike() + agreement.opposed() == 0
        ? apart
        : apart.plain(
            " To compare the two, a piece of evidence is weighed by its strength (weak 1, moderate 2,"
                + " strong 3), and what speaks against a point is taken from what speaks for it."
                + pairs(agreement));
  }

  /** {@code Of the 15 pairs of factors that differ in both, …in 12.} */
  private static String pairs(Agreement agreement) {
    long compared = agreement.alike() + agreement.opposed();
    return compared == 1
        ? " In the one pair of factors that differs in both, the higher one has the "
            + (agreement.alike() == 1 ? "stronger" : "weaker")
            + " evidence."
        : " Of the "
            + compared
            + " pairs of factors that differ in both, the higher one has the stronger evidence in "
            + agreement.alike()
            + ".";
  }
}
