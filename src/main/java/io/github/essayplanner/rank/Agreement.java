package io.github.essayplanner.rank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How far two numbers for each factor put the factors in the same order, pair by pair.
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
    long alike = 0;
    long opposed = 0;
    long tiedInFirst = 0;
    long tiedInSecond = 0;
    for (int i = 0; i < first.size(); i++) {
      for (int k = 0; k < i; k++) {
        int a = Integer.signum(first.get(i).compareTo(first.get(k)));
        int b = Integer.signum(second.get(i).compareTo(second.get(k)));
        alike += a * b > 0 ? 1 : 0;
        opposed += a * b < 0 ? 1 : 0;
        tiedInFirst += a == 0 ? 1 : 0;
        tiedInSecond += b == 0 ? 1 : 0;
      }
    }
    long pairs = first.size() * (first.size() - 1L) / 2;
    return new Agreement(alike, opposed, tiedInFirst, tiedInSecond, pairs);
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
