package io.github.essayplanner.rank;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The factors in order of how much they count: by the weighted sum of their scores, V_i = Σ w_j
 * s_ij, or by their importance where the map has no criteria. The sum is on the scale the writer
 * scores on, so a pencil can redo it, and no factor's sum hangs on another's.
 */
public final class Ranking {
  private final ArgumentMap map;
  private final RankingMethod method;
  private final List<Weighted> weights;
  private final List<Ranked> rows;
  private final Map<String, Ranked> byFactor = new HashMap<>();

  /** The rows that lack no score, those with the same one together, the highest first. */
  private final List<List<Ranked>> levels = new ArrayList<>();

  private final Map<Fraction, Integer> levelOfScore = new HashMap<>();

  private Ranking(
      ArgumentMap map, RankingMethod method, List<Weighted> weights, List<Ranked> rows) {
    this.map = map;
    this.method = method;
    this.weights = List.copyOf(weights);
    this.rows = List.copyOf(rows);
    for (Ranked row : rows) {
      byFactor.put(row.factor().id(), row);
      if (row.score().isPresent()) {
        if (levelOfScore.putIfAbsent(row.range().low(), levels.size()) == null) {
          levels.add(new ArrayList<>());
        }
        levels.get(place(row)).add(row);
      }
    }
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
    RankingMethod method =
        map.judgement().criteria().isEmpty() ? RankingMethod.IMPORTANCE : RankingMethod.CRITERIA;
    boolean canRank = judged(map, weights).size() > 1;
    WeightedSum sum = new WeightedSum(weights);
    List<Ranked> rows = new ArrayList<>();
    for (Factor factor : map.factors()) {
      Optional<Ranked.Range> values = values(factor, weights, sum, map.judgement());
      rows.add(Ranked.unplaced(factor, method, canRank ? values : Optional.empty()));
    }
    return new Ranking(map, method, weights, RankAssignment.of(rows));
  }

  private static Optional<Ranked.Range> values(
      Factor factor, List<Weighted> weights, WeightedSum sum, Judgement scale) {
    if (!weights.isEmpty()) {
      return Optional.of(range(factor, weights, sum, scale));
    }
    return factor.importance().isEmpty()
        ? Optional.empty()
        : Optional.of(Ranked.Range.of(Fraction.of(factor.importance().getAsInt())));
  }

  /** A missing score may be anything on the scale: neither guessed nor left out. */
  private static Ranked.Range range(
      Factor factor, List<Weighted> weights, WeightedSum sum, Judgement scale) {
    Integer[] scores = new Integer[weights.size()];
    boolean lacks = false;
    for (int j = 0; j < scores.length; j++) {
      scores[j] = factor.scores().get(weights.get(j).criterion().id());
      lacks |= scores[j] == null;
    }
    Fraction low = sum.of(j -> scores[j] == null ? scale.low() : scores[j]);
    return lacks
        ? new Ranked.Range(low, sum.of(j -> scores[j] == null ? scale.high() : scores[j]))
        : Ranked.Range.of(low);
  }

  /** Whether the writer has said anything yet of how much the factor counts. */
  public boolean isJudged(Factor factor) {
    return isJudged(factor, weights);
  }

  private static boolean isJudged(Factor factor, List<Weighted> weights) {
    for (Weighted weight : weights) {
      if (factor.scores().containsKey(weight.criterion().id())) {
        return true;
      }
    }
    return weights.isEmpty() && factor.importance().isPresent();
  }

  private static List<Factor> judged(ArgumentMap map, List<Weighted> weights) {
    List<Factor> judged = new ArrayList<>();
    for (Factor factor : map.factors()) {
      if (isJudged(factor, weights)) {
        judged.add(factor);
      }
    }
    return judged;
  }

  /** The factors of whose weight the writer has said anything yet, in the order written. */
  public List<Factor> judged() {
    return judged(map, weights);
  }

  /** The map whose factors are ranked. */
  public ArgumentMap map() {
    return map;
  }

