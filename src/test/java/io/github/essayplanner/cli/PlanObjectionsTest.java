package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import org.junit.jupiter.api.Test;

/** How a plan sets out what speaks against a point, with its answers. */
class PlanObjectionsTest {
  private static final String PAID =
      """
      question: Why did the mill close?
      factors:
        debt:
          point: Debt closed it.
          evidence:
            - {fact: The owner paid in gold., side: against, strength: strong, cue: gold paid}
          counter:
            - {claim: Gold shows that he was rich., reply: It was borrowed too}
      """;

  @Test
  void evidenceThatAClaimStandsForFollowsItWhileItFitsAndElseIsNamedAsLeftOut() {
    plan(PAID, "--words", "300")
        .has("rich. **The owner paid in gold.** → ____", "**Still:** It was borrowed too")
        .lacks("Left out");
    plan(PAID, "--words", "18")
        .has("rich. **Still:**", "Left out on purpose:** *Debt* (gold paid).");
    plan(PAID, "--words", "18", "--format", "json").has("\"leftOut\"", "\"name\": \"gold paid\"");
    plan(PAID, "--format", "json")
        .has("\"text\": \"Gold shows that he was rich.\"", "\"text\": \"The owner paid in gold.\"");
  }
}
