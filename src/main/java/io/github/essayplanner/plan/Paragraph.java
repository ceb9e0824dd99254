package io.github.essayplanner.plan;

import io.github.essayplanner.model.Choice;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * One labelled piece of a part.
 *
 * @param opening the label as it stands before the text; empty where the items stand by themselves
 * @param text what follows the label, or empty
 * @param items what is listed, below the text where there is one
 * @param inLine whether the items stand in the line of the text, so that only what stands below
 *     them is listed
 * @param answer what answers the text and the items in its line, with its label, or empty
 * @param reply the writer's words in the answer, or empty
 * @param prompt a question that stands in the text, or empty
 * @param lines how many to leave for writing by hand; 0 but on a worksheet
 */
public record Paragraph(
    Kind kind,
    Phrase opening,
    Phrase text,
    List<PlannedItem> items,
    boolean inLine,
    Phrase answer,
    String reply,
    Phrase prompt,
    int lines) {
  public Paragraph {
    items = List.copyOf(items);
  }

  /** What a paragraph does. */
  public enum Kind implements Choice {
    POINT,
    BACKGROUND,
    EVIDENCE,
    AGAINST,
    BUT,
    SENTENCE,
    GRANTED,
    SO,
    JOINT,
    QUESTION,
    /** Of the introduction. */
    CONTEXT,
    TERMS,
    TESTS,
    ARGUMENT,
    /** Of the conclusion. */
    CONCESSION,
    DECISION,
    CLOSENESS,
    END
  }

  static Paragraph of(Kind kind, Phrase opening, Phrase text) {
    return new Paragraph(kind, opening, text, List.of(), false, Phrase.EMPTY, "", Phrase.EMPTY, 0);
  }

  static Paragraph of(Kind kind, Label label, Phrase text) {
    return of(kind, label.opening(), text);
  }

  static Paragraph of(Kind kind, Phrase opening, List<PlannedItem> items) {
    return new Paragraph(
        kind, opening, Phrase.EMPTY, items, false, Phrase.EMPTY, "", Phrase.EMPTY, 0);
  }

  /** A place to write in by hand. */
  static Paragraph toFill(Kind kind, Label label, Phrase prompt, int lines) {
    return new Paragraph(
        kind, label.opening(), prompt, List.of(), false, Phrase.EMPTY, "", prompt, lines);
  }

  /** Evidence in the line of its label. */
  static Paragraph led(Kind kind, Phrase opening, List<PlannedItem> items) {
    return of(kind, opening, items).inLine(items);
  }

  /** The same with evidence in the line of its text. */
  Paragraph inLine(List<PlannedItem> behind) {
    return new Paragraph(kind, opening, text, behind, true, answer, reply, prompt, lines);
  }

  /** The same with its answer. */
  Paragraph answered(Phrase with, String words) {
    return new Paragraph(kind, opening, text, items, inLine, with, words, prompt, lines);
  }

  /**
   * With more in its list; what stands in the line of its label, if that is an item, goes there.
   */
  Paragraph listing(List<PlannedItem> more) {
    List<PlannedItem> listed = new ArrayList<>(items);
    listed.addAll(more);
    return new Paragraph(kind, opening, text, listed, false, answer, reply, prompt, lines);
  }

  /** All of it but what is listed below. */
  public Phrase said() {
    Phrase said = text;
    if (inLine) {
      for (PlannedItem item : items) {
        said = said.isEmpty() ? item.line() : said.plain(" ").then(item.line());
      }
    }
    said = opening.then(said);
    return answer.isEmpty() ? said : said.ended().plain(" ").then(answer);
  }

  /** The label alone: {@code Against this}. */
  public String label() {
    String label = opening.plainText().strip();
    return label.endsWith(":") || label.endsWith(",")
        ? label.substring(0, label.length() - 1)
        : label;
  }
}
