package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import java.util.List;

/** The comments in the margin of a Word document. */
final class DocxComments {
  private final DocxLinks none = new DocxLinks();
  private final StringBuilder comments = new StringBuilder();
  private int count;

  /**
   * Takes a comment.
   *
   * @param author whose it is
   * @param paragraphs what it says
   * @return its number
   */
  int add(String author, List<Phrase> paragraphs) {
    comments.append("<w:comment w:id=\"").append(count).append("\" w:author=\"");
    comments.append(Markup.escaped(author)).append("\" w:initials=\"\">");
    for (Phrase paragraph : paragraphs) {
      comments.append("<w:p>").append(DocxLine.of(unlinked(paragraph), none)).append("</w:p>");
    }
    comments.append("</w:comment>\n");
    return count++;
  }

  /** What stands before the text that a comment is about. */
  static String start(int number) {
    return "<w:commentRangeStart w:id=\"" + number + "\"/>";
  }

  /** What stands behind it. */
  static String end(int number) {
    return "<w:commentRangeEnd w:id=\""
        + number
        + "\"/><w:r><w:commentReference w:id=\""
        + number
        + "\"/></w:r>";
  }

  /** The addresses of links are kept with the text itself, where a comment has no part in them. */
  private static Phrase unlinked(Phrase phrase) {
    return new Phrase(
        phrase.runs().stream().map(run -> new Run(run.text(), run.style(), "")).toList());
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** All of them, one after the other. */
  String xml() {
    return comments.toString();
  }
}
