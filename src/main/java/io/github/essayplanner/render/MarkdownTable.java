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

  private MarkdownTable(List<Phrase> header, List<Integer> numeric) {
    this.numeric = numeric;
    this.widths = new int[header.size()];
    add(header);
  }

  static List<String> lines(List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    MarkdownTable table = new MarkdownTable(header, numeric);
    rows.forEach(table::add);
    return table.lines();
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

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row));
      if (lines.size() == 1) {
        lines.add(rule());
      }
    }
    return lines;
  }

  /**
   * The space before the bar matters: without it, a cell's last backslash takes the bar in. An
   * empty cell has one too.
   */
  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (String cell : cells) {
      line.append(' ').append(cell).append(" |");
    }
    return line.toString();
  }

  private String rule() {
    List<String> dashes = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      boolean right = numeric.contains(i);
      dashes.add("-".repeat(right ? widths[i] - 1 : widths[i]) + (right ? ":" : ""));
    }
    return line(dashes);
  }
}
