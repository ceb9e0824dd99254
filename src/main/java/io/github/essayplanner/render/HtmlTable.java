package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
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

  private HtmlTable(List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    this.header = header;
    this.rows = rows;
    this.numeric = numeric;
  }

  static String of(List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    return new HtmlTable(header, rows, numeric).html();
  }

  private String html() {
    StringBuilder html = new StringBuilder("<table role=\"table\"");
    if (isBare()) {
      html.append(" class=\"bare\"");
    } else if (header.size() > CROWD && numeric.isEmpty()) {
      html.append(" class=\"crowd\"");
    } else if (header.size() >= MANY_COLUMNS) {
      html.append(" class=\"many\" style=\"--beside: ").append(header.size() - 1).append('"');
    }
    html.append(">\n");
    if (!isBare()) {
      html.append(head());
    }
    html.append("<tbody role=\"rowgroup\">\n");
    rows.forEach(row -> html.append(row(row)));
    return html.append("</tbody>\n</table>\n").toString();
  }

  /** Whether its columns have no names, so that it is read row by row. */
  private boolean isBare() {
    return header.stream().allMatch(Phrase::isEmpty);
  }

  private String head() {
    StringBuilder html = new StringBuilder("<thead role=\"rowgroup\">\n<tr role=\"row\">");
    for (int i = 0; i < header.size(); i++) {
      html.append("<th role=\"columnheader\" scope=\"col\"").append(kind(i));
      html.append('>').append(HtmlLine.ofCell(header.get(i))).append("</th>");
    }
    return html.append("</tr>\n</thead>\n").toString();
  }

  private String row(List<Phrase> row) {
    StringBuilder html = new StringBuilder("<tr role=\"row\">");
    for (int i = 0; i < row.size(); i++) {
      String label = header.get(i).plainText();
      html.append("<td role=\"cell\" data-label=\"").append(Markup.escaped(label)).append('"');
      boolean isItself = i > 0 && !isBare() && label.equals(row.get(0).plainText());
      html.append(isItself ? " data-itself" : "");
      html.append(kind(i)).append('>').append(HtmlLine.ofCell(row.get(i))).append("</td>");
    }
    return html.append("</tr>\n").toString();
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
