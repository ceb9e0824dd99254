package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void aFractionIsInLowestTermsWithItsSignOnTop() {
    assertEquals("91/20", Fraction.of(455, 100).toString());
    assertEquals("-1/2", Fraction.of(3, -6).toString());
    assertEquals("0", Fraction.of(0, -7).toString());
    assertEquals("3", Fraction.of(new BigDecimal("3.000")).toString());
    assertEquals("300", Fraction.of(new BigDecimal("3e2")).toString());
  }

  @Test
  void dividingByZeroIsRefused() {
    assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    assertThrows(ArithmeticException.class, () -> Fraction.ONE.over(Fraction.ZERO));
  }

  @Test
  void whatGrowsBeyondALongComesBackToItEqual() {
    Fraction huge = Fraction.of(Long.MAX_VALUE);
    Fraction back = huge.times(huge).over(huge);
    assertEquals(huge, back);
    assertEquals(huge.hashCode(), back.hashCode());
    assertEquals(huge, huge.plus(Fraction.ONE).minus(Fraction.ONE));
    assertEquals("-9223372036854775808", Fraction.of(Long.MIN_VALUE).toString());
    assertEquals("9223372036854775808", Fraction.of(Long.MIN_VALUE).negated().toString());
  }

  @Test
  void halvesRoundUpWhenPrinted() {
    assertEquals("0.13", Fraction.of(1, 8).rounded(2, RoundingMode.HALF_UP).toString());
    assertEquals("0.46428571", Fraction.of(13, 28).significant(8).toString());
  }

  @Test
  void numbersOfAnyLengthReckonAsBigIntegersDoWithSeed15() {
    Random random = new Random(15);
    for (int i = 0; i < 5_000; i++) {
      long a = random.nextLong() >> random.nextInt(64);
      long b = 1 + (random.nextLong() >>> 1 + random.nextInt(63));
      long c = random.nextLong() >> random.nextInt(64);
      long d = 1 + (random.nextLong() >>> 1 + random.nextInt(63));
      if (b > 0 && d > 0) {
        check(a, b, c, d);
      }
    }
  }

  private static void check(long a, long b, long c, long d) {
    Fraction x = Fraction.of(a, b);
    Fraction y = Fraction.of(c, d);
    BigInteger ad = big(a).multiply(big(d));
    BigInteger cb = big(c).multiply(big(b));
    BigInteger bd = big(b).multiply(big(d));
    assertValue(ad.add(cb), bd, x.plus(y));
    assertValue(ad.subtract(cb), bd, x.minus(y));
    assertValue(big(a).multiply(big(c)), bd, x.times(y));
    assertEquals(ad.compareTo(cb), x.compareTo(y));
    if (c != 0) {
      assertValue(ad, cb, x.over(y));
      assertEquals(x, x.over(y).times(y));
    }
    assertEquals(x, x.plus(y).minus(y));
    assertTrue(x.abs().signum() >= 0 && x.negated().negated().equals(x));
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  private static void assertValue(BigInteger top, BigInteger bottom, Fraction actual) {
    BigInteger common = top.gcd(bottom);
    common = bottom.signum() < 0 ? common.negate() : common;
    BigInteger over = top.divide(common);
    BigInteger under = bottom.divide(common);
    assertEquals(under.equals(BigInteger.ONE) ? "" + over : over + "/" + under, actual.toString());
  }
}
