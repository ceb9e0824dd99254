package io.github.essayplanner.rank;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The factors in order of how much they count: by the weighted sum of their scores, V_i = Σ w_j
 * s_ij, or by their importance where the map has no criteria. The sum is on the scale the writer
 * scores on, so a pencil can redo it, and no factor's sum hangs on another's.
 *
 * @param weights the criteria in the order written; empty where factors rank by importance
 * @param rows every factor, in ranked order; equal ones in the order written, and last those that
 *     can't be ranked
 */
public record Ranking(ArgumentMap map, Method method, List<Weighted> weights, List<Ranked> rows) {
  public Ranking {
    weights = List.copyOf(weights);
    rows = List.copyOf(rows);
  }

  /**
   * The ranking of a map's factors.
   *
   * @throws IllegalArgumentException if weights are to be as given and a criterion has none
   */
  public static Ranking of(ArgumentMap map) {
    return of(map, Weights.of(map.judgement()));
  }

  private static Ranking of(ArgumentMap map, List<Weighted> weights) {
    Method method = map.judgement().criteria().isEmpty() ? Method.IMPORTANCE : Method.CRITERIA;
    List<Factor> factors = map.factors();
    boolean canRank = factors.stream().filter(f -> isJudged(f, weights)).count() > 1;
    List<Ranked> rows = new ArrayList<>();
    for (Factor factor : factors) {
      Optional<Ranked.Range> values = values(factor, weights, map.judgement());
      rows.add(Ranked.unplaced(factor, method, canRank ? values : Optional.empty()));
    }
    return new Ranking(map, method, weights, placed(rows));
  }

  private static Optional<Ranked.Range> values(
      Factor factor, List<Weighted> weights, Judgement scale) {
    if (!weights.isEmpty()) {
      return Optional.of(sum(factor, weights, scale));
    }
    return factor.importance().isEmpty()
        ? Optional.empty()
        : Optional.of(Ranked.Range.of(Fraction.of(factor.importance().getAsInt())));
  }

  /** A missing score may be anything on the scale: neither guessed nor left out. */
  private static Ranked.Range sum(Factor factor, List<Weighted> weights, Judgement scale) {
    Fraction low = Fraction.ZERO;
    Fraction high = Fraction.ZERO;
    for (Weighted weight : weights) {
      Integer score = factor.scores().get(weight.criterion().id());
      low = low.plus(weight.share().times(score == null ? scale.low() : score));
      high = high.plus(weight.share().times(score == null ? scale.high() : score));
    }
    return new Ranked.Range(low, high);
  }

  /** Whether the writer has said anything yet of how much the factor counts. */
  static boolean isJudged(Factor factor, List<Weighted> weights) {
    return weights.isEmpty()
        ? factor.importance().isPresent()
        : weights.stream().anyMatch(w -> factor.scores().containsKey(w.criterion().id()));
  }

  private static List<Ranked> placed(List<Ranked> factors) {
    List<Ranked> rankable = factors.stream().filter(Ranked::isRanked).toList();
    List<Fraction> lows = rankable.stream().map(r -> r.range().low()).sorted().toList();
    List<Fraction> highs = rankable.stream().map(r -> r.range().high()).sorted().toList();
    Map<Fraction, Long> scores = new HashMap<>();
    rankable.forEach(r -> r.score().ifPresent(score -> scores.merge(score, 1L, Long::sum)));
    List<Ranked> rows = new ArrayList<>();
    for (Ranked factor : rankable) {
      boolean isShared = factor.score().map(score -> scores.get(score) > 1).orElse(false);
      rows.add(
          factor.placed(
              1 + above(lows, factor.range().high()),
              // A row's own high end lies above its low end where a score is missing.
              1 + above(highs, factor.range().low()) - (factor.score().isPresent() ? 0 : 1),
              isShared));
    }
    rows.sort(Comparator.comparing((Ranked r) -> r.range().doubled()).reversed());
    factors.stream().filter(f -> !f.isRanked()).forEach(rows::add);
    return rows;
  }

  /** Of numbers in rising order, how many are above a value; ranks are one more than that. */
  private static int above(List<Fraction> rising, Fraction value) {
    int from = 0;
    int to = rising.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rising.get(middle).isAbove(value)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return rising.size() - from;
  }

  /** False where fewer than two factors are judged; {@link #missing} then says what is missing. */
  public boolean isRanked() {
    return rows.stream().anyMatch(Ranked::isRanked);
  }

  /**
   * The ranking that would be left without a criterion, the others keeping their proportions.
   *
   * @throws IllegalArgumentException if no other criterion is left
   */
  public Ranking without(Weighted weight) {
    return of(map, Weights.without(weights, weight));
  }

  public Optional<Ranked> row(String factorId) {
    return rows.stream().filter(r -> r.factor().id().equals(factorId)).findFirst();
  }

  /** The ranked factors that lack no score, in the order written. */
  List<Ranked> complete() {
    Map<String, Ranked> complete = new HashMap<>();
    rows.stream().filter(r -> r.score().isPresent()).forEach(r -> complete.put(r.factor().id(), r));
    return map.factors().stream()
        .filter(factor -> complete.containsKey(factor.id()))
        .map(factor -> complete.get(factor.id()))
        .toList();
  }

  /**
   * The factors in first place, several where it is shared; none where a factor whose score is
   * missing might draw level.
   */
  public List<Ranked> leaders() {
    List<Ranked> complete = complete();
    if (complete.isEmpty()) {
      return List.of();
    }
    Fraction best = complete.stream().map(r -> r.range().low()).reduce(Fraction::max).orElseThrow();
    return challengers(best).isEmpty()
        ? complete.stream().filter(r -> r.range().low().equals(best)).toList()
        : List.of();
  }

  /** The provisional rows whose missing scores would let them reach this value. */
  List<Ranked> challengers(Fraction value) {
    return rows.stream().filter(r -> r.provisional() && !r.range().high().isBelow(value)).toList();
  }

  /** What a row owes its place to: a comparison with the next one; empty where it has no place. */
  public Phrase why(Ranked row) {
    return Reason.of(this, row);
  }

  /** What a ranking lacks, where there is none. */
  public Phrase missing() {
    return Missing.of(this);
  }
}
