package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of scores that some weights may put first. Rows alike stand for one, since joint first
 * counts for each, and a row that another equals or beats on every criterion has no share: few are
 * left even of thousands.
 *
 * @param scores by row, then criterion
 * @param rows for each factor its row, or −1 where it has no share
 */
record ParetoFront(int[][] scores, int[] rows) {
  /**
   * The front of all factors.
   *
   * @param all by factor, then criterion
   */
  static ParetoFront of(int[][] all) {
    Map<List<Integer>, Integer> rows = new HashMap<>();
    List<int[]> kept = new ArrayList<>();
    // Only a row with a higher sum can beat another, so each meets those that beat it first.
    for (int[] row : highestFirst(all)) {
      if (!rows.containsKey(key(row))) {
        boolean beaten = isBeaten(row, kept);
        rows.put(key(row), beaten ? -1 : kept.size());
        if (!beaten) {
          kept.add(row);
        }
      }
    }
    int[] places = new int[all.length];
    for (int factor = 0; factor < all.length; factor++) {
      places[factor] = rows.get(key(all[factor]));
    }
    return new ParetoFront(kept.toArray(new int[0][]), places);
  }

  private static int[][] highestFirst(int[][] all) {
    int[][] sorted = all.clone();
    Arrays.sort(sorted, (a, b) -> Integer.compare(sum(b), sum(a)));
    return sorted;
  }

  private static int sum(int[] row) {
    int sum = 0;
    for (int score : row) {
      sum += score;
    }
    return sum;
  }

  private static List<Integer> key(int[] row) {
    List<Integer> key = new ArrayList<>(row.length);
    for (int score : row) {
      key.add(score);
    }
    return key;
  }

  private static boolean isBeaten(int[] row, List<int[]> by) {
    for (int[] other : by) {
      int criterion = 0;
      while (criterion < row.length && other[criterion] >= row[criterion]) {
        criterion++;
      }
      if (criterion == row.length) {
        return true;
      }
    }
    return false;
  }

  /** The shares of all factors, from those of the rows. */
  List<Fraction> ofFactors(List<Fraction> shares) {
    List<Fraction> all = new ArrayList<>();
    for (int row : rows) {
      all.add(row < 0 ? Fraction.ZERO : shares.get(row));
    }
    return all;
  }
}
