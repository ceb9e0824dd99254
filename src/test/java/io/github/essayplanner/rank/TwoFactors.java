package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * The share of all weightings in which one factor leads another, worked out in a way of its own: f
 * = 1 if the other is ahead nowhere, 0 if this one is; else b/(a+b) f(P∖a, N) + a/(a+b) f(P, N∖b).
 */
final class TwoFactors {
  private TwoFactors() {}

  /**
   * The share.
   *
   * @param ahead P, the differences in favour of the factor
   * @param behind N, the sizes of those against it
   */
  static Fraction share(List<Integer> ahead, List<Integer> behind) {
    if (behind.isEmpty() || ahead.isEmpty()) {
      return behind.isEmpty() ? Fraction.ONE : Fraction.ZERO;
    }
    int a = ahead.get(0);
    int b = behind.get(0);
    Fraction withoutAhead = share(rest(ahead), behind).times(Fraction.of(b, a + b));
    return withoutAhead.plus(share(ahead, rest(behind)).times(Fraction.of(a, a + b)));
  }

  private static List<Integer> rest(List<Integer> numbers) {
    return new ArrayList<>(numbers.subList(1, numbers.size()));
  }
}
