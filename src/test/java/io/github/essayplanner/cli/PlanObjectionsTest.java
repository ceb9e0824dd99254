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

  private static final String CHALLENGED =
      """
      question: Did land break Rome?
      thesis: Land broke Rome.
      factors:
        land: {stance: supports, importance: 5, point: Land., because: land}
        war:
          stance: challenges
          importance: 5
          point: War broke it in the end.
          because: war came first
          evidence:
            - {fact: Gauls came over the Alps with wives and carts and cattle., shows: Rome was open}
            - {fact: Goths came over the Danube with wives and carts and cattle., shows: open again}
            - {fact: Greeks had come by sea before., side: against, shows: Rome was always open}
          counter:
            - {claim: Every general said that he saved Rome., reply: He said so and marched on it.}
      """;

  @Test
  void underABudgetAClaimWithItsAnswerComesBeforeWhatSpeaksForTheThesis() {
    plan(CHALLENGED, "--words", "80")
        .has("**It may be said:** Every general said", "**Answer:** He said so")
        .lacks("But, for your thesis");
    plan(CHALLENGED, "--words", "800")
        .has("**It may be said:**", "**But, for your thesis:** Greeks");
  }

  @Test
  void whatMayBeSaidForAChallengeIsAskedForBeforeWhatSpeaksForTheThesis() {
    String map = CHALLENGED.substring(0, CHALLENGED.indexOf("    counter:"));
    plan(map, "--detail", "prompts")
        .has("**Point:** War", "- **It may be said:** ____", "- **But, for your thesis:** Greeks");
  }

  @Test
  void evidenceForTheOtherSidesCaseAsksForNoMoreOfIt() {
    String[] options = {"--detail", "prompts", "--argue", "against"};
    String evidence = "point: Land., evidence: [{fact: None., side: against}], because: land";
    plan(CHALLENGED.replace("point: Land., because: land", evidence), options)
        .has("- **But, for your case:** None.")
        .lacks("case:** ____");
    plan(CHALLENGED, options).has("- **But, for your case:** ____");
  }

  private static final String UNANSWERED =
      """
      question: Did land break Rome?
      thesis: Land broke Rome.
      factors:
        land: {stance: supports, point: Land was wanted., counter: [Farms were many.]}
      """;

  @Test
  void theOtherSidesAnswerIsAskedOfTheOtherSide() {
    for (String paragraph : new String[] {"full", "peace"}) {
      plan(UNANSWERED, "--argue", "against", "--paragraph", paragraph)
          .has("**They answer:** ____")
          .lacks("What do you answer?");
    }
    plan(UNANSWERED.replace("point: Land was wanted., ", "point: Land., evidence: [It was.], "))
        .has("**Still:** ____ *What do you answer?*");
    plan(
            UNANSWERED.replace("Land was wanted., ", "Land., evidence: [{fact: f, shows: s}], "),
            "--argue",
            "against")
        .has("**They answer:** ____ *What would they answer?*");
  }

  @Test
  void evidenceBehindItsClaimIsAskedWhereItIsFrom() {
    String map =
        """
        question: Do judges rule?
        factors:
          judges:
            point: Judges rule.
            because: they said so
            evidence:
              - {fact: Dicey wrote., shows: a, source: d}
              - {fact: An Act passed without consent., side: against, shows: nobody asked}
            counter: [{claim: Consent is a custom., reply: It binds outside court.}]
        sources:
          d: {author: A. Dicey, title: Law, year: 1885}
        """;
    plan(map).has("Consent is a custom. An Act", "*Where is this from?*", "**Still:** It binds");
  }

  private static final String INHERITED =
      """
      question: Did land break Rome?
      thesis: Land broke Rome.
      factors:
        war:
          stance: challenges
          point: War broke it.
          because: war came first
          evidence:
            - {fact: Gauls came., shows: x}
            - {fact: Gold ran out., side: against, shows: money broke it}
          counter: [%s]
      questions:
        q:
          question: Did war break Rome?
          thesis: War broke Rome.
          factors:
            war: {stance: supports}
      """;

  @Test
  void whetherInheritedObjectionsHoldIsAskedBehindTheLastOfThem() {
    String one = "{claim: Rome won., reply: Not for long.}";
    plan(INHERITED.formatted(one), "--question", "q")
        .has("Gold ran out.", "Rome won.", "\n- *Written", "does it still hold here?*\n- **So:**");
    String two = one + ", {claim: Carthage fell., reply: Late.}";
    plan(INHERITED.formatted(two), "--question", "q")
        .has("Rome won.", "Carthage fell.", "\n- *Written", "do they still hold here?*\n- **So:**");
    plan(INHERITED.formatted(""), "--question", "q").lacks("first question");
  }
}
