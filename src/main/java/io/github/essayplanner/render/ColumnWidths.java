package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** How the columns of a printed table share the width of the page. */
final class ColumnWidths {
  /** A longer word is broken. */
  private static final int LONG_WORD = 30;

  /** What the letters of a line take on average, per cent of the widest. */
  private static final int USUAL = 82;

  /** What a column holds, in the units of the page. */
  private static final class Column {
    /** What its longest word needs. */
    private int least;

    /** What its longest line would like. */
    private int most;

    private int letters;
    private int width;
    private boolean isOpen = true;

    private void measure(Phrase cell, int letter, int sides) {
      for (Phrase phrase : SplitTable.lines(cell)) {
        String text = phrase.plainText();
        for (String word : text.split("[ –-]")) {
          int columns = Math.min(LONG_WORD, CellWidth.of(word) + 1);
          least = Math.max(least, sides + letter * columns);
        }
        int line = sides + letter * USUAL / 100 * (CellWidth.of(text) + 1);
        most = Math.max(most, Math.max(least, line));
        letters += CellWidth.of(text);
      }
    }

    private int close(int as) {
      width = as;
      isOpen = false;
      return as;
    }
  }

  private final List<Column> columns = new ArrayList<>();
  private final int page;
  private int free;

  private ColumnWidths(int page) {
    this.page = page;
    this.free = page;
  }

  /**
   * The widths of a table's columns.
   *
   * @param page what they may have together
   * @param letter the width of a letter, and {@code bold} that of one in the header
   * @param sides the space at the sides of a cell
   */
  static int[] of(SplitTable table, int page, int letter, int bold, int sides) {
    ColumnWidths widths = new ColumnWidths(page);
    for (int i = 0; i < table.header().size(); i++) {
      Column column = new Column();
      column.measure(table.header().get(i), bold, sides);
      for (List<Phrase> row : table.rows()) {
        column.measure(row.get(i), letter, sides);
      }
      widths.columns.add(column);
    }
    widths.share();
    return widths.columns.stream().mapToInt(column -> column.width).toArray();
  }

  private void share() {
    int needed = needed();
    if (needed > free) {
      columns.forEach(column -> column.width = (int) ((long) column.least * free / needed));
      return;
    }
    while (settleModest() || settleCramped()) {
      // Each that is settled leaves another share to the rest.
    }
    double all = weights();
    for (Column column : columns) {
      column.width = column.isOpen ? (int) (free * weight(column) / all) : column.width;
    }
  }

  /**
   * A column that asks for no more than an even share of the page, and leaves the rest enough, gets
   * it.
   */
  private boolean settleModest() {
    for (Column column : columns) {
      boolean isModest = column.isOpen && column.most <= page / columns.size();
      if (isModest && free - column.most >= needed() - column.least) {
        free -= column.close(column.most);
        return true;
      }
    }
    return false;
  }

  /** A column whose share is too narrow for its longest word gets that. */
  private boolean settleCramped() {
    double all = weights();
    for (Column column : columns) {
      if (column.isOpen && free * weight(column) / all < column.least) {
        free -= column.close(column.least);
        return true;
      }
    }
    return false;
  }

  /** What those without a width need at least. */
  private int needed() {
    return columns.stream().filter(column -> column.isOpen).mapToInt(column -> column.least).sum();
  }

  private double weights() {
    return columns.stream().filter(column -> column.isOpen).mapToDouble(this::weight).sum();
  }

  /** A text twice as long asks for less than twice the width; roots are the same on any machine. */
  private double weight(Column column) {
    double root = Math.sqrt(column.letters);
    return root * Math.sqrt(root);
  }
}
