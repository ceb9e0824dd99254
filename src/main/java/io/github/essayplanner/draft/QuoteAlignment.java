package io.github.essayplanner.draft;

import java.util.Arrays;
import java.util.List;

/**
 * How the words of a quotation lie in a source's: the cheapest way to turn them into a stretch of
 * it. A word more, less or changed costs 1, one of the same stem half of it, a gap nothing.
 *
 * @param cost what the cheapest way costs
 * @param same how many words stand as in the source
 * @param kin how many more have only the stem in common
 * @param from the number of the first word of the stretch in the source
 * @param to the number after its last
 */
record QuoteAlignment(double cost, int same, int kin, int from, int to) {
  private static final double KIN = 0.5;

  boolean isExact() {
    return cost == 0;
  }

  /**
   * The cheapest way.
   *
   * @param stems the numbers of the source's words
   */
  static QuoteAlignment of(
      List<String> drafted, List<String> source, int[] stems, Vocabulary vocabulary) {
    QuoteAlignment[] row = new QuoteAlignment[source.size() + 1];
    Arrays.setAll(row, j -> new QuoteAlignment(0, 0, 0, j, j));
    for (String word : drafted) {
      row = next(row, word, vocabulary.number(word), source, stems);
    }
    QuoteAlignment best = row[0];
    for (QuoteAlignment way : row) {
      boolean alike = way.cost == best.cost;
      boolean longer = alike && way.same == best.same && way.to - way.from <= drafted.size();
      boolean better = way.cost < best.cost || alike && way.same > best.same || longer;
      best = better ? way : best;
    }
    return best;
  }

  /** The ways one word further in the quotation, to each place of the source. */
  private static QuoteAlignment[] next(
      QuoteAlignment[] row, String word, int stem, List<String> source, int[] stems) {
    boolean gap = word.equals(QuoteWords.GAP);
    QuoteAlignment[] next = new QuoteAlignment[row.length];
    next[0] = row[0].and(gap ? 0 : 1, 0);
    for (int j = 1; j < row.length; j++) {
      boolean equal = !gap && QuoteWords.same(word, source.get(j - 1));
      boolean kin = !gap && stem == stems[j - 1];
      QuoteAlignment through =
          equal
              ? row[j - 1].withSame(j)
              : kin ? row[j - 1].withKin(j) : row[j - 1].and(gap ? 0 : 1, j);
      QuoteAlignment more = row[j].and(gap ? 0 : 1, j);
      QuoteAlignment less = next[j - 1].and(gap ? 0 : 1, j);
      QuoteAlignment best = through.cost <= more.cost ? through : more;
      next[j] = best.cost <= less.cost ? best : less;
    }
    return next;
  }

  private QuoteAlignment and(double more, int end) {
    return new QuoteAlignment(cost + more, same, kin, from, end);
  }

  private QuoteAlignment withSame(int end) {
    return new QuoteAlignment(cost, same + 1, kin, from, end);
  }

  private QuoteAlignment withKin(int end) {
    return new QuoteAlignment(cost + KIN, same, kin + 1, from, end);
  }
}
