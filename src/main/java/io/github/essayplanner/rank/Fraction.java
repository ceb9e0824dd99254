package io.github.essayplanner.rank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact number: a whole number over another, in lowest terms. Held in two {@code long}s wherever
 * both fit; a sum or product is worked out in {@code long}s only where the lengths of its operands
 * prove that nothing can overflow.
 */
public final class Fraction implements Comparable<Fraction> {
  /** 0. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** 1. */
  public static final Fraction ONE = new Fraction(1, 1);

  /** Two products of this many bits still add up within a {@code long}. */
  private static final int SAFE_BITS = 62;

  private final long top;
  private final long bottom;

  /** What the {@code long}s can't hold; null where they can. */
  private final BigInteger wideTop;

  private final BigInteger wideBottom;

  private Fraction(long top, long bottom) {
    this.top = top;
    this.bottom = bottom;
    this.wideTop = null;
    this.wideBottom = null;
  }

  /** The {@code long}s are then too large for any product with them to seem safe. */
  private Fraction(BigInteger top, BigInteger bottom) {
    this.top = Long.MAX_VALUE;
    this.bottom = Long.MAX_VALUE;
    this.wideTop = top;
    this.wideBottom = bottom;
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  /**
   * {@code top / bottom}.
   *
   * @throws ArithmeticException if {@code bottom} is 0
   */
  public static Fraction of(long top, long bottom) {
    if (bottom <= 0 || top == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }
    long common = gcd(Math.abs(top), bottom);
    return new Fraction(top / common, bottom / common);
  }

  /** A decimal number as it stands. */
  public static Fraction of(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  static Fraction of(BigInteger top, BigInteger bottom) {
    if (bottom.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = bottom.signum() < 0 ? top.gcd(bottom).negate() : top.gcd(bottom);
    BigInteger over = top.divide(common);
    BigInteger under = bottom.divide(common);
    return over.abs().bitLength() < Long.SIZE && under.bitLength() < Long.SIZE
        ? new Fraction(over.longValue(), under.longValue())
        : new Fraction(over, under);
  }

  /** The sum; 0 of none. */
  public static Fraction sum(List<Fraction> all) {
    Fraction sum = ZERO;
    for (Fraction each : all) {
      sum = sum.plus(each);
    }
    return sum;
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /** This and another. */
  public Fraction plus(Fraction other) {
    if (areSafe(top, other.bottom) && areSafe(other.top, bottom) && areSafe(bottom, other.bottom)) {
      return of(top * other.bottom + other.top * bottom, bottom * other.bottom);
    }
    return of(
        top().multiply(other.bottom()).add(other.top().multiply(bottom())),
        bottom().multiply(other.bottom()));
  }

  /** This less another. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** This times another. */
  public Fraction times(Fraction other) {
    if (areSafe(top, other.top) && areSafe(bottom, other.bottom)) {
      return of(top * other.top, bottom * other.bottom);
    }
    return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
  }

  /** This times a whole number. */
  public Fraction times(long whole) {
    return times(of(whole));
  }

  /**
   * This divided by another.
   *
   * @throws ArithmeticException if the other is 0
   */
  public Fraction over(Fraction other) {
    if (other.top > 0 && areSafe(top, other.bottom) && areSafe(bottom, other.top)) {
      return of(top * other.bottom, bottom * other.top);
    }
    return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
  }

  /** 0 less this. */
  public Fraction negated() {
    return wideTop == null
        ? new Fraction(-top, bottom)
        : new Fraction(wideTop.negate(), wideBottom);
  }

  /** The distance from 0. */
  public Fraction abs() {
    return signum() < 0 ? negated() : this;
  }

  private static boolean areSafe(long a, long b) {
    return bits(a) + bits(b) <= SAFE_BITS;
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
  }

  BigInteger top() {
    return wideTop == null ? BigInteger.valueOf(top) : wideTop;
  }

  BigInteger bottom() {
    return wideBottom == null ? BigInteger.valueOf(bottom) : wideBottom;
  }

  /** How many 64-bit words it takes: what a step with it costs. */
  int words() {
    return wideBottom == null ? 1 : 1 + (wideTop.bitLength() + wideBottom.bitLength()) / Long.SIZE;
  }

  /** −1 below 0, 0 at it, 1 above. */
  public int signum() {
    return wideTop == null ? Long.signum(top) : wideTop.signum();
  }

  /** The lesser of the two. */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Whether this is greater than another. */
  public boolean isAbove(Fraction other) {
    return compareTo(other) > 0;
  }

  /** Whether this is less than another. */
  public boolean isBelow(Fraction other) {
    return compareTo(other) < 0;
  }

  /** This to so many decimal places. */
  public BigDecimal rounded(int places, RoundingMode mode) {
    return new BigDecimal(top()).divide(new BigDecimal(bottom()), places, mode);
  }

  /** This to so many significant digits, half up. */
  public BigDecimal significant(int digits) {
    return new BigDecimal(top())
        .divide(new BigDecimal(bottom()), new MathContext(digits, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Fraction other) {
    if (areSafe(top, other.bottom) && areSafe(other.top, bottom)) {
      return Long.compare(top * other.bottom, other.top * bottom);
    }
    return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return wideTop == null
        ? 31 * Long.hashCode(top) + Long.hashCode(bottom)
        : 31 * wideTop.hashCode() + wideBottom.hashCode();
  }

  /** {@code 91/20}, or {@code 3} for a whole number. */
  @Override
  public String toString() {
    return bottom().equals(BigInteger.ONE) ? top().toString() : top() + "/" + bottom();
  }
}
