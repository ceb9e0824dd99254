package io.github.essayplanner.plan;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;
import java.util.List;

/** How a factor's section is built: its labelled parts in order. */
public enum Scheme {
  FULL(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.EVIDENCE),
      new Slot(Label.EVIDENCE_AGAINST, Content.EVIDENCE_AGAINST),
      new Slot(Label.BACKGROUND, Content.BACKGROUND),
      new Slot(Label.COUNTER, Content.COUNTERS),
      new Slot(Label.WHY_HERE, Content.JUDGEMENT),
      new Slot(Label.LINKS, Content.OTHER_LINKS)),
  PEE(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.EXPLANATION, Content.MEANINGS)),
  PEEL(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.EXPLANATION, Content.MEANINGS),
      new Slot(Label.LINK, Content.LINKS)),
  TEEL(
      new Slot(Label.TOPIC_SENTENCE, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.EXPLANATION, Content.MEANINGS),
      new Slot(Label.LINK, Content.LINKS)),
  SEA(
      new Slot(Label.STATEMENT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.ANALYSIS, Content.MEANINGS)),
  PEACE(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.ANALYSIS, Content.MEANINGS),
      new Slot(Label.COUNTERPOINT, Content.OTHER_SIDE),
      new Slot(Label.EVALUATION, Content.ANSWER));

  /** Attacking a factor turns the full section round: what speaks against its point leads. */
  private static final List<Slot> FULL_ATTACK =
      List.of(
          new Slot(Label.COUNTER, Content.COUNTERS),
          new Slot(Label.EVIDENCE_AGAINST, Content.EVIDENCE),
          new Slot(Label.THEIR_POINT, Content.ATTACKED_POINT),
          new Slot(Label.EVIDENCE_FOR, Content.EVIDENCE_AGAINST),
          new Slot(Label.BACKGROUND, Content.BACKGROUND),
          new Slot(Label.WHY_HERE, Content.JUDGEMENT),
          new Slot(Label.LINKS, Content.OTHER_LINKS));

  /** A labelled part of a section. */
  record Slot(Label label, Content content) {}

  /**
   * What fills a part. Where a factor is attacked, its point is the counter-arguments to it, the
   * evidence is what speaks against it, and the other side is the writer's own.
   */
  enum Content {
    POINT(Prompt.POINT),
    ATTACKED_POINT(Prompt.POINT),
    /** The evidence, each piece with what it shows. */
    EVIDENCE(Prompt.EVIDENCE, Prompt.SHOWS),
    EVIDENCE_AGAINST(Prompt.AGAINST),
    BACKGROUND(),
    /** The evidence alone, numbered. */
    FACTS(Prompt.EVIDENCE),
    /** What each numbered piece of evidence shows. */
    MEANINGS(Prompt.SHOWS),
    /** Counter-arguments with their replies. */
    COUNTERS(Prompt.COUNTER, Prompt.REPLY),
    /** What the other side says, and its evidence. */
    OTHER_SIDE(Prompt.COUNTER),
    /** The replies to the other side, and the judgement. */
    ANSWER(Prompt.REPLY),
    JUDGEMENT(Prompt.REASON),
    /** Every link, the one to the next section first, or the gap where there is none. */
    LINKS(Prompt.LINK),
    /** The links that no transition makes use of. */
    OTHER_LINKS();

    private final List<Prompt> prompts;

    Content(Prompt... prompts) {
      this.prompts = List.of(prompts);
    }

    /** What a worksheet asks in its place. */
    List<Prompt> prompts() {
      return prompts;
    }
  }

  private final List<Slot> slots;

  Scheme(Slot... slots) {
    this.slots = List.of(slots);
  }

  /**
   * Its parts.
   *
   * @param attack whether the factor's point is attacked
   */
  List<Slot> slots(boolean attack) {
    return attack && this == FULL ? FULL_ATTACK : slots;
  }

  /** Whether a part of its own leads on to the next section. */
  boolean closesWithLink() {
    return has(Content.LINKS);
  }

  boolean has(Content... contents) {
    for (Slot slot : slots) {
      if (List.of(contents).contains(slot.content())) {
        return true;
      }
    }
    return false;
  }
}
