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
 */
public record Paragraph(Label label, Phrase text, List<Item> items, Phrase gap) {
  public Paragraph {
    items = List.copyOf(items);
  }

  static Paragraph of(Label label, Phrase text) {
    return new Paragraph(label, text, List.of(), Phrase.EMPTY);
  }

  static Paragraph of(Label label, List<? extends Item> items) {
    return new Paragraph(label, Phrase.EMPTY, List.copyOf(items), Phrase.EMPTY);
  }

  static Paragraph missing(Label label, Label gap) {
    return new Paragraph(label, Phrase.EMPTY, List.of(), gap.gap());
  }

  /** The writer's text, or the gap where there is none. */
  static Paragraph written(Label label, String text, Label gap) {
    return text.isEmpty() ? missing(label, gap) : of(label, Phrase.of(text));
  }
}
