package io.github.essayplanner.check;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.Balance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.RankingMethod;
import java.util.ArrayList;
import java.util.List;

/** Holds the ranking against the evidence that there is, which never changes a score. */
final class BalanceRules {
  private static final int PLACES = 2;
  private static final int MUCH_STRONGER = 3;

  private BalanceRules() {}

  private static int net(Ranked row) {
    return Balance.of(row.factor()).net();
  }

  static void noEvidence(Ranking ranking, RuleFindings findings) {
    for (Factor factor : ranking.map().factors()) {
      if (ranking.isJudged(factor) && factor.evidence().isEmpty()) {
        findings.add(
            factor,
            factor.place().of(ranking.method() == RankingMethod.CRITERIA ? "scores" : "importance"),
            MessageNames.quoted(factor) + " is judged but has no evidence.",
            "add the fact that made you judge it so");
      }
    }
  }

  private static List<Ranked> ranked(Ranking ranking) {
    List<Ranked> ranked = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (row.isRanked()) {
        ranked.add(row);
      }
    }
    return ranked;
  }

  static void nothingAgainst(Ranking ranking, RuleFindings findings) {
    List<Ranked> ranked = ranked(ranking);
    int half = (ranked.size() + 1) / 2;
    for (Ranked row : ranked) {
      if (row.worstRank() <= half && row.factor().evidence(Side.AGAINST).isEmpty()) {
        findings.add(
            row.factor(),
            row.factor().place().of("evidence"),
            MessageNames.quoted(row.factor())
                + (" ranks " + row.rankLabel() + " of " + ranked.size())
                + ", and there is no evidence against it.",
            "look for what speaks against it, and add it with \"side: against\"");
      }
    }
  }

  /** Only the worst pair is told: the others mostly repeat it. */
  static void againstEvidence(Ranking ranking, RuleFindings findings) {
    List<Ranked> firm = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (row.rank().isPresent()) {
        firm.add(row);
      }
    }
    Ranked[] strongest = strongestFrom(firm, ranking.rows().size());
    Ranked above = null;
    int worst = MUCH_STRONGER - 1;
    for (Ranked high : firm) {
      Ranked low = strongest[high.bestRank() + PLACES];
      if (low != null && net(low) - net(high) > worst) {
        above = high;
        worst = net(low) - net(high);
      }
    }
    if (above != null) {
      addPair(above, strongest[above.bestRank() + PLACES], findings);
    }
  }

  /** For each rank the row of that rank or a lower one whose evidence is strongest. */
  private static Ranked[] strongestFrom(List<Ranked> firm, int ranks) {
    Ranked[] strongest = new Ranked[ranks + PLACES + 1];
    for (Ranked row : firm) {
      strongest[row.bestRank()] = stronger(strongest[row.bestRank()], row);
    }
    for (int rank = ranks; rank > 0; rank--) {
      strongest[rank] = stronger(strongest[rank], strongest[rank + 1]);
    }
    return strongest;
  }

  /** Of equals the first. */
  private static Ranked stronger(Ranked first, Ranked second) {
    return first == null || second != null && net(second) > net(first) ? second : first;
  }

  private static void addPair(Ranked high, Ranked low, RuleFindings findings) {
    String nets = signed(net(low)) + " against " + signed(net(high));
    findings.add(
        high.factor(),
        high.factor().place().span(),
        MessageNames.quoted(high.factor())
            + (" ranks " + high.rankLabel() + " and ")
            + MessageNames.quoted(low.factor())
            + (" "
                + low.rankLabel()
                + ", but the lower one has the stronger evidence: weighed by strength, ")
            + nets
            + ".",
        "judge both again, or say under \"because\" what the evidence doesn't show");
  }

  private static String signed(int net) {
    return net == 0 ? "0" : (net < 0 ? "−" : "+") + Math.abs(net);
  }
}
