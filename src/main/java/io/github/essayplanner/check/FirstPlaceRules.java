package io.github.essayplanner.check;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.rank.Agreement;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at first place: whether one factor has it, with a reason, and keeps it by other judgements.
 */
final class FirstPlaceRules {
  private static final BigDecimal LITTLE = new BigDecimal("0.4");

  private FirstPlaceRules() {}

  static void equalWeights(Ranking ranking, RuleFindings findings) {
    List<Factor> leaders = ranking.leadingFactors();
    if (ranking.weights().size() < 2
        || ranking.map().judgement().weights() == WeightMethod.EQUAL
        || leaders.isEmpty()) {
      return;
    }
    List<Factor> equal = Ranking.of(ranking.map().withWeights(WeightMethod.EQUAL)).leadingFactors();
    Set<String> leading = Factor.ids(leaders);
    List<Factor> others = new ArrayList<>();
    for (Factor factor : equal) {
      if (!leading.contains(factor.id())) {
        others.add(factor);
      }
    }
    if (!others.isEmpty()) {
      boolean isLevel = equal.size() > others.size();
      findings.add(
          ranking.map().judgement().place().of("criteria"),
          "If all criteria weighed the same, "
              + MessageNames.quoted(others)
              + (isLevel ? " would share first place." : " would be first, not ")
              + (isLevel ? "" : MessageNames.quoted(leaders) + "."),
          "say why the criteria don't weigh the same: the answer hangs on it");
    }
  }

  static void importance(Ranking ranking, RuleFindings findings) {
    List<Factor> both = new ArrayList<>();
    List<Fraction> scores = new ArrayList<>();
    List<Integer> importances = new ArrayList<>();
    for (Ranked row : ranking.complete()) {
      if (row.factor().importance().isPresent()) {
        both.add(row.factor());
        scores.add(row.range().low());
        importances.add(importance(row.factor()));
      }
    }
    if (ranking.weights().isEmpty() || both.size() < 2) {
      return;
    }
    List<Factor> leaders = ranking.leadingFactors();
    List<Factor> top = having(Collections.max(importances), both);
    if (isAnyAmong(both, leaders) && !isAnyAmong(top, leaders)) {
      addOtherFirst(top, leaders, findings);
      return;
    }
    Agreement agreement = Agreement.of(scores, importances);
    Optional<BigDecimal> tau = agreement.tau();
    if (tau.isPresent() && tau.get().compareTo(LITTLE) < 0) {
      addDisagreement(ranking, agreement, findings);
    }
  }

  private static void addOtherFirst(
      List<Factor> important, List<Factor> leaders, RuleFindings findings) {
    findings.add(
        important.get(0),
        important.get(0).place().of("importance"),
        "By importance "
            + MessageNames.quoted(important)
            + (important.size() == 1 ? " is first" : " are first")
            + ", by criteria "
            + MessageNames.quoted(leaders)
            + ".",
        "one of the two judgements needs another look");
  }

  private static List<Factor> having(int importance, List<Factor> factors) {
    List<Factor> having = new ArrayList<>();
    for (Factor factor : factors) {
      if (importance(factor) == importance) {
        having.add(factor);
      }
    }
    return having;
  }

  private static boolean isAnyAmong(List<Factor> factors, List<Factor> leaders) {
    Set<String> ids = Factor.ids(leaders);
    for (Factor factor : factors) {
      if (ids.contains(factor.id())) {
        return true;
      }
    }
    return false;
  }

  private static void addDisagreement(Ranking ranking, Agreement agreement, RuleFindings findings) {
    findings.add(
        ranking.map().judgement().place().of("criteria"),
        "Importance puts the factors in a very different order from the criteria: of the "
            + (agreement.alike() + agreement.opposed())
            + " pairs that differ in both, "
            + agreement.alike()
            + " stand in the same order.",
        "one of the two judgements needs another look");
  }

  private static int importance(Factor factor) {
    return factor.importance().orElseThrow();
  }

  static void shared(Ranking ranking, RuleFindings findings) {
    List<Factor> leaders = ranking.leadingFactors();
    if (leaders.size() > 1) {
      findings.add(
          leaders.get(1).place().span(),
          MessageNames.quoted(leaders) + " share first place.",
          "look at what you gave them again: the essay has to say which matters more");
    }
  }

  static void challenges(Ranking ranking, RuleFindings findings) {
    for (Factor leader : ranking.leadingFactors()) {
      if (leader.stance() == Stance.CHALLENGES) {
        findings.add(
            leader,
            leader.place().of("stance"),
            MessageNames.quoted(leader) + " is in first place and challenges the thesis.",
            "change the thesis to what your judgement says, or judge again");
      }
    }
  }

  static void noBecause(Ranking ranking, RuleFindings findings) {
    for (Factor leader : ranking.leadingFactors()) {
      if (leader.because().isEmpty()) {
        findings.add(
            leader,
            leader.place().span(),
            MessageNames.quoted(leader) + " is in first place and doesn't say why.",
            "add \"because\": it is the heart of the answer");
      }
    }
  }
}
