package io.github.essayplanner.check;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.rank.Agreement;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.verdict.Percent;
import io.github.essayplanner.verdict.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at criteria, their weights and the scores on them. */
final class ScoringRules {
  private static final Fraction LIGHT = Fraction.of(5, 100);
  private static final Fraction HEAVY = Fraction.of(60, 100);
  private static final BigDecimal ALIKE = new BigDecimal("0.8");

  /** Fewer factors than this often have the same scores by chance. */
  private static final int ENOUGH = 4;

  private ScoringRules() {}

  static void noScores(Ranking ranking, RuleFindings findings) {
    for (Factor factor : ranking.map().factors()) {
      if (!ranking.weights().isEmpty() && !ranking.isJudged(factor)) {
        findings.add(
            factor,
            factor.place().span(),
            MessageNames.quoted(factor)
                + (factor.importance().isEmpty()
                    ? " has no scores at all."
                    : " has an importance and no scores, and here the criteria alone rank."),
            "score it on each criterion, or leave it out");
      }
    }
  }

  static void missingScores(Ranking ranking, RuleFindings findings) {
    for (Factor factor : ranking.map().factors()) {
      if (ranking.isJudged(factor) && !ranking.unscored(factor).isEmpty()) {
        findings.add(
            factor,
            factor.place().of("scores"),
            MessageNames.quoted(factor) + " has " + Wording.lack(factor, ranking) + ".",
            "score it there too: until then its place is open");
      }
    }
  }

  static void sameScores(Ranking ranking, RuleFindings findings) {
    for (Weighted weight : ranking.weights()) {
      List<Integer> column = column(weight.criterion(), ranking.map().factors());
      if (column.size() == ranking.map().factors().size()
          && column.size() > 1
          && Set.copyOf(column).size() == 1) {
        findings.add(
            weight.criterion().place().span(),
            "Every factor scores "
                + column.get(0)
                + " on "
                + MessageNames.quoted(weight.criterion().name())
                + ", so it tells none from another.",
            "score it more finely, or leave the criterion out");
      }
    }
  }

  static void twinCriteria(Ranking ranking, RuleFindings findings) {
    List<Factor> factors = complete(ranking);
    if (factors.size() < ENOUGH) {
      return;
    }
    Map<List<Integer>, Criterion> byScores = new HashMap<>();
    for (Weighted weight : ranking.weights()) {
      Criterion own = weight.criterion();
      Criterion twin = byScores.putIfAbsent(column(own, factors), own);
      if (twin != null) {
        addTwins(twin, own, findings);
      }
    }
  }

  private static void addTwins(Criterion first, Criterion second, RuleFindings findings) {
    findings.add(
        second.place().span(),
        MessageNames.quoted(first.name())
            + " and "
            + MessageNames.quoted(second.name())
            + " give every factor the same score, so one question counts twice.",
        "make them ask different things, or leave one out");
  }

  static void criteriaAlike(Ranking ranking, RuleFindings findings) {
    List<Factor> factors = complete(ranking);
    if (factors.size() >= ENOUGH && meanTau(ranking.weights(), factors).compareTo(ALIKE) > 0) {
      findings.add(
          ranking.map().judgement().place().of("criteria"),
          "Your criteria rank the factors almost alike: are they different questions?",
          "ask of each criterion what it sees that the others miss");
    }
  }

  /** The mean of τ-b over all pairs of criteria that have one; 0 where none has. */
  private static BigDecimal meanTau(List<Weighted> weights, List<Factor> factors) {
    BigDecimal sum = BigDecimal.ZERO;
    int pairs = 0;
    List<List<Integer>> columns = new ArrayList<>();
    for (Weighted weight : weights) {
      List<Integer> column = column(weight.criterion(), factors);
      for (List<Integer> other : columns) {
        Optional<BigDecimal> tau = Agreement.of(column, other).tau();
        sum = sum.add(tau.orElse(BigDecimal.ZERO));
        pairs += tau.isPresent() ? 1 : 0;
      }
      columns.add(column);
    }
    // Rounded to fewer digits than each τ-b has: a mean of 0.8 is not to come out as 0.800…01.
    return pairs == 0 ? sum : sum.divide(BigDecimal.valueOf(pairs), new MathContext(15));
  }

  static void weight(Ranking ranking, RuleFindings findings) {
    if (ranking.map().judgement().weights() != WeightMethod.GIVEN || ranking.weights().size() < 2) {
      return;
    }
    for (Weighted weight : ranking.weights()) {
      boolean isLight = weight.share().isBelow(LIGHT);
      if (isLight || weight.share().isAbove(HEAVY)) {
        findings.add(
            weight.criterion().place().of("weight"),
            MessageNames.quoted(weight.criterion().name())
                + " carries "
                + Percent.of(weight.share())
                + " per cent of the weight"
                + (isLight ? ", less than a twentieth." : ", more than all the others together."),
            isLight
                ? "give it more weight, or leave it out"
                : "give the others more weight, or be ready to say why it counts for so much");
      }
    }
  }

  private static List<Factor> complete(Ranking ranking) {
    return Ranked.factors(ranking.complete());
  }

  /** The scores on a criterion, of those factors that have one. */
  private static List<Integer> column(Criterion criterion, List<Factor> factors) {
    List<Integer> column = new ArrayList<>();
    for (Factor factor : factors) {
      if (factor.scores().containsKey(criterion.id())) {
        column.add(factor.scores().get(criterion.id()));
      }
    }
    return column;
  }
}
