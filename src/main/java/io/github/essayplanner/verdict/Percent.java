package io.github.essayplanner.verdict;

import io.github.essayplanner.rank.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of the weight in per cent: whole numbers, one decimal below 10. */
public final class Percent {
  private static final Fraction TEN = Fraction.of(10);

  private Percent() {}

  /** {@code 30}, {@code 7.5}, {@code 5}; half up. */
  public static String of(Fraction share) {
    Fraction percent = share.times(100);
    if (share.signum() > 0 && rounded(percent).signum() == 0) {
      return "less than 0.1";
    }
    return share.isBelow(Fraction.ONE) && rounded(percent).intValue() == 100
        ? "more than 99"
        : printed(rounded(percent));
  }

  /** {@code about 10}. */
  static String about(Fraction share) {
    String printed = of(share);
    return Character.isDigit(printed.charAt(0)) ? "about " + printed : printed;
  }

  /**
   * {@code 46 per cent (now 25)}: how far a weight may go. The limit is rounded towards what is
   * now, so that nothing is promised that doesn't hold, with as many decimals as keep them apart.
   *
   * @param unit what stands after the limit, or empty
   */
  static String limit(Fraction limit, Fraction now, String unit) {
    int places = places(limit.times(100));
    while (isTouching(limit, now, places)) {
      places++;
    }
    int placesNow = Math.max(places, places(now.times(100)));
    String exact = halfUp(now, placesNow);
    // A weight is never all or nothing, though it may round to it.
    String printed = exact.equals("0") || exact.equals("100") ? of(now) : exact;
    return towards(limit, now, places) + unit + " (now " + printed + ")";
  }

  /** {@code 30}: at most so much, and above 0. */
  static String atMost(Fraction share) {
    return towards(share, Fraction.ZERO, places(share.times(100)));
  }

  /** A limit alone, rounded towards what is now. */
  static String towards(Fraction limit, Fraction now) {
    return towards(limit, now, places(limit.times(100)));
  }

  private static String towards(Fraction limit, Fraction now, int places) {
    RoundingMode mode = limit.isAbove(now) ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal rounded = limit.times(100).rounded(places, mode);
    return rounded.signum() == 0 && limit.signum() != 0
        ? towards(limit, now, places + 1)
        : printed(rounded);
  }

  private static boolean isTouching(Fraction limit, Fraction now, int places) {
    BigDecimal far = new BigDecimal(towards(limit, now, places));
    BigDecimal near = new BigDecimal(halfUp(now, places));
    return far.compareTo(near) != limit.compareTo(now);
  }

  private static String halfUp(Fraction share, int places) {
    return printed(share.times(100).rounded(places, RoundingMode.HALF_UP));
  }

  private static BigDecimal rounded(Fraction percent) {
    return percent.rounded(places(percent), RoundingMode.HALF_UP);
  }

  private static int places(Fraction percent) {
    return percent.isBelow(TEN) ? 1 : 0;
  }

  private static String printed(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
