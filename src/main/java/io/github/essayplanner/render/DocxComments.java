package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.util.List;

/** The comments in the margin of a Word document. */
final class DocxComments {
  private final StringBuilder comments = new StringBuilder();
  private int count;

  /**
   * Takes a comment.
   *
   * @param author whose it is
   * @param day of the form {@code 2026-05-03}, or empty
   * @param paragraphs what it says
   * @return its number
   */
  int add(String author, String day, List<Phrase> paragraphs) {
    comments.append("<w:comment w:id=\"").append(count).append("\" w:author=\"");
    comments.append(Markup.escaped(author)).append('"');
    comments.append(day.isEmpty() ? "" : " w:date=\"" + day + "T00:00:00Z\"");
    comments.append(" w:initials=\"").append(Markup.escaped(initials(author))).append("\">");
    for (Phrase paragraph : paragraphs) {
      comments.append("<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>");
      comments.append(DocxLine.ofText(paragraph)).append("</w:p>");
    }
    comments.append("</w:comment>\n");
    return count++;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  /** What stands before the text that a comment is about. */
  static String start(int number) {
    return "<w:commentRangeStart w:id=\"" + number + "\"/>";
  }

  /** What stands behind it. */
  static String end(int number) {
    return "<w:commentRangeEnd w:id=\""
        + number
        + "\"/>"
        + DocxLine.styled("CommentReference", "<w:commentReference w:id=\"" + number + "\"/>");
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** All of them, one after the other. */
  String xml() {
    return comments.toString();
  }
}
