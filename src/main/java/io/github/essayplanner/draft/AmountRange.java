package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two numbers between which a true one lies: "6 to 7 per cent", "between 3,000 and 4,000".
 *
 * @param start the index of its first {@code char}, that of "between" or a currency's sign
 */
record AmountRange(Amount lower, Amount upper, int start) {
  /** All that stands between the two numbers of a range. */
  private static final Pattern JOINT = Pattern.compile("\\s*(to|or|and|-|–)\\s*[£$€]?");

  private static final Pattern BEFORE =
      Pattern.compile("(\\bbetween\\s+)?[£$€]?$", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_BEFORE = 12;

  /** The ranges among a text's numbers; years are none. */
  static List<AmountRange> in(String text, List<Amount> amounts) {
    List<AmountRange> ranges = new ArrayList<>();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount lower = amounts.get(i);
      Amount upper = amounts.get(i + 1);
      Matcher joint = JOINT.matcher(text).region(lower.end(), upper.start());
      if (lower.isLike(upper) && !lower.isYear() && !upper.isYear() && joint.matches()) {
        Matcher before = BEFORE.matcher(text).useTransparentBounds(true);
        before.region(Math.max(0, lower.start() - LONGEST_BEFORE), lower.start());
        boolean between = before.find() && before.group(1) != null;
        if (between || !joint.group(1).equals("and")) {
          ranges.add(new AmountRange(lower, upper, before.start()));
        }
      }
    }
    return List.copyOf(ranges);
  }

  /** Whether a range or a row of two may have these words between its numbers: "6 and 7". */
  static boolean isJoint(String between) {
    return JOINT.matcher(between).matches();
  }

  boolean has(Amount amount) {
    return amount.equals(lower) || amount.equals(upper);
  }

  /** Whether a number of the same kind lies between the two. */
  boolean isAround(Amount amount) {
    return amount.isLike(lower)
        && amount.value() > Math.min(lower.value(), upper.value())
        && amount.value() < Math.max(lower.value(), upper.value());
  }
}
