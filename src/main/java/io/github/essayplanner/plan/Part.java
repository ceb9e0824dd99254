package io.github.essayplanner.plan;

import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A section of the essay.
 *
 * @param factor the factor it argues; only for a part of that kind, and not on the worksheet of a
 *     map without factors
 * @param number counted from 1 among the factors' parts; 0 for the others
 * @param words its share of the budget, where there is one
 * @param by the minute, counted from the start, by which it should be written, where there is a
 *     clock
 */
public record Part(
    Kind kind,
    Optional<Factor> factor,
    int number,
    OptionalInt words,
    OptionalInt by,
    List<Paragraph> paragraphs) {
  public Part {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The items of all its paragraphs. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      items.addAll(paragraph.items());
    }
    return items;
  }

  /** What a part does in the essay. */
  public enum Kind implements Choice {
    INTRODUCTION,
    FACTOR,
    CONCLUSION
  }
}
