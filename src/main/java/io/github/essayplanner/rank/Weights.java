package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
      case GIVEN -> shared(criteria, criteria.stream().map(Weights::given).toList());
      case ORDER -> shared(criteria, byOrder(criteria.size()));
      case EQUAL -> shared(criteria, Collections.nCopies(criteria.size(), Fraction.ONE));
    };
  }

  private static Fraction given(Criterion criterion) {
    return criterion
        .weight()
        .map(Fraction::of)
        .orElseThrow(() -> new IllegalArgumentException(criterion.id() + " has no weight"));
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
    Fraction all = points.stream().reduce(Fraction.ZERO, Fraction::plus);
    return IntStream.range(0, criteria.size())
        .mapToObj(k -> new Weighted(criteria.get(k), points.get(k).over(all)))
        .toList();
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
      Fraction sum = Fraction.ZERO;
      for (int k = 0; k < tied.size(); k++) {
        sum = sum.plus(points.get(place++));
      }
      for (int k : tied) {
        averaged[k] = sum.over(Fraction.of(tied.size()));
      }
    }
    return shared(weights.stream().map(Weighted::criterion).toList(), List.of(averaged));
  }

  /**
   * The other weights in their proportions.
   *
   * @throws IllegalArgumentException if there are no others
   */
  static List<Weighted> without(List<Weighted> weights, Weighted one) {
    List<Weighted> others = weights.stream().filter(w -> !w.equals(one)).toList();
    if (others.isEmpty()) {
      throw new IllegalArgumentException("no criterion is left");
    }
    return shared(
        others.stream().map(Weighted::criterion).toList(),
        others.stream().map(Weighted::share).toList());
  }

  /** The criteria's indices from the heaviest to the lightest, those of one weight together. */
  static List<List<Integer>> inOrder(List<Weighted> weights) {
    List<Integer> indices = new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
    indices.sort(Comparator.<Integer, Fraction>comparing(k -> weights.get(k).share()).reversed());
    List<List<Integer>> groups = new ArrayList<>();
    Fraction last = Fraction.ZERO;
    for (int k : indices) {
      if (!weights.get(k).share().equals(last)) {
        groups.add(new ArrayList<>());
        last = weights.get(k).share();
      }
      groups.get(groups.size() - 1).add(k);
    }
    return groups;
  }
}
