package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The share of all weightings under which each factor would be first, every weighting counting
 * alike; joint first counts for each. It says how much hangs on the weights, not how likely a
 * factor is to be right.
 *
 * @param all by factor id, over all weightings; every factor that lacks no score, in ranked order
 * @param isExact false where {@code all} was drawn
 * @param orderKept the same over the weightings that keep the writer's order of the criteria
 * @param isOrderKeptExact false where {@code orderKept} was drawn
 */
public record RankAcceptability(
    Map<String, Fraction> all,
    boolean isExact,
    Map<String, Fraction> orderKept,
    boolean isOrderKeptExact) {
  private static final int MOST_CRITERIA = 8;
  private static final long MOST_WORK = 500_000;

  /** So many rows, none of which beats another, take more cuts than that, and long before. */
  private static final int MOST_ROWS = 500;

  private static final int MOST_ORDERS = 120;

  public RankAcceptability {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    orderKept = Collections.unmodifiableMap(new LinkedHashMap<>(orderKept));
  }

  /** Empty where fewer than two factors or two criteria can be weighed against each other. */
  public static Optional<RankAcceptability> of(Ranking ranking) {
    List<String> ids = new ArrayList<>();
    List<int[]> scores = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (row.score().isPresent()) {
        ids.add(row.factor().id());
        scores.add(scores(row.factor(), ranking.weights()));
      }
    }
    return ids.size() < 2 || ranking.weights().size() < 2
        ? Optional.empty()
        : Optional.of(of(ids, scores.toArray(new int[0][]), ranking.weights()));
  }

  private static int[] scores(Factor factor, List<Weighted> weights) {
    int[] scores = new int[weights.size()];
    for (int j = 0; j < scores.length; j++) {
      scores[j] = factor.scores().get(weights.get(j).criterion().id());
    }
    return scores;
  }

  private static RankAcceptability of(List<String> ids, int[][] all, List<Weighted> weights) {
    List<List<Integer>> order = Weights.inOrder(weights);
    ParetoFront front = ParetoFront.of(all);
    int[][] scores = front.scores();
    Optional<List<Fraction>> any = exact(List.<Fraction[][]>of(exactly(scores)));
    List<Fraction> shares = any.isPresent() ? any.get() : new SampledAcceptability(scores).all();
    Map<String, Fraction> byId = byId(ids, front.ofFactors(shares));
    if (order.size() == 1) {
      return new RankAcceptability(byId, any.isPresent(), byId, any.isPresent());
    }
    Optional<List<Fraction>> kept = exact(corners(exactly(scores), order));
    List<Fraction> keptShares =
        kept.isPresent() ? kept.get() : new SampledAcceptability(scores).keeping(order);
    return new RankAcceptability(
        byId, any.isPresent(), byId(ids, front.ofFactors(keptShares)), kept.isPresent());
  }

  private static Fraction[][] exactly(int[][] scores) {
    Fraction[][] exact = new Fraction[scores.length][scores[0].length];
    for (int factor = 0; factor < scores.length; factor++) {
      for (int criterion = 0; criterion < scores[factor].length; criterion++) {
        exact[factor][criterion] = Fraction.of(scores[factor][criterion]);
      }
    }
    return exact;
  }

  private static Map<String, Fraction> byId(List<String> ids, List<Fraction> shares) {
    Map<String, Fraction> byId = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      byId.put(ids.get(i), shares.get(i));
    }
    return byId;
  }

  /** The simplex of each order that the weights allow. */
  private static List<Fraction[][]> corners(Fraction[][] scores, List<List<Integer>> order) {
    List<Fraction[][]> corners = new ArrayList<>();
    for (List<Integer> one : CriteriaOrders.of(order, MOST_ORDERS)) {
      corners.add(CriteriaOrders.corners(scores, one));
    }
    return corners;
  }

  /**
   * The shares by splitting, averaged over several simplices of one size; empty where that would
   * take too long.
   *
   * @param simplices each factor's value at each corner; none where there would be too many
   */
  private static Optional<List<Fraction>> exact(List<Fraction[][]> simplices) {
    if (simplices.isEmpty()
        || simplices.get(0)[0].length > MOST_CRITERIA
        || simplices.get(0).length > MOST_ROWS) {
      return Optional.empty();
    }
    ExactAcceptability splitting = new ExactAcceptability(MOST_WORK);
    List<Fraction> means = List.of();
    for (Fraction[][] simplex : simplices) {
      Optional<List<Fraction>> shares = splitting.shares(simplex);
      if (shares.isEmpty()) {
        return Optional.empty();
      }
      means = plus(means, shares.get(), Fraction.of(1, simplices.size()));
    }
    return Optional.of(means);
  }

  private static List<Fraction> plus(List<Fraction> means, List<Fraction> shares, Fraction part) {
    List<Fraction> sums = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Fraction more = shares.get(i).times(part);
      sums.add(means.isEmpty() ? more : means.get(i).plus(more));
    }
    return sums;
  }
}
