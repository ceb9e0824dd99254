package io.github.essayplanner.convert;

import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of a spreadsheet whose header names the fields of something.
 *
 * @param mistakes what keeps the table from being read; there are then no rows
 */
public record FieldRows(List<FieldRow> rows, List<Bibliography.BadEntry> mistakes) {
  /**
   * One thing.
   *
   * @param fields their texts, none of them empty
   * @param starts the offsets of their cells in the text
   * @param start that of the row
   */
  public record FieldRow(Map<String, String> fields, Map<String, Integer> starts, int start) {}

  public FieldRows {
    rows = List.copyOf(rows);
    mistakes = List.copyOf(mistakes);
  }

  /** Reads a table whose columns may be some fields, and no others. */
  public static FieldRows of(Text text, List<String> fields) {
    List<List<CsvTable.Cell>> table;
    try {
      table = CsvTable.rows(text);
    } catch (NotReadable e) {
      return new FieldRows(
          List.of(), List.of(new Bibliography.BadEntry(e.line(), 1, e.getMessage())));
    }
    List<Bibliography.BadEntry> mistakes = new ArrayList<>();
    List<FieldRow> rows = new ArrayList<>();
    List<String> header =
        table.isEmpty() ? List.of() : header(table.get(0), fields, text, mistakes);
    for (List<CsvTable.Cell> cells : table.subList(Math.min(1, table.size()), table.size())) {
      rows.add(row(cells, header, text, mistakes));
    }
    if (rows.isEmpty()) {
      mistakes.add(
          new Bibliography.BadEntry(
              1, 1, "there is nothing in it: a row of field names, then a row an item"));
    }
    return new FieldRows(mistakes.isEmpty() ? rows : List.of(), mistakes);
  }

  private static List<String> header(
      List<CsvTable.Cell> cells,
      List<String> fields,
      Text text,
      List<Bibliography.BadEntry> mistakes) {
    List<String> header = new ArrayList<>();
    for (CsvTable.Cell cell : cells) {
      String name = cell.text().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !fields.contains(name)) {
        String near = Spelling.didYouMean(name, fields);
        String all = "the fields are " + String.join(", ", fields);
        String then = near.isEmpty() ? all : near;
        mistakes.add(mistake(text, cell.start(), "no field \"" + cell.text() + "\"; " + then));
      } else if (!name.isEmpty() && header.contains(name)) {
        mistakes.add(mistake(text, cell.start(), "a second column \"" + name + "\""));
      }
      header.add(name);
    }
    return header;
  }

  private static FieldRow row(
      List<CsvTable.Cell> cells,
      List<String> header,
      Text text,
      List<Bibliography.BadEntry> mistakes) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Integer> starts = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      CsvTable.Cell cell = cells.get(i);
      if (cell.text().isEmpty()) {
        continue;
      }
      if (i >= header.size() || header.get(i).isEmpty()) {
        mistakes.add(
            mistake(text, cell.start(), "the first row has no name for the column of this cell"));
        continue;
      }
      fields.put(header.get(i), cell.text());
      starts.put(header.get(i), cell.start());
    }
    return new FieldRow(fields, starts, cells.get(0).start());
  }

  /** A mistake at an offset of the text. */
  public static Bibliography.BadEntry mistake(Text text, int offset, String message) {
    Position place = text.position(offset);
    return new Bibliography.BadEntry(place.line(), place.column(), message);
  }
}
