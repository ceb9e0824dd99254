package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import org.junit.jupiter.api.Test;

/** What a plan's conclusion concedes and weighs, where scores lack and where words are few. */
class PlanConclusionTest {
  private static final String LACKING =
      """
      question: Did land break Rome?
      thesis: Land broke Rome.
      judgement:
        criteria: {x: {name: Reach}, y: {name: Depth}}
      factors:
        land: {stance: supports, point: Land., scores: {x: 5, y: 5}, because: all}
        war: {stance: challenges, point: War broke it., scores: {x: 4, y: 4}, because: war came first}
        tax: {stance: challenges, point: Tax broke it., scores: {x: %s}, because: no pay}
        gods: {stance: qualifies, point: Gods., scores: {x: %s}, because: few prayed}
      """;

  @Test
  void whatNoMissingScoreCanChangeIsConceded() {
    plan(LACKING.formatted(1, 4)).has("**Concede:** *War*: War came first.");
    plan(LACKING.formatted(3, 4)).has("**Concede:** ____ *Which of those that oppose");
    plan(LACKING.formatted(1, 4).replace("scores: {x: 1}, ", ""))
        .has("**Concede:** ____ *Which of those that oppose");
  }

  @Test
  void onlyScoresThatCouldChangeWhatDecidesAreToBeFinished() {
    plan(LACKING.formatted(1, 4)).has("**What decides:** ____ *Finish the scores of Gods.*");
    plan(LACKING.formatted(4, 4)).has("*Finish the scores of Tax and Gods.*");
    plan(LACKING.formatted(1, 1)).has("**What decides:** *Land* over *War*, on every test.");
  }

  private static final String CLOSE =
      """
      question: What broke Rome?
      thesis: War broke Rome.
      conclusion: So war it was.
      judgement:
        criteria: {x: {name: Weight, weight: 5}, y: {name: Freedom, weight: 4}}
      factors:
        voice: {point: War., scores: {x: 5, y: 3}, because: {x: war took ships and horses and hope}}
        land: {point: Land., scores: {x: 3, y: 5}}
        tax: {stance: challenges, point: Tax., scores: {x: 2, y: 2}, because: {x: tax}}
      """;

  @Test
  void thatItIsCloseIsSaidOnlyWithWhatDecides() {
    plan(CLOSE, "--words", "120").has("**Concede:**").lacks("What decides", "It is close");
    plan(CLOSE, "--words", "900").has("**What decides:**", "**It is close:**");
  }

  private static final String GRANTED =
      """
      question: Do rates work?
      thesis: Rates work.
      judgement:
        criteria: {effect: {name: Effect, weight: 5}, cost: {name: Low cost, weight: 3}}
      factors:
        belief:
          stance: supports
          scores: {effect: %s}
          because: {effect: belief holds prices better than it lowers them, cost: belief costs no job}
        shocks: {stance: challenges, scores: {effect: 3, cost: 2}, because: war did it}
      """;

  @Test
  void whatDecidesIsTheReasonThatClosesTheParagraphAndNotTheOneGranted() {
    plan(GRANTED.formatted("4, cost: 5")).has("on every test. Belief costs no job.");
    plan(GRANTED.formatted("5, cost: 4"))
        .has("on every test. Belief holds prices better than it lowers them.");
  }

  private static final String OPPOSED =
      """
      question: Does devolution matter more than the judges?
      thesis: Devolution matters more.
      factors:
        acts: {stance: challenges, importance: 9, because: acts can be repealed}
        judges: {stance: challenges, importance: 7, because: judges speak}
        devolution: {stance: supports, importance: 6, because: it binds}
      """;

  @Test
  void whatOpposesTheThesisInFirstPlaceIsWeighedAgainstWhatSupportsIt() {
    plan(OPPOSED)
        .has("**Concede:** *Acts*: Acts can be repealed.")
        .has("**What decides:** *Acts* over *Devolution*.\n");
  }

  @Test
  void severalSentencesToEndOnStandOneByOne() {
    String map =
        """
        question: What broke Rome?
        thesis: War broke Rome.
        conclusion: "In c. 410 it fell! “Why?” asked *Mr. Gibbon. So* do we (1776)… !! No 1 can say."
        factors:
          war: {stance: supports, importance: 9, because: it came first}
        """;
    plan(map)
        .has("- **End on:**\n  - In c. 410 it fell!\n  - “Why?” asked *Mr. Gibbon.")
        .has("do we (1776)… !!\n  - No 1 can say.\n");
    plan(map.replace("!! No 1 can say.", "")).has("\n  - *So* do we (1776)…\n");
    plan(map.replaceFirst("conclusion: .*", "conclusion: War did it"))
        .has("**End on:** War did it\n");
    plan(map, "--format", "json").has("fell! “Why?” asked *Mr. Gibbon. So* do we (1776)… !! No 1");
  }

  @Test
  void sourcesAreListedButInAnExamination() {
    String map =
        """
        question: What broke Rome?
        thesis: War broke Rome.
        factors:
          war: {stance: supports, point: War., evidence: [{fact: It burned., shows: fire, source: gibbon}]}
        sources:
          gibbon: {author: E. Gibbon, title: The Fall, year: 1776}
        """;
    plan(map).has("## Sources\n\n- E. Gibbon (1776) *The Fall*.");
    plan(map, "--words", "800").has("## Sources");
    plan(map, "--minutes", "45").lacks("## Sources");
  }
}
