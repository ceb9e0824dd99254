package io.github.essayplanner.plan;

import io.github.essayplanner.check.QuestionTerms;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.QuestionKind;
import java.util.List;

/**
 * The fixed questions as one essay question asks them.
 *
 * @param areAsked whether they stand in a plan's empty places
 */
public record Prompts(QuestionKind kind, List<String> keyTerms, boolean areAsked) {
  /** For outputs that only name their gaps. */
  public static final Prompts NONE = new Prompts(QuestionKind.OTHER, List.of(), false);

  public Prompts {
    keyTerms = List.copyOf(keyTerms);
  }

  static Prompts of(ArgumentMap map, PlanOptions.Detail detail) {
    return switch (detail) {
      case FULL, BRIEF -> NONE;
      case PROMPTS, BLANK ->
          new Prompts(
              QuestionKind.of(map.question()),
              QuestionTerms.of(map).stream().map(KeyTerms.Term::text).toList(),
              true);
    };
  }

  /** What is said where something is missing: the gap, and the question where one is asked. */
  public Phrase gap(Label gap) {
    Phrase question = forGap(gap);
    return question.isEmpty() ? gap.gap() : gap.gap().plain(" ").then(question);
  }

  /** The question where one is asked. */
  Phrase forGap(Label gap) {
    return areAsked ? Prompt.forGap(gap).map(this::ask).orElse(Phrase.EMPTY) : Phrase.EMPTY;
  }

  Phrase ask(Prompt prompt) {
    return prompt.ask(kind, keyTerms);
  }
}
