package io.github.essayplanner.plan;

import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.List;

/** What the factors of a plan, and the map as a whole, still lack. */
final class PlanGaps {
  private PlanGaps() {}

  /**
   * The gaps of the whole map, but for those in factors that the plan leaves out.
   *
   * @param whole the ranking of all factors
   * @param planned the map with those that the plan uses
   * @param first the map as its first question has it
   */
  static List<Weakness> of(
      Ranking whole, ArgumentMap planned, ArgumentMap first, boolean isAgainst) {
    List<Weakness> gaps = new ArrayList<>();
    for (Weakness weakness : ArgumentCheck.gaps(whole)) {
      String factor = weakness.factor();
      boolean isHere = factor.isEmpty() || planned.factor(factor).isPresent();
      if (isHere && isGap(weakness, first, isAgainst)) {
        gaps.add(weakness);
      }
    }
    return gaps;
  }

  /**
   * Factors are missing only where the map has none, not where a question leaves them out; and the
   * other side doesn't answer what speaks against the thesis's factors.
   */
  private static boolean isGap(Weakness weakness, ArgumentMap first, boolean isAgainst) {
    return !(weakness.rule() == ArgumentRule.NO_FACTORS && !first.factors().isEmpty()
        || weakness.rule() == ArgumentRule.UNANSWERED_EVIDENCE && isAgainst);
  }
}
