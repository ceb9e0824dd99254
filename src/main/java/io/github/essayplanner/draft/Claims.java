package io.github.essayplanner.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words of each sentence that already answer for a fact. */
final class Claims {
  private final Map<Integer, int[]> byStatement = new HashMap<>();

  void add(Statement statement, FactProfile fact) {
    int[] before = byStatement.getOrDefault(statement.number(), new int[0]);
    int[] all = Arrays.copyOf(before, before.length + statement.distinct().length);
    int count = before.length;
    for (int stem : statement.distinct()) {
      if (fact.says(stem)) {
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
