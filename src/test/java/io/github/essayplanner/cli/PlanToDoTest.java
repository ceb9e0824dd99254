package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import org.junit.jupiter.api.Test;

/** What a plan says is still to do: each gap of the map, and none that the map hasn't. */
class PlanToDoTest {
  private static final String UNANSWERED =
      """
      question: Did land break Rome?
      thesis: Land broke Rome.
      context: Rome had land.
      conclusion: So it was land.
      factors:
        land:
          stance: supports
          importance: 9
          point: Land was what soldiers wanted.
          because: it was
          evidence:
            - {fact: Gracchus shared it out., shows: land mattered, source: Plutarch}
            - {fact: Most soldiers had farms., side: against, shows: s, source: Brunt}
          counter: [{claim: Gods were angry., reply: Nobody said so then.}]
      """;

  @Test
  void evidenceAgainstThatNothingAnswersIsStillToDo() {
    plan(UNANSWERED).has("## Still to do", "nswer to evidence against is missing: *Land*");
    plan(UNANSWERED, "--format", "json").has("\"gaps\"", "\"unanswered-evidence\"");
  }

  @Test
  void theOtherSideIsNotAskedToAnswerWhatSpeaksForIt() {
    plan(UNANSWERED, "--argue", "against").lacks("nswer to evidence against");
  }

  private static final String OF_THREE =
      """
      question: What broke Rome?
      thesis: Goths broke Rome because they took the taxes.
      conclusion: Goths.
      factors:
        goths: {stance: supports, point: Goths came., because: yes, importance: 9, evidence: [They came.]}
        tax:
          stance: supports
          point: Taxes were lost.
          importance: 5
          counter: [{claim: Italy paid., reply: Less.}]
        war: {stance: challenges, point: War., importance: 3}
      """;

  @Test
  void whatAPlanLeavesOutIsNoGapOfTheMap() {
    for (String[] selection : new String[][] {{"--top", "1"}, {"--only", "goths"}}) {
      plan(OF_THREE, selection)
          .has("- [ ] What an opponent would say to *Goths*")
          .lacks("no factor argues it", "Counter-argument is missing");
    }
  }

  @Test
  void ofFactorsThatAPlanLeavesOutNothingIsToDo() {
    plan(OF_THREE, "--only", "goths").lacks("*Tax*:", "*War* for the thesis", "for *Tax*");
    plan(OF_THREE).has("- [ ] Evidence for *Tax*.", "What follows from *War* for the thesis.");
  }

  private static final String POEM =
      """
      question: Is the speaker tired?
      thesis: The verse is tired.
      conclusion: Tired.
      factors:
        verse:
          point: The lines drag.
          importance: 9
          evidence:
            - {quote: an arch, source: "poem, %s", shows: far}
            - {quote: slow, source: "poem, %s", shows: slow}
          counter: [{claim: It may be grave., reply: Grave verse stands still.}]
        ghosts:
          point: He is bold.
          importance: 4
          evidence: [{quote: come, source: "poem, %s", shows: call}]
      sources:
        poem: {author: Tennyson, title: Ulysses, kind: primary}
      """;

  @Test
  void aRangeOfLinesIsOnePlaceAndNoPartOfAText() {
    plan(POEM.formatted("19–20", "55", "56–57")).lacks("later part of the text");
    plan(POEM.formatted("1.19–20", "1.55", "2.6")).has("*Verse* from the later part of the text");
  }

  private static final String TERMS =
      """
      question: Did land break Rome?
      context: Rome was old.
      terms: {clients: free men who owed a patron votes}
      factors:
        war: {point: Clients fought for their patrons.}
      """;

  @Test
  void aTermThatIsNotTheQuestionsIsDefinedWhereThereIsAContextToo() {
    plan(TERMS).has("**Define**", "*clients*: free men who owed a patron votes");
    plan(TERMS, "--words", "600").lacks("*clients*");
  }

  private static final String EMPTY_CHALLENGE =
      """
      question: Did land break Rome?
      thesis: Land broke Rome.
      factors:
        land: {stance: supports, importance: 9, point: Land was scarce., evidence: [Gracchus.]}
        corn: {stance: challenges, importance: 5, point: Corn was dear., evidence: [Riots.]}
        gods: {stance: challenges, importance: 2%s}
      """;

  @Test
  void aChallengeWithoutAPointIsNotAskedForItsSoFirst() {
    plan(EMPTY_CHALLENGE.formatted(""))
        .has("- [ ] What follows from *Corn* for the thesis.", "oint is missing: *Gods*");
    plan(EMPTY_CHALLENGE.formatted(", point: They were angry."))
        .has("- [ ] What follows from *Corn* and *Gods* for the thesis.");
  }
}
