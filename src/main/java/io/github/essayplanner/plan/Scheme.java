package io.github.essayplanner.plan;

import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;
import java.util.ArrayList;
import java.util.List;

/** How a factor's section is built: its labelled parts in order. */
public enum Scheme {
  FULL(
      new Slot(Label.POINT, Filling.POINT),
      new Slot(Label.EVIDENCE, Filling.FACTS, Filling.MEANINGS),
      new Slot(Label.AGAINST_THIS, Filling.OTHER_SIDE),
      new Slot(Label.STILL, Filling.ANSWERS),
      new Slot(Label.SO, Filling.SO),
      new Slot(Label.LINK, Filling.LINKS)),
  PEE(
      new Slot(Label.POINT, Filling.POINT),
      new Slot(Label.EVIDENCE, Filling.FACTS),
      new Slot(Label.EXPLANATION, Filling.MEANINGS, Filling.SO)),
  PEEL(
      new Slot(Label.POINT, Filling.POINT),
      new Slot(Label.EVIDENCE, Filling.FACTS),
      new Slot(Label.EXPLANATION, Filling.MEANINGS),
      new Slot(Label.LINK, Filling.SO, Filling.LINKS)),
  TEEL(
      new Slot(Label.TOPIC_SENTENCE, Filling.POINT),
      new Slot(Label.EVIDENCE, Filling.FACTS),
      new Slot(Label.EXPLANATION, Filling.MEANINGS),
      new Slot(Label.LINK, Filling.SO, Filling.LINKS)),
  SEA(
      new Slot(Label.STATEMENT, Filling.POINT),
      new Slot(Label.EVIDENCE, Filling.FACTS),
      new Slot(Label.ANALYSIS, Filling.MEANINGS, Filling.SO)),
  PEACE(
      new Slot(Label.POINT, Filling.POINT),
      new Slot(Label.EVIDENCE, Filling.FACTS),
      new Slot(Label.ANALYSIS, Filling.MEANINGS),
      new Slot(Label.COUNTERPOINT, Filling.OTHER_SIDE),
      new Slot(Label.EVALUATION, Filling.ANSWERS, Filling.SO, Filling.LINKS));

  /** A labelled part of a section. */
  record Slot(Label label, List<Filling> contents) {
    Slot(Label label, Filling... contents) {
      this(label, List.of(contents));
    }

    /** What a worksheet asks in its place. */
    List<Prompt> prompts() {
      List<Prompt> prompts = new ArrayList<>();
      for (Filling content : contents) {
        prompts.add(content.prompt);
      }
      return prompts;
    }
  }

  /** What fills a part. */
  enum Filling {
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

    Filling(Prompt prompt) {
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

  /** Those pieces of a section that there is a place for. */
  List<Piece> placed(List<Piece> pieces, Section section) {
    List<Piece> placed = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean hasPlace =
          switch (piece.kind()) {
            case AGAINST, BUT -> section.isOfSecond(piece) || has(Filling.OTHER_SIDE);
            case JOINT -> has(Filling.LINKS);
            default -> true;
          };
      if (hasPlace) {
        placed.add(piece);
      }
    }
    return placed;
  }

  boolean has(Filling content) {
    for (Slot slot : slots) {
      if (slot.contents().contains(content)) {
        return true;
      }
    }
    return false;
  }
}
