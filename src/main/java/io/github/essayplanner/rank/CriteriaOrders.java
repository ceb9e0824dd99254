package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * In which orders the criteria may stand from the heaviest to the lightest (several where some
 * weigh the same), and what each factor scores under the outermost weights that keep such an order.
 */
final class CriteriaOrders {
  private CriteriaOrders() {}

  /**
   * Every order from the heaviest criterion to the lightest.
   *
   * @param groups the criteria in that order, those of one weight together
   * @param most more orders than this are not listed: none are
   */
  static List<List<Integer>> of(List<List<Integer>> groups, int most) {
    if (count(groups, most) > most) {
      return List.of();
    }
    List<List<Integer>> orders = List.of(List.of());
    for (List<Integer> group : groups) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        addAll(order, group, longer);
      }
      orders = longer;
    }
    return orders;
  }

  private static int count(List<List<Integer>> groups, int most) {
    int count = 1;
    for (List<Integer> group : groups) {
      for (int k = 2; k <= group.size(); k++) {
        count = Math.min(count * k, most + 1);
      }
    }
    return count;
  }

  /** Adds an order continued by each order of a group. */
  private static void addAll(List<Integer> order, List<Integer> group, List<List<Integer>> longer) {
    if (group.isEmpty()) {
      longer.add(order);
    }
    for (Integer next : group) {
      List<Integer> begun = new ArrayList<>(order);
      begun.add(next);
      List<Integer> rest = new ArrayList<>(group);
      rest.remove(next);
      addAll(begun, rest, longer);
    }
  }

  /**
   * The values at the corners of the simplex of weightings that keep an order. Its corner k gives
   * the k heaviest criteria the same weight, so the value there is the mean of their scores.
   *
   * @param scores by factor, then criterion
   */
  static Fraction[][] corners(Fraction[][] scores, List<Integer> order) {
    Fraction[][] corners = new Fraction[scores.length][order.size()];
    for (int factor = 0; factor < scores.length; factor++) {
      Fraction sum = Fraction.ZERO;
      for (int k = 0; k < order.size(); k++) {
        sum = sum.plus(scores[factor][order.get(k)]);
        corners[factor][k] = sum.over(Fraction.of(k + 1));
      }
    }
    return corners;
  }
}
