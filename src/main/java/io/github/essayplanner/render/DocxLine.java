package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;

/** One phrase as the runs of a Word document. */
final class DocxLine {
  private static final String BOX_FONT =
      "<w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\""
          + " w:hint=\"eastAsia\"/>";

  private DocxLine() {}

  static String of(Phrase phrase, DocxLinks links) {
    StringBuilder xml = new StringBuilder();
    for (Run run : phrase.runs()) {
      String url = Links.address(run.url()).orElse("");
      String text = "<w:t xml:space=\"preserve\">" + Markup.escaped(run.text()) + "</w:t>";
      xml.append(
          switch (run.style()) {
            case BREAK -> "<w:r><w:br/></w:r>";
            case STRONG -> run("<w:b/><w:bCs/>", text);
            case EMPHASIS -> run("<w:i/><w:iCs/>", text);
            case PLAIN, MARK -> url.isEmpty() ? run("", text) : link(links.id(url), text);
          });
    }
    return xml.toString();
  }

  private static String run(String properties, String content) {
    String own = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + own + content + "</w:r>";
  }

  private static String link(String id, String text) {
    return "<w:hyperlink r:id=\""
        + id
        + "\">"
        + run("<w:rStyle w:val=\"Hyperlink\"/>", text)
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
