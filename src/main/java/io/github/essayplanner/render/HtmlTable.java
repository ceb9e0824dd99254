package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that becomes a card a row on narrow screens. The roles say again what the elements mean,
 * because browsers forget it once a table is laid out as blocks.
 */
final class HtmlTable {
  /** From this many columns on, a table needs more than a small tablet's width. */
  private static final int MANY_COLUMNS = 6;

  /** With more columns than this, a table of texts is wider than any page: its rows are cards. */
  private static final int CROWD = 10;

  /** A column with a longer text than this takes a card's whole width. */
  private static final int LONG = 16;

  /**
   * Where there are many columns and some hold numbers, a last column with a longer text than this
   * stands below the others, across the whole table.
   */
  private static final int PROSE = 100;

  private final List<Phrase> header;
  private final List<List<Phrase>> rows;
  private final List<Integer> numeric;
  private final StringBuilder html;

  private HtmlTable(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, StringBuilder html) {
    this.header = header;
    this.rows = rows;
    this.numeric = numeric;
    this.html = html;
  }

  /** Writes a table at the end of a page. */
  static void write(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, StringBuilder html) {
    new HtmlTable(header, rows, numeric, html).write();
  }

  private void write() {
    html.append("<table role=\"table\"");
    if (isBare()) {
      html.append(" class=\"bare\"");
    } else if (header.size() > CROWD && numeric.isEmpty()) {
      html.append(" class=\"crowd\"");
    } else if (header.size() >= MANY_COLUMNS) {
      html.append(" class=\"many\" style=\"--beside: ").append(header.size() - 1).append('"');
    }
    html.append(">\n");
    List<Column> columns = columns();
    if (!isBare()) {
      writeHead(columns);
    }
    html.append("<tbody role=\"rowgroup\">\n");
    rows.forEach(row -> writeRow(columns, row));
    html.append("</tbody>\n</table>\n");
  }

  /** A column's name, and its class as an attribute or nothing. */
  private record Column(String name, String kind) {}

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      columns.add(new Column(header.get(i).plainText(), kind(i)));
    }
    return columns;
  }

  /** Whether its columns have no names, so that it is read row by row. */
  private boolean isBare() {
    return header.stream().allMatch(Phrase::isEmpty);
  }

  private void writeHead(List<Column> columns) {
    html.append("<thead role=\"rowgroup\">\n<tr role=\"row\">");
    for (int i = 0; i < header.size(); i++) {
      html.append("<th role=\"columnheader\" scope=\"col\"").append(columns.get(i).kind());
      html.append('>').append(HtmlLine.ofCell(header.get(i))).append("</th>");
    }
    html.append("</tr>\n</thead>\n");
  }

  private void writeRow(List<Column> columns, List<Phrase> row) {
    html.append("<tr role=\"row\">");
    for (int i = 0; i < row.size(); i++) {
      String name = columns.get(i).name();
      html.append("<td role=\"cell\" data-label=\"").append(Markup.escaped(name)).append('"');
      boolean isItself = i > 0 && !isBare() && name.equals(row.get(0).plainText());
      html.append(isItself ? " data-itself" : "").append(columns.get(i).kind());
      html.append('>').append(HtmlLine.ofCell(row.get(i))).append("</td>");
    }
    html.append("</tr>\n");
  }

  private String kind(int column) {
    if (numeric.contains(column)) {
      return " class=\"number\"";
    }
    int longest = 0;
    for (List<Phrase> row : rows) {
      longest = Math.max(longest, row.get(column).plainText().length());
    }
    boolean isProse =
        longest > PROSE
            && column == header.size() - 1
            && header.size() >= MANY_COLUMNS
            && !numeric.isEmpty();
    return isProse ? " class=\"long prose\"" : longest > LONG ? " class=\"long\"" : "";
  }
}
