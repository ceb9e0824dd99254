package io.github.essayplanner.draft;

import java.util.List;

/**
 * How the words of a quotation lie in a source's: the cheapest way to turn them into a stretch of
 * it. A word more, less or changed costs 1, one of the same stem half of it, a gap nothing.
 *
 * @param halves what the cheapest way costs, in halves
 * @param same how many words stand as in the source
 * @param kin how many more have only the stem in common
 * @param from the number of the first word of the stretch in the source
 * @param to the number after its last
 */
record QuoteAlignment(int halves, int same, int kin, int from, int to) {
  private static final int WORD = 2;
  private static final int KIN = 1;

  boolean isExact() {
    return halves == 0;
  }

  /**
   * The cheapest way.
   *
   * @param stems the numbers of the source's words
   */
  static QuoteAlignment of(
      List<String> drafted, List<String> source, int[] stems, Vocabulary vocabulary) {
    AlignmentRow row = new AlignmentRow(source.size() + 1);
    for (int j = 0; j < row.halves.length; j++) {
      row.from[j] = j;
    }
    AlignmentRow next = new AlignmentRow(source.size() + 1);
    for (String word : drafted) {
      fill(next, row, word, vocabulary.number(word), source, stems);
      AlignmentRow done = row;
      row = next;
      next = done;
    }
    return row.best(drafted.size());
  }

  /** The ways to each place of the source: at an index all that leads there. */
  private static final class AlignmentRow {
    final int[] halves;
    final int[] same;
    final int[] kin;
    final int[] from;

    AlignmentRow(int size) {
      halves = new int[size];
      same = new int[size];
      kin = new int[size];
      from = new int[size];
    }

    /** Takes over a way that costs more by one step. */
    void take(int to, AlignmentRow row, int at, int cost) {
      halves[to] = row.halves[at] + cost;
      same[to] = row.same[at];
      kin[to] = row.kin[at];
      from[to] = row.from[at];
    }

    QuoteAlignment best(int drafted) {
      int best = 0;
      for (int j = 0; j < halves.length; j++) {
        boolean alike = halves[j] == halves[best];
        boolean longer = alike && same[j] == same[best] && j - from[j] <= drafted;
        boolean better = halves[j] < halves[best] || alike && same[j] > same[best] || longer;
        best = better ? j : best;
      }
      return new QuoteAlignment(halves[best], same[best], kin[best], from[best], best);
    }
  }

  /** Fills a row with the ways one word further in the quotation. */
  private static void fill(
      AlignmentRow next,
      AlignmentRow row,
      String word,
      int stem,
      List<String> source,
      int[] stems) {
    boolean gap = word.equals(QuoteWords.GAP);
    int step = gap ? 0 : WORD;
    next.take(0, row, 0, step);
    for (int j = 1; j < stems.length + 1; j++) {
      boolean equal = !gap && QuoteWords.same(word, source.get(j - 1));
      boolean kin = !gap && !equal && stem == stems[j - 1];
      int through = row.halves[j - 1] + (equal ? 0 : kin ? KIN : step);
      int more = row.halves[j] + step;
      int less = next.halves[j - 1] + step;
      if (Math.min(through, more) > less) {
        next.take(j, next, j - 1, step);
      } else if (through > more) {
        next.take(j, row, j, step);
      } else {
        next.take(j, row, j - 1, through - row.halves[j - 1]);
        next.same[j] += equal ? 1 : 0;
        next.kin[j] += kin ? 1 : 0;
      }
    }
  }
}
