package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The quotes of a map by the stems of their words. */
final class QuoteIndex {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, List<Integer>> withStem = new HashMap<>();

  /** How many stems of the quotation last asked for each quote has. */
  private final int[] shared;

  /**
   * A fact's quote.
   *
   * @param inOrder the stems of its words, one each
   */
  record Entry(FactProfile fact, List<String> words, int[] inOrder) {}

  QuoteIndex(List<FactProfile> facts, Vocabulary vocabulary) {
    for (FactProfile fact : facts) {
      if (!fact.item().quote().isEmpty()) {
        List<String> words = QuoteWords.words(fact.item().quote());
        int[] inOrder = new int[words.size()];
        Arrays.setAll(inOrder, i -> vocabulary.number(words.get(i)));
        for (int stem : vocabulary.allStems(fact.item().quote())) {
          withStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(entries.size());
        }
        entries.add(new Entry(fact, words, inOrder));
      }
    }
    shared = new int[entries.size()];
  }

  /** Those that have a third of some stems or more, and so are worth a close look. */
  List<Entry> like(int[] stems) {
    Arrays.fill(shared, 0);
    for (int stem : stems) {
      for (int entry : withStem.getOrDefault(stem, List.of())) {
        shared[entry]++;
      }
    }
    List<Entry> like = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0 && shared[i] * 3 >= stems.length) {
        like.add(entries.get(i));
      }
    }
    return like;
  }
}
