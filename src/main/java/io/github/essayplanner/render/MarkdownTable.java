package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * A table's lines of Markdown. Some readers take the dashes below its header for how wide each
 * column is to be, so there are as many as the column's longest cell has columns.
 */
final class MarkdownTable {
  /** Fewer dashes are no column to some readers. */
  private static final int FEWEST = 3;

  private final List<Integer> numeric;
  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  private MarkdownTable(SplitTable table) {
    this.numeric = table.numeric();
    this.widths = new int[table.header().size()];
    add(table.header());
    table.rows().forEach(this::add);
  }

  /**
   * The lines of a table, padded where the columns are those of a screen.
   *
   * @return none where the table is wider than that
   */
  static List<String> lines(SplitTable split, int columns) {
    MarkdownTable table = new MarkdownTable(split);
    boolean padded = columns != Sink.UNBOUND;
    return padded && table.width() > columns ? List.of() : table.lines(padded);
  }

  private int width() {
    int width = 1;
    for (int column : widths) {
      width += column + " | ".length();
    }
    return width;
  }

  private void add(List<Phrase> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = MarkdownLine.of(row.get(i), " ");
      widths[i] = Math.max(Math.max(widths[i], FEWEST), CellWidth.of(cell));
      cells.add(cell);
    }
    rows.add(cells);
  }

  private List<String> lines(boolean padded) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(padded ? padded(row) : row));
      if (lines.size() == 1) {
        lines.add(line(rule()));
      }
    }
    return lines;
  }

  private List<String> padded(List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String space = " ".repeat(widths[i] - CellWidth.of(row.get(i)));
      cells.add(numeric.contains(i) ? space + row.get(i) : row.get(i) + space);
    }
    return cells;
  }

  /** The space before the bar matters: without it, a cell's last backslash takes the bar in. */
  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (String cell : cells) {
      line.append(' ').append(cell).append(" |");
    }
    return line.toString();
  }

  private List<String> rule() {
    List<String> dashes = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      boolean right = numeric.contains(i);
      dashes.add("-".repeat(right ? widths[i] - 1 : widths[i]) + (right ? ":" : ""));
    }
    return dashes;
  }
}
