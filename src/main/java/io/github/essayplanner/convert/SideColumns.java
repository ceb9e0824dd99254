package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two columns headed For and Against, as a table of Markdown or as a word processor copies them:
 * the same as two lists.
 */
final class SideColumns {
  private final List<RawLine> lines;
  private final List<RawLine> all = new ArrayList<>();

  /** Whether the line is code. */
  private boolean fenced;

  private SideColumns(List<RawLine> lines) {
    this.lines = lines;
  }

  /** The lines; such columns as lists one below the other. */
  static List<RawLine> asLists(List<RawLine> lines) {
    SideColumns columns = new SideColumns(lines);
    int at = 0;
    while (at < lines.size()) {
      at = columns.read(at);
    }
    return columns.all;
  }

  /** Whether a line heads such columns. */
  static boolean isHeader(String line) {
    return isHeader(cells(RawLine.text(1, line)));
  }

  private static boolean isHeader(List<String> cells) {
    return cells.size() == 2 && cells.stream().allMatch(SideColumns::isSide);
  }

  /** Copies a line, or the columns that begin there; the index behind them. */
  private int read(int from) {
    boolean edge = lines.get(from).text().matches("(?:```|~~~).*");
    fenced ^= edge;
    List<String> heads = cells(lines.get(from));
    if (fenced || !isHeader(heads)) {
      all.add(lines.get(from));
      return from + 1;
    }
    int end = from + 1;
    while (end < lines.size() && cells(lines.get(end)).size() > 1) {
      end++;
    }
    for (int column = 0; column < 2; column++) {
      all.add(lines.get(from).heading(WeakHeadings.ROLE, heads.get(column)));
      for (RawLine row : lines.subList(from + 1, end)) {
        item(row, column);
      }
    }
    return end;
  }

  private void item(RawLine row, int column) {
    List<String> cells = cells(row);
    List<String> mine = column == 0 ? cells.subList(0, 1) : cells.subList(1, cells.size());
    for (String cell : mine) {
      if (cell.codePoints().anyMatch(Character::isLetterOrDigit)) {
        all.add(new RawLine(row.number(), Kind.ITEM, 0, 0, cell));
      }
    }
  }

  private static boolean isSide(String head) {
    Optional<NoteLabel> label = NoteLabel.of(head.replaceAll("^[*_]+|[*_]+$", ""));
    return label.filter(l -> l.rest().isEmpty() && l.isSide()).isPresent();
  }

  private static List<String> cells(RawLine line) {
    if (!line.is(Kind.TEXT)) {
      return List.of();
    }
    String text = line.text();
    if (text.indexOf('\t') > 0) {
      return stripped(text.split("\t+"));
    }
    return text.startsWith("|") ? stripped(text.substring(1).split("(?<!\\\\)\\|", -1)) : List.of();
  }

  /** The cells, but for what stands behind the bar at the end of a row. */
  private static List<String> stripped(String[] cells) {
    List<String> all = new ArrayList<>(Arrays.asList(cells));
    all.replaceAll(String::strip);
    if (all.size() > 1 && all.get(all.size() - 1).isEmpty()) {
      all.remove(all.size() - 1);
    }
    return all;
  }
}
