package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as a Word document: A4, headings that make an outline, lists, tables whose header rows
 * repeat, boxes to tick, page numbers. The same report gives the same bytes.
 */
final class DocxPage implements Page {
  private static final int BULLETS = 1;

  private final OutputStream out;
  private final DocxLinks links = new DocxLinks();
  private final StringBuilder body = new StringBuilder();
  private final List<Integer> numberedLists = new ArrayList<>();
  private final DocxComments comments = new DocxComments();
  private String title = "";
  private int tasks;

  DocxPage(OutputStream out) {
    this.out = out;
  }

  @Override
  public void heading(int level, Phrase text) {
    if (level == 1) {
      title = text.plainText();
    }
    paragraph("Heading" + level, "", text);
  }

  @Override
  public void paragraph(Phrase text) {
    if (!text.isEmpty()) {
      paragraph("", "", text);
    }
  }

  @Override
  public void quotation(Phrase text) {
    paragraph("Quote", "", text);
  }

  @Override
  public void bullets(List<Item> items) {
    list(items, BULLETS, 0);
  }

  @Override
  public void numbered(List<Item> items) {
    int list = BULLETS + numberedLists.size() + 1;
    numberedLists.add(list);
    list(items, list, 0);
  }

  private void list(List<Item> items, int list, int level) {
    for (Item item : items) {
      paragraph("ListParagraph", numbering(list, level), item.text());
      list(item.under(), BULLETS, level + 1);
    }
  }

  private static String numbering(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\""
        + Math.min(level, 8)
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr>";
  }

  @Override
  public void references(List<Phrase> references) {
    references.forEach(reference -> paragraph("Bibliography", "", reference));
  }

  /** Between the box and its text stands a space: Word makes a box beside an empty run dead. */
  @Override
  public void tasks(List<Item> items) {
    for (Item item : items) {
      tasks++;
      open("ListParagraph", "<w:ind w:left=\"340\" w:hanging=\"340\"/>");
      body.append(DocxLine.box(tasks)).append(DocxLine.of(Phrase.of(" ").then(item.text()), links));
      body.append("</w:p>\n");
      list(item.under(), BULLETS, 1);
    }
  }

  @Override
  public void table(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose) {
    boolean splits = header.size() > DocxTable.MOST_WITH_PROSE;
    SplitTable split =
        splits
            ? SplitTable.of(header, rows, numeric, prose)
            : new SplitTable(header, rows, numeric, List.of());
    body.append(DocxTable.of(split, links));
    paragraph("AfterTable", "", Phrase.EMPTY);
    if (!split.notes().isEmpty()) {
      numbered(split.notes());
    }
  }

  @Override
  public void ruledLines(int count) {
    for (int i = 0; i < count; i++) {
      paragraph("RuledLine", "", Phrase.EMPTY);
    }
  }

  @Override
  public boolean margin(Phrase heading, List<Item> items) {
    List<Phrase> said = new ArrayList<>();
    for (Item item : items) {
      said.add(item.text());
      item.under().forEach(under -> said.add(under.text()));
    }
    comment(heading, said);
    return true;
  }

  @Override
  public void annotated(Phrase heading, List<Annotated> texts) {
    heading(2, heading);
    for (Annotated text : texts) {
      paragraph(text.text());
      if (!text.notes().isEmpty()) {
        comment(heading, text.notes());
      }
    }
  }

  /** Puts a comment to the last paragraph. */
  private void comment(Phrase heading, List<Phrase> said) {
    int number = comments.add(heading.plainText(), said);
    body.insert(body.lastIndexOf("</w:p>"), DocxComments.end(number));
    int start = body.lastIndexOf("<w:p>") + "<w:p>".length();
    int properties = body.indexOf("</w:pPr>", start);
    body.insert(
        properties < 0 ? start : properties + "</w:pPr>".length(), DocxComments.start(number));
  }

  private void paragraph(String style, String properties, Phrase text) {
    open(style, properties);
    body.append(DocxLine.of(text, links)).append("</w:p>\n");
  }

  private void open(String style, String properties) {
    String named = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
    String all = named + properties;
    body.append("<w:p>").append(all.isEmpty() ? "" : "<w:pPr>" + all + "</w:pPr>");
  }

  @Override
  public void end() {
    DocxFile.write(title, body.toString(), numberedLists, links, comments, out);
  }
}
