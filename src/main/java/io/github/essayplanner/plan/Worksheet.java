package io.github.essayplanner.plan;

import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;
import java.util.ArrayList;
import java.util.List;

/** The parts of a plan with questions and room to write, and none of the content. */
final class Worksheet {
  /** Sections to offer where the map names no factor yet. */
  static final int SECTIONS = 3;

  private Worksheet() {}

  static List<Paragraph> introduction(Prompts prompts) {
    return asked(prompts, Prompt.CONTEXT, Prompt.TERMS, Prompt.CRITERIA, Prompt.LINE_OF_ARGUMENT);
  }

  static List<Paragraph> conclusion(Prompts prompts) {
    return asked(prompts, Prompt.RANKING, Prompt.LAST_WORD);
  }

  static List<Paragraph> section(Scheme scheme, Prompts prompts) {
    List<Paragraph> all = new ArrayList<>();
    for (Scheme.Slot slot : scheme.slots()) {
      List<Prompt> questions = slot.prompts();
      for (int i = 0; i < questions.size(); i++) {
        Prompt prompt = questions.get(i);
        Label label = i == 0 ? slot.label() : prompt.label();
        all.add(Paragraph.toFill(Kind.QUESTION, label, prompts.ask(prompt), prompt.lines()));
      }
    }
    return all;
  }

  private static List<Paragraph> asked(Prompts prompts, Prompt... questions) {
    List<Paragraph> all = new ArrayList<>();
    for (Prompt prompt : questions) {
      all.add(Paragraph.toFill(Kind.QUESTION, prompt.label(), prompts.ask(prompt), prompt.lines()));
    }
    return all;
  }
}