  /** What the factors are ranked by. */
  public RankingMethod method() {
    return method;
  }

  /** The criteria in the order written; none where factors rank by importance. */
  public List<Weighted> weights() {
    return weights;
  }

  /**
   * Every factor, in ranked order; equal ones in the order written, and last those that can't be
   * ranked.
   */
  public List<Ranked> rows() {
    return rows;
  }

  /** False where fewer than two factors are judged; nothing can be compared then. */
  public boolean isRanked() {
    // Those that can't be ranked come last.
    return !rows.isEmpty() && rows.get(0).isRanked();
  }

  /**
   * The ranking that would be left without a criterion, the others keeping their proportions.
   *
   * @throws IllegalArgumentException if no other criterion is left
   */
  public Ranking without(Weighted weight) {
    return of(map, Weights.without(weights, weight));
  }

  /** The row of a factor, if the map has it. */
  public Optional<Ranked> row(String factorId) {
    return Optional.ofNullable(byFactor.get(factorId));
  }

  private int place(Ranked row) {
    return levelOfScore.get(row.range().low());
  }

  /** The names of the criteria on which a factor has no score yet, in the order written. */
  public List<String> unscored(Factor factor) {
    List<String> unscored = new ArrayList<>();
    for (Weighted weight : weights) {
      if (!factor.scores().containsKey(weight.criterion().id())) {
        unscored.add(weight.criterion().name());
      }
    }
    return unscored;
  }

  /** Whether all criteria weigh the same, so that there is no order of them to keep. */
  public boolean weighsAlike() {
    return Weights.inOrder(weights).size() == 1;
  }

  /** Whether the weights say no more than the order of the criteria does. */
  public boolean weighsByOrder() {
    return weights.equals(Weights.orderOnly(weights));
  }

  /** The rows with the same score as one that lacks none, itself among them. */
  public List<Ranked> level(Ranked row) {
    return levels.get(place(row));
  }

  /** The next row below one that lacks no score, by rank, of those that lack none either. */
  public Optional<Ranked> below(Ranked row) {
    int next = place(row) + 1;
    return next < levels.size() ? Optional.of(levels.get(next).get(0)) : Optional.empty();
  }

  /** The next row above. */
  public Optional<Ranked> above(Ranked row) {
    int next = place(row) - 1;
    return next >= 0
        ? Optional.of(levels.get(next).get(levels.get(next).size() - 1))
        : Optional.empty();
  }

  /** The ranked factors that lack no score, in the order written. */
  public List<Ranked> complete() {
    List<Ranked> asWritten = new ArrayList<>();
    for (Factor factor : map.factors()) {
      Ranked row = byFactor.get(factor.id());
      if (row.score().isPresent()) {
        asWritten.add(row);
      }
    }
    return asWritten;
  }

  /** Of the factors that lack no score, those with the highest, in the order written. */
  public List<Ranked> highest() {
    return levels.isEmpty() ? List.of() : levels.get(0);
  }

  /**
   * The factors in first place, several where it is shared; none where a factor whose score is
   * missing might draw level.
   */
  public List<Ranked> leaders() {
    List<Ranked> highest = highest();
    return highest.isEmpty() || challengers(highest.get(0).range().low()).isEmpty()
        ? highest
        : List.of();
  }

  /** The highest of the factors that support the thesis, judged or not. */
  public Optional<Factor> strongestSupport() {
    for (Ranked row : rows) {
      if (row.factor().stance() == Stance.SUPPORTS) {
        return Optional.of(row.factor());
      }
    }
    return Optional.empty();
  }

  /** The factors of the leaders. */
  public List<Factor> leadingFactors() {
    return Ranked.factors(leaders());
  }

  /** The provisional rows whose missing scores would let them reach this value. */
  public List<Ranked> challengers(Fraction value) {
    List<Ranked> challengers = new ArrayList<>();
    for (Ranked row : rows) {
      if (row.provisional() && !row.range().high().isBelow(value)) {
        challengers.add(row);
      }
    }
    return challengers;
  }
}
