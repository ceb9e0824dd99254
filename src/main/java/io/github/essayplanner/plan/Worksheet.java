package io.github.essayplanner.plan;

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

  /** A section in its scheme; the first one has nothing before it to join. */
  static List<Paragraph> section(Scheme scheme, boolean isFirst, Prompts prompts) {
    List<Paragraph> all = new ArrayList<>();
    if (!isFirst && !scheme.closesWithLink()) {
      all.addAll(asked(prompts, Prompt.TRANSITION));
    }
    for (Scheme.Slot slot : scheme.slots(false)) {
      List<Prompt> questions = slot.content().prompts();
      for (int i = 0; i < questions.size(); i++) {
        Prompt prompt = questions.get(i);
        all.add(
            Paragraph.toFill(
                i == 0 ? slot.label() : prompt.label(), prompts.ask(prompt), prompt.lines()));
      }
    }
    return all;
  }

  private static List<Paragraph> asked(Prompts prompts, Prompt... questions) {
    return List.of(questions).stream()
        .map(prompt -> Paragraph.toFill(prompt.label(), prompts.ask(prompt), prompt.lines()))
        .toList();
  }
}
