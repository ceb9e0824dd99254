package io.github.essayplanner.plan;

import io.github.essayplanner.check.QuestionTerms;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.QuestionKind;
import java.util.List;

/**
 * The fixed questions as one essay question asks them.
 *
 * @param areAsked whether they stand in every empty place of a plan
 */
public record Prompts(QuestionKind kind, List<String> keyTerms, boolean areAsked) {
  public Prompts {
    keyTerms = List.copyOf(keyTerms);
  }

  static Prompts of(ArgumentMap map, PlanOptions.Detail detail) {
    boolean areAsked = detail == PlanOptions.Detail.PROMPTS || detail == PlanOptions.Detail.BLANK;
    return new Prompts(
        QuestionKind.of(map.question()),
        areAsked ? QuestionTerms.of(map).stream().map(KeyTerms.Term::text).toList() : List.of(),
        areAsked);
  }

  Phrase ask(Prompt prompt) {
    return Phrase.of(prompt.text(kind));
  }

  /** One question alone, beside what is empty; where every place has one it stands in the text. */
  Phrase inShort(Label question) {
    Phrase asked = Phrase.ofEmphasis(question.text());
    return areAsked ? asked : asked.as(Phrase.RunRole.QUESTION);
  }

  /** The question for the thesis, which alone on a page brings in the words to be used. */
  public Phrase askThesis() {
    List<String> quoted = keyTerms.stream().map(term -> "“" + term + "”").toList();
    return quoted.isEmpty()
        ? ask(Prompt.THESIS)
        : ask(Prompt.THESIS)
            .plain(" " + Label.USE_ITS_WORDS.text() + ": " + Numbers.list(quoted) + ".");
  }
}
