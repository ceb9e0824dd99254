package io.github.essayplanner.plan;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;

/** What a paragraph can lack, the most important first, with the question that asks for it. */
enum Lack {
  POINT(Label.ASK_POINT, Prompt.POINT),
  EVIDENCE(Label.ASK_EVIDENCE, Prompt.EVIDENCE),
  ANSWER(Label.ASK_ANSWER, Prompt.REPLY),
  SO(Label.ASK_SO, Prompt.REASON),
  SHOWS(Label.ASK_SHOWS, Prompt.SHOWS),
  DATE(Label.ASK_DATE, Prompt.DATE),
  PLACE(Label.ASK_PLACE, Prompt.PLACE),
  QUOTE(Label.ASK_QUOTE, Prompt.QUOTE),
  SOURCE(Label.ASK_SOURCE, Prompt.SOURCE),
  /** Asked for only where every empty place is asked about. */
  OBJECTION(Label.ASK_ANSWER, Prompt.COUNTER),
  JOINT(Label.ASK_ANSWER, Prompt.LINK);

  private final Label inShort;
  private final Prompt prompt;

  Lack(Label inShort, Prompt prompt) {
    this.inShort = inShort;
    this.prompt = prompt;
  }

  Label inShort() {
    return inShort;
  }

  Prompt prompt() {
    return prompt;
  }
}
