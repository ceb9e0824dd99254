package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.WeightMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Looks at what is in first place. */
final class Leading {
  private static final BigDecimal LITTLE = new BigDecimal("0.4");

  private Leading() {}

  static void equalWeights(Ranking ranking, Warnings warnings) {
    List<Factor> leaders = leaders(ranking);
    if (ranking.weights().size() < 2
        || ranking.map().judgement().weights() == WeightMethod.EQUAL
        || leaders.isEmpty()) {
      return;
    }
    List<Factor> equal = leaders(Ranking.of(ranking.map().withWeights(WeightMethod.EQUAL)));
    List<Factor> others = equal.stream().filter(f -> !leaders.contains(f)).toList();
    if (!others.isEmpty()) {
      boolean isLevel = equal.size() > others.size();
      warnings.add(
          ranking.map().judgement().place().of("criteria"),
          "If all criteria weighed the same, "
              + Warnings.quoted(others)
              + (isLevel ? " would share first place." : " would be first, not ")
              + (isLevel ? "" : Warnings.quoted(leaders) + "."),
          "say why the criteria don't weigh the same: the answer hangs on it");
    }
  }

  static void importance(Ranking ranking, Warnings warnings) {
    List<Ranked> both =
        ranking.complete().stream().filter(r -> r.factor().importance().isPresent()).toList();
    if (ranking.weights().isEmpty() || both.size() < 2) {
      return;
    }
    List<Factor> leaders = leaders(ranking);
    int most = both.stream().mapToInt(Leading::importance).max().orElseThrow();
    List<Factor> top =
        both.stream().filter(r -> importance(r) == most).map(Ranked::factor).toList();
    boolean canCompare = both.stream().anyMatch(r -> leaders.contains(r.factor()));
    if (canCompare && top.stream().noneMatch(leaders::contains)) {
      warnings.add(
          top.get(0),
          top.get(0).place().of("importance"),
          "By importance "
              + Warnings.quoted(top)
              + (top.size() == 1 ? " is first" : " are first")
              + ", by criteria "
              + Warnings.quoted(leaders)
              + ".",
          "one of the two judgements needs another look");
      return;
    }
    Agreement.of(
            both.stream().map(r -> r.range().low()).toList(),
            both.stream().map(Leading::importance).toList())
        .tau()
        .filter(tau -> tau.compareTo(LITTLE) < 0)
        .ifPresent(tau -> addDisagreement(ranking, tau, warnings));
  }

  private static void addDisagreement(Ranking ranking, BigDecimal tau, Warnings warnings) {
    String agreement = tau.setScale(2, RoundingMode.HALF_UP).toString().replace('-', '−');
    warnings.add(
        ranking.map().judgement().place().of("criteria"),
        "Importance puts the factors in a very different order from the criteria: they agree by "
            + agreement
            + ", where 1 is the same order and −1 the opposite.",
        "one of the two judgements needs another look");
  }

  private static int importance(Ranked row) {
    return row.factor().importance().orElseThrow();
  }

  static void shared(Ranking ranking, Warnings warnings) {
    List<Factor> leaders = leaders(ranking);
    if (leaders.size() > 1) {
      warnings.add(
          leaders.get(1).place().span(),
          Warnings.quoted(leaders) + " share first place.",
          "look at what you gave them again: the essay has to say which matters more");
    }
  }

  static void challenges(Ranking ranking, Warnings warnings) {
    for (Factor leader : leaders(ranking)) {
      if (leader.stance() == Stance.CHALLENGES) {
        warnings.add(
            leader,
            leader.place().of("stance"),
            Warnings.quoted(leader) + " is in first place and challenges the thesis.",
            "change the thesis to what your judgement says, or judge again");
      }
    }
  }

  static void noBecause(Ranking ranking, Warnings warnings) {
    for (Factor leader : leaders(ranking)) {
      if (leader.because().isEmpty()) {
        warnings.add(
            leader,
            leader.place().span(),
            Warnings.quoted(leader) + " is in first place and doesn't say why.",
            "add \"because\": it is the heart of the answer");
      }
    }
  }

  private static List<Factor> leaders(Ranking ranking) {
    return ranking.leaders().stream().map(Ranked::factor).toList();
  }
}
