package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The share of weightings under which each factor is first, told by drawing many of them, where the
 * exact share takes too long. The generator and its seed are fixed, and the drawn weights are whole
 * numbers, so that the same scores give the same counts anywhere.
 */
final class SampledAcceptability {
  private static final int NUMBER = 20_000;
  private static final long SEED = 1_953;

  private final Random random = new Random(SEED);
  private final int[][] scores;

  /**
   * @param scores by factor, then criterion
   */
  SampledAcceptability(int[][] scores) {
    this.scores = scores;
  }

  /** Over all weightings, each as likely as any other. */
  List<Fraction> all() {
    int[] first = new int[scores.length];
    for (int draw = 0; draw < NUMBER; draw++) {
      count(weighting(), first);
    }
    return shares(first);
  }

  /**
   * Over the weightings that keep an order.
   *
   * @param order the criteria from the heaviest to the lightest, those of one weight together
   */
  List<Fraction> keeping(List<List<Integer>> order) {
    int[] first = new int[scores.length];
    for (int draw = 0; draw < NUMBER; draw++) {
      count(ordered(weighting(), order), first);
    }
    return shares(first);
  }

  /** The gaps between sorted random numbers are spread evenly over the simplex. */
  private long[] weighting() {
    long[] marks = new long[scores[0].length + 1];
    for (int k = 1; k < marks.length - 1; k++) {
      marks[k] = random.nextInt() >>> 1;
    }
    marks[marks.length - 1] = 1L << 31;
    Arrays.sort(marks);
    long[] weights = new long[marks.length - 1];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = marks[k + 1] - marks[k];
    }
    return weights;
  }

  private long[] ordered(long[] weights, List<List<Integer>> order) {
    Arrays.sort(weights);
    long[] ordered = new long[weights.length];
    int next = weights.length;
    for (List<Integer> tied : order) {
      List<Integer> shuffled = new ArrayList<>(tied);
      Collections.shuffle(shuffled, random);
      for (int criterion : shuffled) {
        ordered[criterion] = weights[--next];
      }
    }
    return ordered;
  }

  private void count(long[] weights, int[] first) {
    long[] sums = new long[scores.length];
    long best = Long.MIN_VALUE;
    for (int factor = 0; factor < sums.length; factor++) {
      int[] own = scores[factor];
      long sum = 0;
      for (int criterion = 0; criterion < weights.length; criterion++) {
        sum += weights[criterion] * own[criterion];
      }
      sums[factor] = sum;
      best = Math.max(best, sum);
    }
    for (int factor = 0; factor < sums.length; factor++) {
      first[factor] += sums[factor] == best ? 1 : 0;
    }
  }

  private static List<Fraction> shares(int[] first) {
    return Arrays.stream(first).mapToObj(f -> Fraction.of(f, NUMBER)).toList();
  }
}
