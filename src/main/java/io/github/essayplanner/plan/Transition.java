package io.github.essayplanner.plan;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.Optional;

/**
 * Where two sections meet.
 *
 * @param link what joins their factors, whichever of them has it; that of the first comes first
 */
record Transition(Factor before, Factor after, Optional<Link> link) {
  static Transition of(Factor before, Factor after) {
    Optional<Link> own = link(before, after);
    return new Transition(before, after, own.isPresent() ? own : link(after, before));
  }

  private static Optional<Link> link(Factor from, Factor to) {
    for (Link link : from.links()) {
      if (link.to().equals(to.id())) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** The opening of the second section, or the gap. */
  Paragraph transition(Prompts prompts) {
    if (link.isEmpty()) {
      return Paragraph.missing(Label.TRANSITION, missing(before), prompts.forGap(Label.NO_HOW_YET));
    }
    if (link.get().how().isEmpty()) {
      return Paragraph.missing(Label.TRANSITION, Label.NO_HOW_YET, prompts);
    }
    return Paragraph.of(
        Label.TRANSITION,
        Template.FROM.with(Phrase.ofEmphasis(before.name())).plain(link.get().how()));
  }

  /** Names the gap as seen from the other side of it. */
  static Phrase missing(Factor other) {
    return Template.NO_LINK.gap(other.name());
  }
}
