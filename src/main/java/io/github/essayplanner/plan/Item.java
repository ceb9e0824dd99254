package io.github.essayplanner.plan;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;

/** One of several things in a paragraph. */
public sealed interface Item {
  /** A fixed or composed line. */
  record Line(Phrase text) implements Item {}

  /**
   * A piece of evidence.
   *
   * @param factor the factor it stands under
   * @param number what its meaning, elsewhere in the section, is known by, from 1; 0 where the
   *     meaning stands with it
   * @param spare whether the budget has no room for it
   */
  record Fact(Evidence evidence, Factor factor, int number, boolean spare) implements Item {}

  /**
   * What a numbered piece of evidence shows.
   *
   * @param number from 1
   */
  record Meaning(Evidence evidence, int number) implements Item {}

  /**
   * A counter-argument with its reply.
   *
   * @param reply what the reply is called
   */
  record Objection(Counter counter, Label reply) implements Item {}

  /** What a counter-argument claims, without its reply. */
  record Claim(Counter counter) implements Item {}

  /**
   * A link to another factor.
   *
   * @param next whether that factor's section comes next
   * @param told whether that section opens with how the two are joined
   */
  record Bridge(Link link, Factor to, boolean next, boolean told) implements Item {}
}
