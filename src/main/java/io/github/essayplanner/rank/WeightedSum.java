package io.github.essayplanner.rank;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Sums of whole numbers by shares of weight. The shares are brought to one denominator once, so
 * that a sum is put into lowest terms once and not after each of its parts: weights may be typed
 * with any number of digits.
 */
final class WeightedSum {
  private final BigInteger[] tops;
  private final BigInteger bottom;

  WeightedSum(List<Weighted> weights) {
    tops = new BigInteger[weights.size()];
    BigInteger common = BigInteger.ONE;
    for (Weighted weight : weights) {
      BigInteger own = weight.share().bottom();
      common = common.multiply(own.divide(common.gcd(own)));
    }
    for (int j = 0; j < tops.length; j++) {
      Fraction share = weights.get(j).share();
      tops[j] = share.top().multiply(common.divide(share.bottom()));
    }
    bottom = common;
  }

  /** Σ w_j v_j, the values by the number of their criterion. */
  Fraction of(IntUnaryOperator values) {
    BigInteger sum = BigInteger.ZERO;
    for (int j = 0; j < tops.length; j++) {
      sum = sum.add(tops[j].multiply(BigInteger.valueOf(values.applyAsInt(j))));
    }
    return Fraction.of(sum, bottom);
  }
}
