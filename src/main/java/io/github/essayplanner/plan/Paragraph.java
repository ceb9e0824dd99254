package io.github.essayplanner.plan;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/**
 * One labelled piece of a part: a text, or items, or a gap where the writer has still to write.
 *
 * @param text empty where there are items or a gap
 * @param items empty where there is a text or a gap
 * @param gap what is said in the place of what is missing, or empty
 * @param prompt a question that helps to fill the gap, or empty
 * @param lines how many to leave for writing by hand; 0 but on a worksheet
 */
public record Paragraph(
    Label label, Phrase text, List<Item> items, Phrase gap, Phrase prompt, int lines) {
  public Paragraph {
    items = List.copyOf(items);
  }

  static Paragraph of(Label label, Phrase text) {
    return new Paragraph(label, text, List.of(), Phrase.EMPTY, Phrase.EMPTY, 0);
  }

  /** A text, and what to do about it. */
  static Paragraph asking(Label label, Phrase text, Phrase prompt) {
    return new Paragraph(label, text, List.of(), Phrase.EMPTY, prompt, 0);
  }

  static Paragraph of(Label label, List<? extends Item> items) {
    return new Paragraph(label, Phrase.EMPTY, List.copyOf(items), Phrase.EMPTY, Phrase.EMPTY, 0);
  }

  static Paragraph missing(Label label, Phrase gap, Phrase prompt) {
    return new Paragraph(label, Phrase.EMPTY, List.of(), gap, prompt, 0);
  }

  static Paragraph missing(Label label, Label gap, Prompts prompts) {
    return missing(label, gap.gap(), prompts.forGap(gap));
  }

  /** A place to write in by hand. */
  static Paragraph toFill(Label label, Phrase prompt, int lines) {
    return new Paragraph(label, Phrase.EMPTY, List.of(), Phrase.EMPTY, prompt, lines);
  }

  /** The writer's text, or the gap where there is none. */
  static Paragraph written(Label label, String text, Label gap, Prompts prompts) {
    return text.isEmpty() ? missing(label, gap, prompts) : of(label, Phrase.of(text));
  }

  /** What stands after its label: the text, or the gap with its question. */
  public Phrase said() {
    Phrase said = text.then(gap);
    return said.isEmpty() || prompt.isEmpty() ? said.then(prompt) : said.plain(" ").then(prompt);
  }
}
