package io.github.essayplanner.render;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.RunRole;
import io.github.essayplanner.words.Phrase.Style;
import java.util.List;

/**
 * One phrase as the runs of a Word document. A citation becomes a footnote, and a question to the
 * writer a comment on what stands before it.
 */
final class DocxLine {
  private static final String BOX_FONT =
      "<w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\""
          + " w:hint=\"eastAsia\"/>";

  private final DocxParts parts;
  private final StringBuilder xml = new StringBuilder();

  /** Where the last run begins, or -1. */
  private int last = -1;

  private DocxLine(DocxParts parts) {
    this.parts = parts;
  }

  static String of(Phrase phrase, DocxParts parts) {
    DocxLine line = new DocxLine(parts);
    List<Run> runs = phrase.runs();
    for (int i = 0; i < runs.size(); ) {
      RunRole role = runs.get(i).role();
      int end = i + 1;
      while (role.isNote() && end < runs.size() && runs.get(end).role() == role) {
        end++;
      }
      boolean beforeNote = end < runs.size() && runs.get(end).role().isNote();
      line.write(runs.subList(i, end), role, beforeNote);
      i = end;
    }
    return line.xml.toString();
  }

  /** The words alone, without links. */
  static String ofText(Phrase phrase) {
    StringBuilder xml = new StringBuilder();
    for (Run run : phrase.runs()) {
      xml.append(run(run, run.text()));
    }
    return xml.toString();
  }

  private void write(List<Run> runs, RunRole role, boolean beforeNote) {
    if (role == RunRole.CITATION) {
      xml.append(parts.footnotes().add(runs));
    } else if (role == RunRole.QUESTION && last >= 0) {
      comment(runs);
    } else {
      runs.forEach(run -> text(run, beforeNote));
    }
  }

  /** The space before a note would part its mark from what it is about. */
  private void text(Run run, boolean beforeNote) {
    String text =
        beforeNote && run.style() != Style.BREAK ? run.text().stripTrailing() : run.text();
    if (text.isEmpty()) {
      return;
    }
    last = xml.length();
    String url = Links.address(run.url()).orElse("");
    xml.append(url.isEmpty() ? run(run, text) : link(parts.links().id(url), text));
  }

  private void comment(List<Run> question) {
    List<Phrase> said = List.of(Phrase.of(new Phrase(question).plainText()));
    int number = parts.comments().add(Label.PROGRAM.text(), "", said);
    xml.insert(last, DocxComments.start(number));
    xml.append(DocxComments.end(number));
  }

  private static String run(Run run, String text) {
    return switch (run.style()) {
      case BREAK -> "<w:r><w:br/></w:r>";
      case STRONG -> run("<w:b/><w:bCs/>", written(text));
      case EMPHASIS -> run("<w:i/><w:iCs/>", written(text));
      case PLAIN, MARK -> run("", written(text));
    };
  }

  private static String written(String text) {
    return "<w:t xml:space=\"preserve\">" + Markup.escaped(text) + "</w:t>";
  }

  private static String run(String properties, String content) {
    String own = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + own + content + "</w:r>";
  }

  /** A run of a style. */
  static String styled(String style, String content) {
    return run("<w:rStyle w:val=\"" + style + "\"/>", content);
  }

  private static String link(String id, String text) {
    return "<w:hyperlink r:id=\""
        + id
        + "\">"
        + styled("Hyperlink", written(text))
        + "</w:hyperlink>";
  }

  /**
   * A box that a click ticks.
   *
   * @param number which no other box of the document has
   */
  static String box(int number) {
    return "<w:sdt><w:sdtPr><w:id w:val=\""
        + number
        + "\"/><w14:checkbox><w14:checked w14:val=\"0\"/>"
        + "<w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
        + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr>"
        + "<w:sdtContent>"
        + run(BOX_FONT, "<w:t>\u2610</w:t>")
        + "</w:sdtContent></w:sdt>";
  }
}
