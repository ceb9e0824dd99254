package io.github.essayplanner.rank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How far two lists of numbers put the same factors in the same order, pair by pair, as Kendall's τ
 * counts it.
 *
 * @param alike pairs that both put in the same order
 * @param opposed pairs that they put in opposite orders
 * @param tiedInFirst pairs level by the first number; likewise {@code tiedInSecond}
 * @param pairs all pairs
 */
public record Agreement(long alike, long opposed, long tiedInFirst, long tiedInSecond, long pairs) {
  private static final int DIGITS = 20;

  /**
   * The agreement of two lists.
   *
   * @throws IllegalArgumentException if they are not of one length
   */
  public static <T extends Comparable<T>, U extends Comparable<U>> Agreement of(
      List<T> first, List<U> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(first.size() + " and " + second.size() + " numbers");
    }
    long[] a = places(first);
    long[] b = places(second);
    long[] both = new long[a.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = a[i] << Integer.SIZE | b[i];
    }
    // By the first number and then the second, so that what falls in the second is opposed.
    Arrays.sort(both);
    Arrays.sort(a);
    Arrays.sort(b);
    long tiedInFirst = ties(a);
    long tiedInSecond = ties(b);
    long opposed = falls(both);
    long pairs = pairs(both.length);
    long alike = pairs - tiedInFirst - tiedInSecond + ties(both) - opposed;
    return new Agreement(alike, opposed, tiedInFirst, tiedInSecond, pairs);
  }

  /** Each number's place among those of the list, from 0; equal ones have the same. */
  private static <T extends Comparable<T>> long[] places(List<T> numbers) {
    Map<T, Long> placeOf = new HashMap<>();
    for (T number : new TreeSet<>(numbers)) {
      placeOf.put(number, (long) placeOf.size());
    }
    long[] places = new long[numbers.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = placeOf.get(numbers.get(i));
    }
    return places;
  }

  private static long pairs(long number) {
    return number * (number - 1) / 2;
  }

  /** How many pairs of sorted numbers are equal. */
  private static long ties(long[] sorted) {
    long ties = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        ties += pairs(i - start);
        start = i;
      }
    }
    return ties;
  }

  /**
   * How many pairs fall in their lower half, one number after the other: for each, how many before
   * it were above. A tree of counts (Fenwick 1994) tells how many were not.
   */
  private static long falls(long[] numbers) {
    int[] counts = new int[numbers.length + 1];
    long falls = 0;
    for (int i = 0; i < numbers.length; i++) {
      int place = (int) numbers[i] + 1;
      falls += i;
      for (int at = place; at > 0; at -= at & -at) {
        falls -= counts[at];
      }
      for (int at = place; at < counts.length; at += at & -at) {
        counts[at]++;
      }
    }
    return falls;
  }

  /**
   * Kendall's τ-b, from −1 to 1, to 20 decimals: (alike − opposed) / √((pairs − ties in the first)
   * (pairs − ties in the second)). Empty where one of the two puts all the factors level.
   */
  public Optional<BigDecimal> tau() {
    long product = (pairs - tiedInFirst) * (pairs - tiedInSecond);
    if (product == 0) {
      return Optional.empty();
    }
    MathContext exact = new MathContext(2 * DIGITS);
    return Optional.of(
        BigDecimal.valueOf(alike - opposed)
            .divide(BigDecimal.valueOf(product).sqrt(exact), exact)
            .setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
