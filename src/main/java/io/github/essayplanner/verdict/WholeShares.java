package io.github.essayplanner.verdict;

import io.github.essayplanner.rank.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares of a whole as whole numbers of 100 that sum to what the shares sum to, by largest
 * remainder: 43¾, 37½ and 18¾ are 44, 37 and 19.
 */
final class WholeShares {
  private WholeShares() {}

  /**
   * By the shares' own keys; of equal remainders the first is rounded up. Where only some of
   * several equal shares would be, all are rounded half up: three thirds are 33 each.
   */
  static Map<String, Integer> of(Map<String, Fraction> shares) {
    int given = 0;
    for (Fraction share : shares.values()) {
      given += whole(share, RoundingMode.FLOOR);
    }
    int left = whole(Fraction.sum(List.copyOf(shares.values())), RoundingMode.HALF_UP) - given;
    List<String> keys = largestRemaindersFirst(shares);
    boolean partsEquals =
        left > 0
            && left < keys.size()
            && shares.get(keys.get(left)).equals(shares.get(keys.get(left - 1)));
    Map<String, Integer> whole = new HashMap<>();
    for (String key : keys) {
      boolean isUp = whole.size() < left;
      RoundingMode mode = isUp ? RoundingMode.CEILING : RoundingMode.FLOOR;
      whole.put(key, whole(shares.get(key), partsEquals ? RoundingMode.HALF_UP : mode));
    }
    return whole;
  }

  private static List<String> largestRemaindersFirst(Map<String, Fraction> shares) {
    List<String> keys = new ArrayList<>(shares.keySet());
    keys.sort((a, b) -> remainder(shares.get(b)).compareTo(remainder(shares.get(a))));
    return keys;
  }

  private static Fraction remainder(Fraction share) {
    return share.times(100).minus(Fraction.of(whole(share, RoundingMode.FLOOR)));
  }

  private static int whole(Fraction share, RoundingMode mode) {
    return share.times(100).rounded(0, mode).intValueExact();
  }
}
