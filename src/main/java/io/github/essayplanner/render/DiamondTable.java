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
      Ranked one = row.get(i);
      cells.set(
          widest - row.size() + 2 * i,
          Phrase.of(one.rankLabel() + " ").emphasis(one.factor().name()));
    }
    return cells;
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
   * How wide the diamond's rows are: 1-2-3-2-1 for nine. For numbers that are no square, the rows
   * of the largest diamond they hold, and for what is left more of its widest rows, then a narrower
   * one below.
   */
  static List<Integer> widths(int size) {
    int widest = (int) Math.sqrt(size);
    int left = size - widest * widest;
    List<Integer> widths = new ArrayList<>();
    for (int width = 1; width < widest; width++) {
      widths.add(width);
    }
    for (int more = 0; more <= left / widest; more++) {
      widths.add(widest);
    }
    for (int width = widest - 1; width > 0; width--) {
      widths.add(width);
      if (width == left % widest) {
        widths.add(width);
      }
    }
    return widths;
  }
}
