package io.github.essayplanner.plan;

import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.RunRole;
import io.github.essayplanner.words.Template;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A section of the essay.
 *
 * @param factor the factor it argues; only for a part of that kind, and not on the worksheet of a
 *     map without factors
 * @param with a second factor that shares the section
 * @param standing what the factor does for the answer, in a few words, or empty
 * @param number counted from 1 among the factors' parts; 0 for the others
 * @param words its share of the budget, where there is one
 * @param by the minute, counted from the start, by which it should be written, where there is a
 *     clock
 * @param card what is said of it where it is one of few lines; empty but there
 */
public record Part(
    Kind kind,
    Optional<Factor> factor,
    Optional<Factor> with,
    String standing,
    int number,
    OptionalInt words,
    OptionalInt by,
    List<Paragraph> paragraphs,
    CardNotes card) {
  public Part {
    paragraphs = List.copyOf(paragraphs);
  }

  /** What a part does in the essay. */
  public enum Kind implements Choice {
    INTRODUCTION,
    FACTOR,
    CONCLUSION
  }

  /** {@code 1. The arms race – your strongest (about 120 words, by 0:14)}. */
  public Phrase heading() {
    Phrase name = Phrase.ofTyped(standing.isEmpty() ? name() : name() + " – " + standing);
    return budget().isEmpty()
        ? name
        : name.plain(" ").then(Phrase.of("(" + budget() + ")").as(RunRole.ASIDE));
  }

  /** {@code 1. The arms race}. */
  public String name() {
    return switch (kind) {
      case INTRODUCTION -> Label.INTRODUCTION.text();
      case FACTOR -> number + ". " + factorNames();
      case CONCLUSION -> Label.CONCLUSION.text();
    };
  }

  private String factorNames() {
    String name = factor.isPresent() ? factor.get().name() : Label.FACTOR.text();
    return with.isEmpty() ? name : Template.TWO_NAMES.with(name, with.get().name()).plainText();
  }

  /** {@code about 120 words, by 0:14}, or empty where there is no budget. */
  public String budget() {
    if (words.isEmpty()) {
      return "";
    }
    String count = Numbers.count(words.getAsInt(), "word");
    String about = Template.ABOUT_WORDS.with(count).plainText();
    return by.isEmpty()
        ? about
        : about + ", " + Template.BY.with(Numbers.clock(by.getAsInt())).plainText();
  }
}
