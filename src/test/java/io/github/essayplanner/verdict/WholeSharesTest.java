package io.github.essayplanner.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.rank.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeSharesTest {
  /** Shares of A, B, C … in so many parts, as they are printed. */
  private static List<Integer> of(int parts, int... shares) {
    Map<String, Fraction> byName = new LinkedHashMap<>();
    for (int share : shares) {
      byName.put(String.valueOf((char) ('A' + byName.size())), Fraction.of(share, parts));
    }
    List<Integer> printed = new ArrayList<>();
    Map<String, Integer> whole = WholeShares.of(byName);
    byName.keySet().forEach(name -> printed.add(whole.get(name)));
    return printed;
  }

  @Test
  void sharesOfAllWeightingsSumToAHundred() {
    assertEquals(List.of(44, 37, 19), of(16, 7, 6, 3));
    assertEquals(List.of(64, 36, 0), of(36, 23, 13, 0));
  }

  @Test
  void equalSharesArePrintedAlikeThoughTheSumFallsShort() {
    assertEquals(List.of(33, 33, 33), of(3, 1, 1, 1));
    assertEquals(List.of(14, 29, 29, 29), of(7, 1, 2, 2, 2));
  }

  @Test
  void jointFirstPlacesSumToMoreThanAHundred() {
    assertEquals(List.of(67, 67, 33), of(3, 2, 2, 1));
  }
}
