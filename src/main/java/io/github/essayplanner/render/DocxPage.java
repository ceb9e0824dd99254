package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page as a Word document: A4, headings that make an outline, lists, tables whose header rows
 * repeat, boxes to tick, page numbers. The same report gives the same bytes.
 */
final class DocxPage implements Page {
  private static final int BULLETS = 1;

  private final OutputStream out;
  private final DocxParts parts = new DocxParts();
  private final StringBuilder body = new StringBuilder();
  private final List<Integer> numberedLists = new ArrayList<>();
  private String title = "";
  private int tasks;
  private boolean lacksFigure;

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

  /** A question that is an item by itself is about what stands before it. */
  private void list(List<Item> items, int list, int level) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (i > 0 && isQuestion(item.text())) {
        comment(Label.PROGRAM.text(), "", List.of(Phrase.of(item.text().plainText())));
      } else {
        paragraph("ListParagraph", numbering(list, level), item.text());
      }
      list(item.under(), BULLETS, level + 1);
    }
  }

  private static boolean isQuestion(Phrase text) {
    return !text.isEmpty()
        && text.runs().stream().allMatch(run -> run.role() == Phrase.RunRole.QUESTION);
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
      body.append(DocxLine.box(tasks)).append(DocxLine.of(Phrase.of(" ").then(item.text()), parts));
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
    body.append(DocxTable.of(split, parts));
    paragraph("AfterTable", "", Phrase.EMPTY);
    if (!split.notes().isEmpty()) {
      numbered(split.notes());
    }
  }

  /** They stay on the page of what they answer. */
  @Override
  public void ruledLines(int count) {
    keepWithNext();
    for (int i = 1; i < count; i++) {
      paragraph("RuledLine", "<w:keepNext/>", Phrase.EMPTY);
    }
    paragraph("LastRuledLine", "", Phrase.EMPTY);
  }

  /** Word shows no drawing of ours that stays sharp in print. */
  @Override
  public void figure(Supplier<? extends Figure> figure) {
    lacksFigure = true;
  }

  /** Whether the report has something to look at that the document lacks. */
  boolean lacksFigure() {
    return lacksFigure;
  }

  @Override
  public boolean margin(Phrase heading, List<Remark> remarks) {
    for (Remark remark : remarks) {
      List<Phrase> said = new ArrayList<>();
      if (!remark.about().isEmpty()) {
        said.add(remark.about());
      }
      said.add(remark.said());
      String by = remark.comment().by();
      comment(by.isEmpty() ? heading.plainText() : by, remark.day(), said);
    }
    return true;
  }

  @Override
  public void annotated(Phrase heading, List<Annotated> texts) {
    heading(2, heading);
    for (Annotated text : texts) {
      paragraph(text.text());
      if (!text.notes().isEmpty()) {
        comment(Label.PROGRAM.text(), "", text.notes());
      }
    }
  }

  /** Puts a comment to the last paragraph. */
  private void comment(String author, String day, List<Phrase> said) {
    int number = parts.comments().add(author, day, said);
    body.insert(body.lastIndexOf("</w:p>"), DocxComments.end(number));
    int start = body.lastIndexOf("<w:p>") + "<w:p>".length();
    int properties = body.indexOf("</w:pPr>", start);
    body.insert(
        properties < 0 ? start : properties + "</w:pPr>".length(), DocxComments.start(number));
  }

  /** Keeps the last paragraph on the page of the next. */
  private void keepWithNext() {
    int start = body.lastIndexOf("<w:p>");
    if (start >= 0) {
      int at = start + "<w:p>".length();
      if (!body.substring(at).startsWith("<w:pPr>")) {
        body.insert(at, "<w:pPr><w:keepNext/></w:pPr>");
      }
    }
  }

  private void paragraph(String style, String properties, Phrase text) {
    open(style, properties);
    body.append(DocxLine.of(text, parts)).append("</w:p>\n");
  }

  private void open(String style, String properties) {
    String named = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
    String all = named + properties;
    body.append("<w:p>").append(all.isEmpty() ? "" : "<w:pPr>" + all + "</w:pPr>");
  }

  @Override
  public void end() {
    DocxFile.write(title, body.toString(), numberedLists, parts, out);
  }
}
