package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.yaml.Node.Scalar;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads scores and importances, which are never rounded. */
final class WholeNumber {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final int LONGEST = 1000;
  private static final int SHOWN = 12;
  private static final int MOST_DIGITS = 3;

  private WholeNumber() {}

  /** A whole number within a range, or nothing and a finding. */
  static OptionalInt of(String what, Scalar scalar, int low, int high, List<Finding> findings) {
    String typed = scalar.value().strip();
    if (isInDigits(typed) && typed.length() >= LONGEST) {
      findings.add(beyond(what, typed.substring(0, SHOWN) + "…", scalar, low, high));
      return OptionalInt.empty();
    }
    if (!isWhole(typed)) {
      int word = inWords(typed, high);
      boolean isWord = word >= low && word <= high;
      Finding finding =
          new Finding(
              FormatRule.NOT_A_NUMBER,
              scalar.span(),
              what + " should be a whole number, and this is \"" + typed + "\"",
              isWord ? "write \"" + word + "\"" : suggestion(typed, low, high));
      String number = isWord ? String.valueOf(word) : finding.suggestion().replaceAll("\\D", "");
      boolean isOne = finding.suggestion().equals("write \"" + number + "\"");
      findings.add(isOne ? finding.with(Fix.of(isWord, scalar.span(), number)) : finding);
      return OptionalInt.empty();
    }
    BigInteger number = new BigInteger(typed);
    if (number.compareTo(BigInteger.valueOf(low)) < 0
        || number.compareTo(BigInteger.valueOf(high)) > 0) {
      findings.add(beyond(what, typed, scalar, low, high));
      return OptionalInt.empty();
    }
    return OptionalInt.of(number.intValue());
  }

  private static Finding beyond(String what, String shown, Scalar scalar, int low, int high) {
    return new Finding(
        FormatRule.OUT_OF_RANGE,
        scalar.span(),
        what + " goes from " + low + " to " + high + ", and this is " + shown,
        within(low, high));
  }

  /** The number that a word, a share of the highest or a row of stars stands for; or −1. */
  private static int inWords(String typed, int high) {
    int slash = typed.indexOf('/');
    String share = slash > 0 ? typed.substring(0, slash).strip() : "";
    if (isWhole(share) && typed.substring(slash + 1).strip().equals(String.valueOf(high))) {
      return share.length() <= MOST_DIGITS ? Integer.parseInt(share) : -1;
    }
    int full = 0;
    while (full < typed.length() && typed.charAt(full) == '★') {
      full++;
    }
    int empty = full;
    while (empty < typed.length() && typed.charAt(empty) == '☆') {
      empty++;
    }
    return full > 0 && empty == high && empty == typed.length()
        ? full
        : WORDS.indexOf(typed.toLowerCase(Locale.ROOT));
  }

  private static String within(int low, int high) {
    return "write a whole number from " + low + " to " + high;
  }

  /** The number it begins with, or the two that it lies between, where they are in range. */
  private static String suggestion(String typed, int low, int high) {
    int end = 0;
    while (end < typed.length() && typed.charAt(end) >= '0' && typed.charAt(end) <= '9') {
      end++;
    }
    boolean hasField = typed.indexOf(": ", end) >= 0; // Perhaps another, which would be lost.
    if (end == 0 || end > MOST_DIGITS || end == typed.length() || hasField) {
      return within(low, high);
    }
    int number = Integer.parseInt(typed.substring(0, end));
    String after = typed.substring(end);
    String other = after.startsWith(" or ") ? after.substring(4).strip() : "";
    if (isWhole(other) && number >= low && number < high) {
      return "write \"" + number + "\" or \"" + other + "\"";
    }
    if (after.equals("%") && number % 10 == 0 && high == 10 && number >= 10 && number <= 100) {
      return "write \"" + number / 10 + "\", if " + typed + " of ten is meant";
    }
    boolean isBetween = ".,".indexOf(typed.charAt(end)) >= 0;
    boolean isRange = "-–".indexOf(typed.charAt(end)) >= 0;
    if (isRange || number < low || (isBetween ? number + 1 : number) > high) {
      return within(low, high);
    }
    return "write \"" + number + (isBetween ? "\" or \"" + (number + 1) + "\"" : "\"");
  }

  private static boolean isWhole(String typed) {
    return typed.length() < LONGEST && isInDigits(typed);
  }

  private static boolean isInDigits(String typed) {
    int start = typed.startsWith("-") ? 1 : 0;
    for (int i = start; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return typed.length() > start;
  }
}
