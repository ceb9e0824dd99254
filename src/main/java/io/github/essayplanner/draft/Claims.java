package io.github.essayplanner.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words of each sentence that are taken for one fact, and so count for less for another. */
final class Claims {
  private final Map<Integer, int[]> byStatement = new HashMap<>();

  void add(Statement statement, FactProfile fact) {
    add(statement, fact.core());
    add(statement, fact.quote());
  }

  /** Those of a sentence that are among some stems. */
  void add(Statement statement, int[] stems) {
    int[] before = byStatement.getOrDefault(statement.number(), new int[0]);
    int[] all = Arrays.copyOf(before, before.length + stems.length);
    int count = before.length;
    for (int stem : stems) {
      if (statement.has(stem)) {
        all[count++] = stem;
      }
    }
    byStatement.put(statement.number(), Vocabulary.distinct(all, count));
  }

  boolean isEmpty(Statement statement) {
    return !byStatement.containsKey(statement.number());
  }

  boolean has(Statement statement, int stem) {
    int[] taken = byStatement.get(statement.number());
    return taken != null && Arrays.binarySearch(taken, stem) >= 0;
  }
}
