package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a Word document. Below 1 are the lines that part them from the text. */
final class DocxFootnotes {
  private final StringBuilder footnotes = new StringBuilder();
  private int count;

  /**
   * Takes a footnote.
   *
   * @param citation in its brackets, as the text would have it
   * @return the mark that stands in the text
   */
  String add(List<Run> citation) {
    count++;
    footnotes.append("<w:footnote w:id=\"").append(count).append("\"><w:p><w:pPr><w:pStyle");
    footnotes.append(" w:val=\"FootnoteText\"/></w:pPr>");
    footnotes.append(DocxLine.styled("FootnoteReference", "<w:footnoteRef/>"));
    footnotes.append(DocxLine.ofText(Phrase.of(" ").then(unbracketed(citation))));
    footnotes.append("</w:p></w:footnote>\n");
    return DocxLine.styled("FootnoteReference", "<w:footnoteReference w:id=\"" + count + "\"/>");
  }

  private static Phrase unbracketed(List<Run> citation) {
    List<Run> runs = new ArrayList<>(citation);
    Run first = runs.get(0);
    if (first.text().startsWith("(")) {
      runs.set(0, new Run(first.text().substring(1), first.style(), first.url()));
      Run last = runs.get(runs.size() - 1);
      String text = last.text().substring(0, last.text().length() - 1);
      runs.set(runs.size() - 1, new Run(text, last.style(), last.url()));
    }
    Phrase note = new Phrase(runs);
    String text = note.plainText();
    return note.plain(Sentence.ended(text).substring(text.length()));
  }

  /** All of them, one after the other. */
  String xml() {
    return footnotes.toString();
  }
}
