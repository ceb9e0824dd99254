package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two columns headed For and Against, as a table of Markdown, as a word processor copies them or as
 * blanks align them: the same as two lists.
 */
final class SideColumns {
  /** What no row of columns begins with: a heading or an item. */
  private static final Pattern OTHER =
      Pattern.compile("#.*|\\*\\*[^*]+\\*\\*[:：]?|\\d{1,3}[.)]\\s.*");

  /** How far a tab indents a line. */
  private static final int TAB = 4;

  /** What stands between columns that blanks align; between words is less. */
  private static final Pattern GAP = Pattern.compile("\\h{2,}");

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
    boolean bullets = end < lines.size() && cells(lines.get(end)).size() > 1;
    while (end < lines.size() && isRow(lines.get(end), lines.get(from), bullets)) {
      end++;
    }
    for (int column = 0; column < 2; column++) {
      all.add(lines.get(from).heading(WeakHeadings.ROLE, heads.get(column)));
      for (RawLine row : lines.subList(from + 1, end)) {
        item(row, lines.get(from), column);
      }
    }
    return end;
  }

  /**
   * Columns may be of unequal length: the shorter one's cells are empty.
   *
   * @param bullets whether a lone cell may have a bullet, as it may where the first row has two
   *     cells
   */
  private static boolean isRow(RawLine line, RawLine header, boolean bullets) {
    if (header.text().indexOf('|') >= 0) {
      return line.is(Kind.TEXT) && line.text().indexOf('|') >= 0;
    }
    return line.is(Kind.TEXT)
        && NoteLabel.of(line.text()).isEmpty()
        && (bullets || cells(line).size() > 1 || ListMark.bullet(line.text()).isEmpty())
        && !OTHER.matcher(line.text()).matches();
  }

  /** The cells of a row; a lone one that a tab stands before is in the second column. */
  private static List<String> cells(RawLine row, RawLine header) {
    List<String> cells = cells(row);
    if (header.text().indexOf('|') >= 0) {
      return cells;
    }
    boolean second = row.indent() >= header.indent() + second(header);
    boolean blanks = row.text().indexOf('\t') < 0;
    boolean alone = cells.isEmpty() || second && blanks;
    List<String> typed =
        alone
            ? new ArrayList<>(List.of(row.text()))
            : blanks ? aligned(row, header.indent() + second(header) - row.indent()) : cells;
    if (second) {
      typed.add(0, "");
    }
    return typed;
  }

  /** The two cells that the gap parts which ends nearest to where the second column begins. */
  private static List<String> aligned(RawLine row, int second) {
    Matcher gap = GAP.matcher(row.text());
    int start = 0;
    int end = Integer.MAX_VALUE;
    while (gap.find() && Math.abs(gap.end() - second) < Math.abs(end - second)) {
      start = gap.start();
      end = gap.end();
    }
    return stripped(new String[] {row.text().substring(0, start), row.text().substring(end)});
  }

  /** How far in the second column begins at least. */
  private static int second(RawLine header) {
    Matcher gap = GAP.matcher(header.text());
    return header.text().indexOf('\t') < 0 && gap.find() ? gap.end() - 1 : TAB;
  }

  private void item(RawLine row, RawLine header, int column) {
    List<String> cells = cells(row, header);
    List<String> mine = column == 0 ? cells.subList(0, 1) : cells.subList(1, cells.size());
    for (String typed : mine) {
      String cell = ListMark.bullet(typed).map(ListMark::rest).orElse(typed);
      if (cell.codePoints().anyMatch(Character::isLetterOrDigit)) {
        all.add(new RawLine(row.number(), Kind.ITEM, 0, 0, cell));
      }
    }
  }

  private static boolean isSide(String head) {
    Optional<NoteLabel> label = NoteLabel.of(head.replaceAll("^[*_]+|[*_]+$", ""));
    return label.filter(l -> l.rest().isEmpty() && l.isSide()).isPresent();
  }

  /** The cells of a row of a table or of columns; none where it is no row. */
  static List<String> cells(RawLine line) {
    if (!line.is(Kind.TEXT)) {
      return List.of();
    }
    String text = line.text();
    if (text.indexOf('\t') > 0) {
      return stripped(text.split("\t+"));
    }
    if (text.indexOf('|') >= 0) {
      return stripped(text.replaceFirst("^\\|", "").split("(?<!\\\\)\\|", -1));
    }
    String[] wide = GAP.split(text, 2);
    return wide.length == 2 ? stripped(wide) : List.of();
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
