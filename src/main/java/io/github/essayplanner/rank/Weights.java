package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How criteria come by their weights. */
final class Weights {
  private Weights() {}

  /**
   * The criteria in the order written, with their shares of the weight.
   *
   * @throws IllegalArgumentException if weights are to be as given and a criterion has none
   */
  static List<Weighted> of(Judgement judgement) {
    List<Criterion> criteria = judgement.criteria();
    return switch (judgement.weights()) {
      case GIVEN -> shared(criteria, given(criteria));
      case ORDER -> shared(criteria, byOrder(criteria.size()));
      case EQUAL -> shared(criteria, Collections.nCopies(criteria.size(), Fraction.ONE));
    };
  }

  private static List<Fraction> given(List<Criterion> criteria) {
    List<Fraction> given = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion.weight().isEmpty()) {
        throw new IllegalArgumentException(criterion.id() + " has no weight");
      }
      given.add(Fraction.of(criterion.weight().get()));
    }
    return given;
  }

  /**
   * Rank-order-centroid weights, the most important first: p_k ∝ Σ 1/i for i from k to m, the
   * centre of all weightings that keep the order (Barron and Barrett 1996).
   *
   * @param size m, the number of criteria
   */
  static List<Fraction> byOrder(int size) {
    List<Fraction> points = new ArrayList<>();
    Fraction sum = Fraction.ZERO;
    for (int i = size; i > 0; i--) {
      sum = sum.plus(Fraction.of(1, i));
      points.add(0, sum);
    }
    return points;
  }

  private static List<Weighted> shared(List<Criterion> criteria, List<Fraction> points) {
    Fraction all = Fraction.sum(points);
    List<Weighted> weights = new ArrayList<>();
    for (int k = 0; k < criteria.size(); k++) {
      weights.add(new Weighted(criteria.get(k), points.get(k).over(all)));
    }
    return weights;
  }

  /**
   * The weights that say only what order these are in: rank-order-centroid weights, averaged over
   * criteria that weigh the same.
   */
  static List<Weighted> orderOnly(List<Weighted> weights) {
    List<Fraction> points = byOrder(weights.size());
    Fraction[] averaged = new Fraction[weights.size()];
    int place = 0;
    for (List<Integer> tied : inOrder(weights)) {
      Fraction sum = Fraction.sum(points.subList(place, place + tied.size()));
      place += tied.size();
      for (int k : tied) {
        averaged[k] = sum.over(Fraction.of(tied.size()));
      }
    }
    return shared(criteria(weights), List.of(averaged));
  }

  /**
   * The other weights in their proportions.
   *
   * @throws IllegalArgumentException if there are no others
   */
  static List<Weighted> without(List<Weighted> weights, Weighted one) {
    List<Criterion> others = new ArrayList<>();
    List<Fraction> shares = new ArrayList<>();
    for (Weighted weight : weights) {
      if (!weight.equals(one)) {
        others.add(weight.criterion());
        shares.add(weight.share());
      }
    }
    if (others.isEmpty()) {
      throw new IllegalArgumentException("no criterion is left");
    }
    return shared(others, shares);
  }

  private static List<Criterion> criteria(List<Weighted> weights) {
    List<Criterion> criteria = new ArrayList<>();
    for (Weighted weight : weights) {
      criteria.add(weight.criterion());
    }
    return criteria;
  }

  /** The criteria's indices from the heaviest to the lightest, those of one weight together. */
  static List<List<Integer>> inOrder(List<Weighted> weights) {
    Map<Fraction, List<Integer>> heaviestFirst = new TreeMap<>(Collections.reverseOrder());
    for (int k = 0; k < weights.size(); k++) {
      Fraction share = weights.get(k).share();
      if (!heaviestFirst.containsKey(share)) {
        heaviestFirst.put(share, new ArrayList<>());
      }
      heaviestFirst.get(share).add(k);
    }
    return List.copyOf(heaviestFirst.values());
  }
}
