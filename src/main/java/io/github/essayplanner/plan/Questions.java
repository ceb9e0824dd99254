package io.github.essayplanner.plan;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.RunRole;
import java.util.EnumSet;
import java.util.Set;

/**
 * Asks in the empty places of a paragraph: one question, about the most important thing that is
 * missing, or one in each place where all are asked.
 */
final class Questions {
  private final Prompts prompts;
  private final SectionRole role;
  private final Set<Lack> missing = EnumSet.noneOf(Lack.class);
  private boolean isAsked;

  Questions(Prompts prompts, SectionRole role) {
    this.prompts = prompts;
    this.role = role;
  }

  /** Notes that something is missing. */
  void lacks(Lack gap) {
    missing.add(gap);
  }

  boolean areAllAsked() {
    return prompts.areAsked();
  }

  /** The question with a space before it, or nothing where it isn't to be asked here. */
  Phrase ask(Lack gap) {
    boolean isTheirs = role == SectionRole.ATTACKED && gap == Lack.ANSWER;
    Label question = isTheirs ? Label.ASK_THEIR_ANSWER : gap.inShort();
    return ask(gap, Phrase.ofEmphasis(question.text()));
  }

  /**
   * The same in other words.
   *
   * @param inShort how one question alone asks for it
   */
  Phrase ask(Lack gap, Phrase inShort) {
    if (prompts.areAsked()) {
      return Phrase.of(" ").then(prompts.ask(gap.prompt()));
    }
    boolean isDearest = !missing.isEmpty() && missing.iterator().next() == gap;
    if (isAsked || !isDearest || gap.compareTo(Lack.OBJECTION) >= 0) {
      return Phrase.EMPTY;
    }
    isAsked = true;
    return Phrase.of(" ").then(inShort.as(RunRole.QUESTION));
  }
}
