package io.github.essayplanner.plan;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;
import java.util.ArrayList;
import java.util.List;

/** How a factor's section is built: its labelled parts in order. */
public enum Scheme {
  FULL(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS, Content.MEANINGS),
      new Slot(Label.AGAINST_THIS, Content.OTHER_SIDE),
      new Slot(Label.STILL, Content.ANSWERS),
      new Slot(Label.SO, Content.SO),
      new Slot(Label.LINK, Content.LINKS)),
  PEE(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.EXPLANATION, Content.MEANINGS, Content.SO)),
  PEEL(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.EXPLANATION, Content.MEANINGS),
      new Slot(Label.LINK, Content.SO, Content.LINKS)),
  TEEL(
      new Slot(Label.TOPIC_SENTENCE, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.EXPLANATION, Content.MEANINGS),
      new Slot(Label.LINK, Content.SO, Content.LINKS)),
  SEA(
      new Slot(Label.STATEMENT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.ANALYSIS, Content.MEANINGS, Content.SO)),
  PEACE(
      new Slot(Label.POINT, Content.POINT),
      new Slot(Label.EVIDENCE, Content.FACTS),
      new Slot(Label.ANALYSIS, Content.MEANINGS),
      new Slot(Label.COUNTERPOINT, Content.OTHER_SIDE),
      new Slot(Label.EVALUATION, Content.ANSWERS, Content.SO, Content.LINKS));

  /** A labelled part of a section. */
  record Slot(Label label, List<Content> contents) {
    Slot(Label label, Content... contents) {
      this(label, List.of(contents));
    }

    /** What a worksheet asks in its place. */
    List<Prompt> prompts() {
      List<Prompt> prompts = new ArrayList<>();
      for (Content content : contents) {
        prompts.add(content.prompt);
      }
      return prompts;
    }
  }

  /** What fills a part. */
  enum Content {
    POINT(Prompt.POINT),
    /** The evidence alone, numbered. */
    FACTS(Prompt.EVIDENCE),
    /** What each numbered piece of evidence shows. */
    MEANINGS(Prompt.SHOWS),
    /** What speaks against the point, without its answer. */
    OTHER_SIDE(Prompt.COUNTER),
    ANSWERS(Prompt.REPLY),
    /** What the paragraph concludes. */
    SO(Prompt.REASON),
    LINKS(Prompt.LINK);

    private final Prompt prompt;

    Content(Prompt prompt) {
      this.prompt = prompt;
    }
  }

  private final List<Slot> slots;

  Scheme(Slot... slots) {
    this.slots = List.of(slots);
  }

  List<Slot> slots() {
    return slots;
  }

  boolean has(Content content) {
    for (Slot slot : slots) {
      if (slot.contents().contains(content)) {
        return true;
      }
    }
    return false;
  }
}
