package io.github.essayplanner.render;

import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The ranking as a diamond, a favourite of classrooms: one factor on top, then two, then three,
 * then fewer again. Factors of one rank stay in one row.
 */
final class DiamondTable {
  private DiamondTable() {}

  static void write(Ranking ranking, Page page) {
    List<Ranked> ranked = ranking.rows().stream().filter(Ranked::isRanked).toList();
    if (ranked.isEmpty()) {
      return;
    }
    List<List<Ranked>> rows = rows(ranked);
    int widest = rows.stream().mapToInt(List::size).max().orElseThrow();
    // Each factor takes every other column, so that a row of any width stands in the middle.
    List<Phrase> header = new ArrayList<>(Collections.nCopies(2 * widest - 1, Phrase.EMPTY));
    page.table(header, rows.stream().map(row -> cells(row, widest)).toList(), List.of());
    List<Ranked> others = ranking.rows().stream().filter(r -> !r.isRanked()).toList();
    if (!others.isEmpty()) {
      page.bullets(
          others.stream()
              .map(r -> Phrase.ofEmphasis(r.factor().name()).plain(", " + Label.UNRANKED.text()))
              .map(Page.Item::of)
              .toList());
    }
  }

  private static List<Phrase> cells(List<Ranked> row, int widest) {
    List<Phrase> cells = new ArrayList<>(Collections.nCopies(2 * widest - 1, Phrase.EMPTY));
    for (int i = 0; i < row.size(); i++) {
      cells.set(widest - row.size() + 2 * i, cell(row.get(i)));
    }
    return cells;
  }

  /** {@code 2 Berlin (supports)}. */
  private static Phrase cell(Ranked row) {
    String stance = row.factor().stanceWord();
    return Phrase.of(row.rankLabel() + " ")
        .emphasis(row.factor().name())
        .plain(stance.isEmpty() ? "" : " (" + stance + ")");
  }

  /** The factors in rows, as near to the diamond's widths as equal ranks allow. */
  private static List<List<Ranked>> rows(List<Ranked> ranked) {
    List<Integer> widths = widths(ranked.size());
    List<List<Ranked>> rows = new ArrayList<>();
    List<Ranked> row = new ArrayList<>();
    for (List<Ranked> level : levels(ranked)) {
      int width = rows.size() < widths.size() ? widths.get(rows.size()) : 1;
      if (!row.isEmpty() && row.size() + level.size() > width) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.addAll(level);
    }
    rows.add(row);
    return rows;
  }

  /** The factors by rank, those that share one together. */
  private static List<List<Ranked>> levels(List<Ranked> ranked) {
    List<List<Ranked>> levels = new ArrayList<>();
    String last = "";
    for (Ranked row : ranked) {
      if (!row.shared() || !row.rankLabel().equals(last)) {
        levels.add(new ArrayList<>());
      }
      levels.get(levels.size() - 1).add(row);
      last = row.rankLabel();
    }
    return levels;
  }

  /**
   * How wide the diamond's rows are: 1-2-3-2-1 for nine, 1-2-2-1 for six. Other numbers take the
   * next smaller of these shapes and widen it from the middle, alike above and below as far as that
   * goes: 1-3-1 for five, 1-2-3-1 for seven, 1-3-3-1 for eight.
   */
  static List<Integer> widths(int size) {
    int side = (int) Math.sqrt(size);
    boolean isEven = side * (side + 1) <= size;
    int rows = isEven ? 2 * side : 2 * side - 1;
    List<Integer> widths = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      widths.add(Math.min(row, rows - 1 - row) + 1);
    }
    int left = size - (isEven ? side * (side + 1) : side * side);
    if (side == 1) {
      widths.addAll(Collections.nCopies(left, 1)); // Nothing stands beside the first or the last.
      return widths;
    }
    int above = (rows - 1) / 2;
    int below = rows / 2;
    if (left % 2 == 1) {
      widths.set(below, widths.get(below) + 1);
    }
    // A middle row of its own has had its share.
    int outwards = isEven ? 0 : 1;
    for (int pair = 0; pair < left / 2; pair++) {
      widths.set(above - outwards - pair, widths.get(above - outwards - pair) + 1);
      widths.set(below + outwards + pair, widths.get(below + outwards + pair) + 1);
    }
    return widths;
  }
}
