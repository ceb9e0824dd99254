package io.github.essayplanner.rank;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<Ranked> rows = new ArrayList<>();
    for (Ranked factor : rankable) {
      rows.add(placed(factor, rankable));
    }
    rows.sort(Comparator.comparing((Ranked r) -> r.range().doubled()).reversed());
    factors.stream().filter(f -> !f.isRanked()).forEach(rows::add);
    return rows;
  }

  /** Standard competition rank: one more than the number of factors that are above. */
  private static Ranked placed(Ranked factor, List<Ranked> all) {
    int best = 1;
    int worst = 1;
    boolean isShared = false;
    for (Ranked other : all) {
      if (other != factor) {
        best += other.range().low().isAbove(factor.range().high()) ? 1 : 0;
        worst += other.range().high().isAbove(factor.range().low()) ? 1 : 0;
        isShared |= other.score().isPresent() && other.score().equals(factor.score());
      }
    }
    return factor.placed(best, worst, isShared);
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
    List<Ranked> complete = new ArrayList<>();
    for (Factor factor : map.factors()) {
      row(factor.id()).filter(r -> r.score().isPresent()).ifPresent(complete::add);
    }
    return complete;
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
