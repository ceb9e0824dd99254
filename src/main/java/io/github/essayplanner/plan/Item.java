package io.github.essayplanner.plan;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.words.Phrase;

/** One of several things in a paragraph. */
public sealed interface Item {
  /** A fixed or composed line. */
  record Line(Phrase text) implements Item {}

  /**
   * A piece of evidence.
   *
   * @param factor the factor it stands under
   */
  record Fact(Evidence evidence, Factor factor) implements Item {}

  /** A counter-argument with its reply. */
  record Objection(Counter counter) implements Item {}

  /**
   * A link to another factor.
   *
   * @param next whether that factor's section comes next
   */
  record Bridge(Link link, Factor to, boolean next) implements Item {}
}
