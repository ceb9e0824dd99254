package io.github.essayplanner.read;

import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.yaml.Node.Scalar;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;

/** Reads scores and importances, which are never rounded. */
final class WholeNumber {
  private WholeNumber() {}

  /** A whole number within a range, or nothing and a finding. */
  static OptionalInt of(String what, Scalar scalar, int low, int high, List<Finding> findings) {
    String typed = scalar.value().strip();
    if (!isWhole(typed)) {
      findings.add(
          new Finding(
              FileRule.NOT_A_NUMBER,
              scalar.span(),
              what + " should be a whole number, and this is \"" + typed + "\"",
              "write a whole number from " + low + " to " + high));
      return OptionalInt.empty();
    }
    BigInteger number = new BigInteger(typed);
    if (number.compareTo(BigInteger.valueOf(low)) < 0
        || number.compareTo(BigInteger.valueOf(high)) > 0) {
      findings.add(
          new Finding(
              FileRule.OUT_OF_RANGE,
              scalar.span(),
              what + " goes from " + low + " to " + high + ", and this is " + typed,
              ""));
      return OptionalInt.empty();
    }
    return OptionalInt.of(number.intValue());
  }

  private static boolean isWhole(String typed) {
    int start = typed.startsWith("-") ? 1 : 0;
    for (int i = start; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return typed.length() > start && typed.length() < 1000;
  }
}
