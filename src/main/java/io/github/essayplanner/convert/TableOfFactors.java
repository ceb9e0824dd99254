package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A note that is one table, with a title and labelled lines at most: its first column names the
 * factors, and the others say what belongs to them. Beside anything else a table is a remark.
 */
final class TableOfFactors {
  private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

  /** A first column that only counts: the name is in the second. */
  private static final Pattern NUMBER =
      Pattern.compile("(?iU)(?:\\p{L}[\\p{L} ]{0,20}\\s?)?\\d{1,2}[.)]?");

  /** Below the title and above every heading that is found without marks. */
  private static final int LEVEL = 2;

  private final List<RawLine> lines;
  private final List<RawLine> all = new ArrayList<>();
  private List<String> header = List.of();
  private List<TableColumn> columns = List.of();
  private String name = "";

  private TableOfFactors(List<RawLine> lines) {
    this.lines = lines;
  }

  /** The lines; such a table as headings and lists. */
  static List<RawLine> read(List<RawLine> lines) {
    TableOfFactors table = new TableOfFactors(lines);
    return table.isAll() ? table.read() : lines;
  }

  private boolean isAll() {
    int rows = 0;
    int titles = 0;
    int rules = 0;
    for (RawLine line : lines) {
      String text = line.text();
      if (!line.is(Kind.TEXT) && !line.is(Kind.BLANK)) {
        return false;
      }
      if (text.startsWith("|")) {
        rows += RULE.matcher(text).matches() ? 0 : 1;
        rules += RULE.matcher(text).matches() ? 1 : 0;
      } else if (line.is(Kind.TEXT) && !NoteLabel.isInline(text)) {
        titles++;
        boolean list = ListMark.bullet(text).isPresent() || text.startsWith("##");
        if (titles > 1 || rows > 0 || list) {
          return false;
        }
      }
    }
    return rows > 2 && rules == 1;
  }

  private List<RawLine> read() {
    for (RawLine line : lines) {
      if (!line.text().startsWith("|")) {
        all.add(line);
      } else if (!RULE.matcher(line.text()).matches()) {
        row(line, SideColumns.cells(line));
      }
    }
    return all;
  }

  private void row(RawLine line, List<String> cells) {
    if (header.isEmpty()) {
      header = cells;
      columns = cells.stream().map(TableColumn::of).toList();
      all.add(line.as(Kind.COMMENT));
      return;
    }
    int at = named(cells);
    String named = cells.get(at);
    List<String> others = new ArrayList<>(cells);
    others.set(at, "");
    if (at == 0 && cells.size() > 2 && NUMBER.matcher(named).matches()) {
      named = named + (Character.isLetter(named.codePointAt(0)) ? ": " : ". ") + cells.get(1);
      others.set(1, "");
    }
    if (named.isEmpty() && name.isEmpty()) {
      all.add(line.as(Kind.COMMENT));
      return;
    }
    if (!named.isEmpty() && !named.equals(name)) {
      name = named;
      all.add(line.heading(LEVEL, name));
    }
    items(line, others);
  }

  /** The column with the names: the first, unless that is a field and another is headed so. */
  private int named(List<String> cells) {
    int at = columns.get(0).isOfEvidence() ? columns.indexOf(TableColumn.FACTOR) : 0;
    return at > 0 && at < cells.size() ? at : 0;
  }

  /** What stands beside a name: as one piece of evidence what is one, and the rest in turn. */
  private void items(RawLine line, List<String> cells) {
    Optional<RowOfEvidence> evidence = RowOfEvidence.of(columns, cells);
    evidence.ifPresent(row -> all.add(row.item(line)));
    for (int i = 0; i < cells.size(); i++) {
      boolean told = evidence.isPresent() && i < columns.size() && columns.get(i).isEvidence();
      if (!told && !cells.get(i).isEmpty()) {
        all.add(new RawLine(line.number(), Kind.ITEM, 0, 0, label(i) + cells.get(i)));
      }
    }
  }

  /** What the head of a column says of all in it. */
  private String label(int column) {
    Optional<NoteLabel> label =
        column < header.size() ? NoteLabel.of(header.get(column)) : Optional.empty();
    return label.filter(l -> !l.kind().isSection() && l.kind() != NoteLabel.Kind.FOR).isPresent()
        ? header.get(column) + ": "
        : "";
  }
}
