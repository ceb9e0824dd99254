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

  private HtmlTable() {}

  static String of(List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    StringBuilder html = new StringBuilder("<table role=\"table\"");
    html.append(header.size() >= MANY_COLUMNS ? " class=\"many\"" : "");
    html.append(">\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
    for (int i = 0; i < header.size(); i++) {
      html.append("<th role=\"columnheader\" scope=\"col\"").append(alignment(numeric, i));
      html.append('>').append(HtmlLine.ofCell(header.get(i))).append("</th>");
    }
    html.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
    for (List<Phrase> row : rows) {
      html.append(row(header, row, numeric));
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static String row(List<Phrase> header, List<Phrase> row, List<Integer> numeric) {
    StringBuilder html = new StringBuilder("<tr role=\"row\">");
    for (int i = 0; i < row.size(); i++) {
      html.append("<td role=\"cell\" data-label=\"");
      html.append(Markup.escaped(header.get(i).plainText())).append('"');
      html.append(alignment(numeric, i)).append('>');
      html.append(HtmlLine.ofCell(row.get(i))).append("</td>");
    }
    return html.append("</tr>\n").toString();
  }

  private static String alignment(List<Integer> numeric, int column) {
    return numeric.contains(column) ? " class=\"number\"" : "";
  }
}
