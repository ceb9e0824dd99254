package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import org.junit.jupiter.api.Test;

/** How a piece of evidence reads in a plan, and how it is counted. */
class PlanItemsTest {
  private static final String PREMISES =
      """
      question: Can machines think?
      thesis: Machines can think.
      factors:
        reasons:
          stance: supports
          evidence:
            - "P1. What answers to reasons thinks."
            - "P2. A machine answers to reasons."
            - "C. A machine thinks."
        pain:
          stance: challenges
          evidence:
            - {fact: "P1: Thought needs pain.", source: "sparrow, p. 72"}
            - {fact: "C: Machines don't think.", source: "sparrow, p. 73"}
      sources:
        sparrow: {author: Robert Sparrow, title: Killers, year: 2007, kind: interpretation}
      """;

  @Test
  void thePremisesOfAnArgumentAreCountedOnce() {
    plan(PREMISES, "--argue", "against").has("Evidence: for this case 1, against it 1");
  }

  @Test
  void inPeelNobodyAsksWhatAPremiseShows() {
    plan(PREMISES, "--paragraph", "peel")
        .has("1 · P1. What")
        .lacks("Explanation", "What does this show");
  }

  @Test
  void inPeelOnePieceAloneHasNoNumber() {
    plan("{question: Why?, factors: {a: {evidence: [Corn was dear.]}}}", "--paragraph", "peel")
        .has("**Evidence:** Corn was dear.", "**Explanation:** → ____");
  }
}
