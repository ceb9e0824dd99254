package io.github.essayplanner.plan;

import io.github.essayplanner.check.QuestionTerms;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.QuestionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions in a plan's empty places, worded for one kind of essay question.
 *
 * @param detail with prompts, and on a worksheet, they stand in every empty place
 */
public record Prompts(QuestionKind kind, List<String> keyTerms, PlanOptions.Detail detail) {
  public Prompts {
    keyTerms = List.copyOf(keyTerms);
  }

  static Prompts of(ArgumentMap map, PlanOptions.Detail detail) {
    List<String> keyTerms = new ArrayList<>();
    for (KeyTerms.Term term : areAsked(detail) ? QuestionTerms.of(map) : List.<KeyTerms.Term>of()) {
      keyTerms.add(term.text());
    }
    return new Prompts(QuestionKind.of(map.question()), keyTerms, detail);
  }

  private static boolean areAsked(PlanOptions.Detail detail) {
    return detail == PlanOptions.Detail.PROMPTS || detail == PlanOptions.Detail.BLANK;
  }

  /** Whether they stand in every empty place of a plan. */
  public boolean areAsked() {
    return areAsked(detail);
  }

  Phrase ask(Prompt prompt) {
    return asked(prompt.text(kind));
  }

  /** One question alone, beside what is empty; where every place has one it stands in the text. */
  Phrase inShort(Label question) {
    Phrase asked = Phrase.ofEmphasis(question.text());
    return areAsked() ? asked : asked.as(Phrase.RunRole.QUESTION);
  }

  /** The question for the thesis, which alone on a page brings in the words to be used. */
  public Phrase askThesis() {
    List<String> quoted = new ArrayList<>();
    for (String term : keyTerms) {
      quoted.add("“" + term + "”");
    }
    String words = Label.USE_ITS_WORDS.text() + ": " + Numbers.list(quoted) + ".";
    return quoted.isEmpty() ? ask(Prompt.THESIS) : asked(Prompt.THESIS.text(kind) + " " + words);
  }

  /** In italics beside the writer's own words, which a worksheet has none of. */
  private Phrase asked(String text) {
    return detail == PlanOptions.Detail.BLANK ? Phrase.of(text) : Phrase.ofEmphasis(text);
  }
}
