package io.github.essayplanner.convert;

import io.github.essayplanner.text.FormulaGuard;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a spreadsheet: comma-separated values as RFC 4180 has them, or with the semicolons or
 * tabs that spreadsheets of some countries write, whichever stands in the first row.
 */
final class CsvTable {
  private static final char QUOTE = '"';

  /**
   * @param start its offset in the text
   */
  record Cell(int start, String text) {}

  private final String text;
  private final char separator;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;

  private CsvTable(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /**
   * The rows, the header first; those without a word are left out.
   *
   * @throws NotReadable where a quotation mark is never closed, or a text follows it
   */
  static List<List<Cell>> rows(Text text) {
    CsvTable table = new CsvTable(text.content());
    while (table.at < table.text.length()) {
      List<Cell> row = table.row(text);
      if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
        table.rows.add(row);
      }
    }
    return table.rows;
  }

  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    for (char candidate : new char[] {',', ';', '\t'}) {
      if (header.indexOf(candidate) >= 0) {
        return candidate;
      }
    }
    return ',';
  }

  private List<Cell> row(Text places) {
    List<Cell> row = new ArrayList<>();
    do {
      int start = at;
      cell.setLength(0);
      if (at < text.length() && text.charAt(at) == QUOTE) {
        quoted(places);
      } else {
        while (!isEnd()) {
          cell.append(text.charAt(at++));
        }
      }
      row.add(new Cell(start, FormulaGuard.unguarded(cell.toString().strip())));
    } while (at < text.length() && text.charAt(at++) == separator);
    if (at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
      at++;
    }
    return row;
  }

  private boolean isEnd() {
    return at == text.length()
        || text.charAt(at) == separator
        || "\r\n".indexOf(text.charAt(at)) >= 0;
  }

  private void quoted(Text places) {
    int open = at++;
    while (at < text.length() && (text.charAt(at) != QUOTE || text.startsWith("\"\"", at))) {
      at += text.charAt(at) == QUOTE ? 1 : 0;
      cell.append(text.charAt(at++));
    }
    if (at == text.length()) {
      throw new NotReadable(
          places.lineAt(open), "this line opens a quotation mark that none closes");
    }
    at++;
    if (!isEnd()) {
      throw new NotReadable(
          places.lineAt(at),
          "a text follows a closing quotation mark; one inside a cell is written twice: \"\"");
    }
  }
}
