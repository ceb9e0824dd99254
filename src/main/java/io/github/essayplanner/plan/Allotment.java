package io.github.essayplanner.plan;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a budget shared out over an essay's parts by largest remainder: each part gets the
 * whole words of its exact share, and those left go one each to the parts with the largest
 * remainders, of equal ones to the earlier. The sum is the budget.
 */
final class Allotment {
  private static final int INTRODUCTION = 10;
  private static final int CONCLUSION = 10;
  private static final int FACTORS = 80;
  private static final Fraction HALF = Fraction.of(1, 2);

  private Allotment() {}

  /**
   * The words of the introduction, of each section and of the conclusion.
   *
   * @param sections in printed order; empty ones for sections still without a factor
   */
  static List<Integer> of(int words, List<Optional<Section>> sections, Ranking ranking) {
    List<Fraction> shares = new ArrayList<>();
    shares.add(Fraction.of(INTRODUCTION));
    List<Fraction> weights = weights(sections, ranking);
    Fraction sum = Fraction.sum(weights);
    weights.forEach(weight -> shares.add(weight.times(FACTORS).over(sum)));
    shares.add(Fraction.of(CONCLUSION));
    return largestRemainder(words, shares);
  }

  /** How many of the words are for the factors. */
  static int forFactors(int words) {
    return (int) ((long) words * FACTORS / 100);
  }

  /** Each section's score; 1 for each factor where any has none, or where all of them are 0. */
  private static List<Fraction> weights(List<Optional<Section>> sections, Ranking ranking) {
    List<Fraction> scored = new ArrayList<>();
    List<Fraction> equal = new ArrayList<>();
    for (Optional<Section> section : sections) {
      List<Fraction> scores = new ArrayList<>();
      List<Factor> factors = section.map(Section::factors).orElse(List.of());
      for (Factor factor : factors) {
        ranking.row(factor.id()).flatMap(Ranked::score).ifPresent(scores::add);
      }
      if (!scores.isEmpty() && scores.size() == factors.size()) {
        scored.add(shared(scores));
      }
      equal.add(factors.size() > 1 ? Fraction.ONE.plus(HALF) : Fraction.ONE);
    }
    boolean anyCounts = Fraction.sum(scored).signum() > 0;
    return scored.size() == sections.size() && anyCounts ? scored : equal;
  }

  /** The higher score, and half the lower of two that share a section. */
  private static Fraction shared(List<Fraction> scores) {
    if (scores.size() == 1) {
      return scores.get(0);
    }
    boolean isFirstHigher = scores.get(0).compareTo(scores.get(1)) >= 0;
    Fraction high = scores.get(isFirstHigher ? 0 : 1);
    return high.plus(scores.get(isFirstHigher ? 1 : 0).times(HALF));
  }

  static List<Integer> largestRemainder(int words, List<Fraction> shares) {
    Fraction sum = Fraction.sum(shares);
    List<Integer> whole = new ArrayList<>();
    List<Fraction> remainders = new ArrayList<>();
    int left = words;
    for (Fraction share : shares) {
      Fraction exact = share.times(words).over(sum);
      int floor = exact.rounded(0, RoundingMode.FLOOR).intValueExact();
      whole.add(floor);
      remainders.add(exact.minus(Fraction.of(floor)));
      left -= floor;
    }
    List<Integer> byRemainder = new ArrayList<>();
    for (int part = 0; part < shares.size(); part++) {
      byRemainder.add(part);
    }
    byRemainder.sort((a, b) -> remainders.get(b).compareTo(remainders.get(a)));
    byRemainder.subList(0, left).forEach(part -> whole.set(part, whole.get(part) + 1));
    return whole;
  }
}
