package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.util.List;

/** A table of a Word document: its header is on every page, and no row is torn between two. */
final class DocxTable {
  /** With more columns than this, sentences stand below the table. */
  static final int MOST_WITH_PROSE = 6;

  /** The width of the text on a page, in twentieths of a point. */
  private static final int PAGE = 9638;

  /**
   * How large the letters are: a table of many columns has smaller ones.
   *
   * @param letter what a letter takes in the widest of the fonts it may be shown in
   * @param bold the same where it is bold
   * @param sides the space at the sides of a cell
   */
  private record Look(String text, String heading, int letter, int bold, int sides) {
    private static final Look USUAL = new Look("TableText", "TableHeading", 115, 115, 220);
    private static final Look SMALL = new Look("TableSmall", "TableSmallHeading", 98, 98, 130);

    static Look of(SplitTable table) {
      return table.header().size() > MOST_WITH_PROSE ? SMALL : USUAL;
    }
  }

  private final SplitTable table;
  private final DocxParts parts;
  private final StringBuilder xml = new StringBuilder();
  private final int[] widths;

  private DocxTable(SplitTable table, DocxParts parts) {
    this.table = table;
    this.parts = parts;
    Look look = Look.of(table);
    this.widths = ColumnWidths.of(table, PAGE, look.letter(), look.bold(), look.sides());
  }

  static String of(SplitTable table, DocxParts parts) {
    return new DocxTable(table, parts).written();
  }

  private String written() {
    int all = 0;
    for (int width : widths) {
      all += width;
    }
    boolean isBare = table.header().stream().allMatch(Phrase::isEmpty);
    Look look = Look.of(table);
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"PlanTable\"/><w:tblW w:w=\"").append(all);
    xml.append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
    xml.append("<w:tblCellMar><w:left w:w=\"").append(look.sides() / 2 - 10);
    xml.append("\" w:type=\"dxa\"/><w:right w:w=\"").append(look.sides() / 2 - 10);
    xml.append("\" w:type=\"dxa\"/></w:tblCellMar>");
    xml.append(isBare ? "<w:tblLook w:val=\"0000\"/>" : "<w:tblLook w:val=\"0020\"/>");
    xml.append("</w:tblPr><w:tblGrid>");
    for (int width : widths) {
      xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    xml.append("</w:tblGrid>\n");
    if (!isBare) {
      row(table.header(), look.heading(), "<w:cantSplit/><w:tblHeader/>");
    }
    table.rows().forEach(row -> row(row, look.text(), "<w:cantSplit/>"));
    return xml.append("</w:tbl>\n").toString();
  }

  private void row(List<Phrase> cells, String style, String properties) {
    xml.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
    for (int i = 0; i < cells.size(); i++) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]);
      xml.append("\" w:type=\"dxa\"/></w:tcPr>");
      String right = table.numeric().contains(i) ? "<w:jc w:val=\"right\"/>" : "";
      for (Phrase line : SplitTable.lines(cells.get(i))) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>").append(right);
        xml.append("</w:pPr>").append(DocxLine.of(line, parts)).append("</w:p>");
      }
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>\n");
  }
}
