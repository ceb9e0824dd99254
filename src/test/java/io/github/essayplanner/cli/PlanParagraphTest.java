package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import org.junit.jupiter.api.Test;

/**
 * What a paragraph of a plan holds: for each rule a map that shows it, and one where it must not
 * act.
 */
class PlanParagraphTest {
  private static final String AGAINST =
      """
      question: Why did the mill close?
      factors:
        debt:
          point: Debt closed it.
          evidence:
            - {fact: The owner paid in gold., side: against}
          counter:
            - {claim: Gold shows that he was rich., reply: %s}
      """;

  @Test
  void aCounterAnswersTheEvidenceWithWhichItSharesARareWord() {
    plan(AGAINST.formatted("Gold was borrowed too"))
        .has("**Against this:** The owner paid in gold.", "**Still:** Gold was borrowed too")
        .lacks("Gold shows");
  }

  @Test
  void anObjectionTakesNoRoomInASchemeThatHasNoPlaceForIt() {
    String map =
        """
        question: Why did the mill close?
        factors:
          debt:
            point: Debt closed it.
            because: it grew
            evidence: [{fact: Banks asked for gold., shows: x}, {fact: Nobody lent it any., shows: y}]
            counter: [{claim: The owner was a rich man., reply: He had nothing of his own.}]
        """;
    plan(map, "--words", "24").has("The owner was", "**Left out", "(Banks asked for gold)");
    plan(map, "--words", "24", "--paragraph", "pee")
        .has("1 · Banks asked for gold.", "2 · Nobody lent it any.")
        .has("**Left out on purpose:** *Debt* (The owner was a rich man).");
  }

  @Test
  void aLinkThatMightAnswerAChallengeIsPrintedByASchemeThatDoesNotAskAboutIt() {
    String map =
        """
        question: Why did the mill close?
        factors:
          luck:
            stance: challenges
            point: It was bad luck.
            links: [{to: debt, how: nobody insured it}]
          debt: {stance: supports, point: Debt closed it.}
        """;
    plan(map).has("*You wrote:* Nobody insured it.").lacks("Leads to");
    plan(map, "--paragraph", "peel").has("**Leads to Debt:** nobody insured it");
  }

  @Test
  void aReplyThatBeginsWithAPronounNeedsItsClaimInThePlaceOfTheEvidence() {
    plan(AGAINST.formatted("It was borrowed too"), "--words", "18")
        .has("**Against this:** Gold shows that he was rich. **Still:** It was borrowed too")
        .lacks("The owner paid in gold.");
  }

  @Test
  void aReplyThatBeginsWithAWordOfItsClaimAloneNeedsTheClaimToo() {
    plan(AGAINST.formatted("Rich men borrow gold"), "--words", "18")
        .has("**Against this:** Gold shows that he was rich.", "**Still:** Rich men borrow")
        .lacks("The owner paid in gold.");
  }

  @Test
  void aWordThatOnlyMeasuresJoinsNoCounterToEvidence() {
    plan("""
            question: Should rates rise?
            factors:
              demand:
                point: Dear loans cut spending.
                evidence:
                  - {fact: Prices fell with gas., side: against, shows: rates had little to do with it}
                counter:
                  - {claim: Households feel little., reply: Expectations move.}
            """)
        .has("rates had little to do with it. **Still:** ____", "Households feel little.");
  }

  @Test
  void aWordThatManyTextsHaveJoinsNoCounterToEvidence() {
    plan("""
            question: Why did it close?
            factors:
              debt:
                point: Debt closed it.
                evidence:
                  - {fact: The mill stood idle., shows: s}
                  - {fact: The mill burned., shows: s}
                  - {fact: The mill was sold., shows: s}
                  - {fact: The mill was full of corn., side: against, shows: s}
                counter:
                  - {claim: Every mill closes., reply: Not every one.}
            """)
        .has(
            "The mill was full of corn. → s. **Still:** ____",
            "Every mill closes.",
            "Not every one");
  }

  @Test
  void whatCounterEvidenceNamesIsPairedWhateverTheWords() {
    plan("""
            question: Why?
            factors:
              a:
                evidence:
                  - {id: corn, fact: Corn was dear., side: against}
                  - {id: coal, fact: Coal was cheap., side: against}
                counter:
                  - {claim: Corn and coal., reply: The mill burned wood., evidence: corn}
            """)
        .has(
            "Corn was dear.",
            "**Still:** The mill burned wood",
            "Coal was cheap.",
            "**Still:** ____");
  }

  private static final String READ =
      """
      question: Why?
      factors:
        a:
          counter:
            - {claim: First said., reply: No.}
            - {claim: Then said., reply: Yes., source: hall}
      sources:
        hall: {author: Ann Hall, title: Mills, year: 1999, kind: %s}
      """;

  @Test
  void aScholarsInterpretationComesFirstUnderTheirName() {
    plan(READ.formatted("interpretation"))
        .has("Interpretation (Hall 1999): Then said.", "First said.");
  }

  @Test
  void anotherSourceIsCitedAndKeepsItsPlace() {
    plan(READ.formatted("secondary")).has("First said.", "Then said. (Hall 1999)");
  }

  private static final String REASONS =
      """
      question: Why?
      judgement:
        criteria: {depth: {weight: 50}, span: {weight: 30}, proof: {weight: 20}}
      factors:
        a:
          scores: {depth: %s, span: %s, proof: %s}
          because: {depth: it is deep, span: the years are many, proof: they saw it}
      """;

  @Test
  void theReasonOfTheLowestScoreIsGrantedAndThatOfTheHighestCloses() {
    plan(REASONS.formatted(5, 3, 1))
        .has(
            "**Granted:** *Proof:* They saw it.",
            "**So:** The years are many; *Depth:* it is deep.");
  }

  @Test
  void nothingIsGrantedWhereAllScoresAreEqual() {
    plan(REASONS.formatted(3, 3, 3))
        .has("**So:** *Proof:* They saw it; the years are many; *Depth:* it is deep.")
        .lacks("Granted");
  }

  @Test
  void underABudgetTheFirstAndTheLastReasonStay() {
    plan(REASONS.formatted(5, 3, 1), "--words", "300")
        .has("**Granted:** *Proof:* They saw it.", "**So:** *Depth:* It is deep.")
        .lacks("years");
  }

  private static final String CHALLENGE =
      """
      question: Why?
      thesis: Debt closed it.
      factors:
        debt: {point: Debt closed it., because: debts grew}
        fire:
          stance: %s
          point: Fire closed it.
          because: the wheel survived
          evidence:
            - {fact: The roof burned., shows: there was a fire}
            - {fact: Corn was ground in May., side: against, shows: the stones turned}
          counter: [{claim: Stones last., reply: So do roofs.}]
      """;

  @Test
  void aChallengeEndsOnWhatSpeaksForTheThesisAndItsSo() {
    plan(CHALLENGE.formatted("challenges"))
        .has(
            "The roof burned.",
            "**It may be said:** Stones last. **Answer:** So do roofs.",
            "**But, for your thesis:** Corn was ground",
            "**So, how far does this shake the thesis?** The wheel survived.")
        .lacks("What do you answer");
  }

  @Test
  void whatLimitsTheThesisIsAnsweredLikeASupport() {
    plan(CHALLENGE.formatted("qualifies"))
        .has(
            "**Against this:** Corn was ground in May.",
            "**Still:** So do roofs.",
            "**So:** The wheel")
        .lacks("But, for your thesis", "how far does this shake");
  }

  private static final String DATED =
      """
      question: Why?
      period: 1900–10
      factors:
        a:
          evidence:
            - {fact: Third., date: %s, shows: s}
            - {fact: First., date: %s, shows: s}
      """;

  @Test
  void evidenceMovesBeforeWhatItEndsBefore() {
    plan(DATED.formatted("1905", "1901–02")).has("First.", "Third.");
  }

  @Test
  void evidenceThatOverlapsStaysAsWritten() {
    plan(DATED.formatted("1905", "1901–07")).has("Third.", "First.");
  }

  private static final String PLACED =
      """
      question: Why?
      factors:
        a:
          evidence:
            - {fact: Later., source: "play, %s", shows: s}
            - {fact: Earlier., source: "%s", shows: s}
      sources: {play: {title: The Play, kind: primary}, poem: {title: A Poem}}
      """;

  @Test
  void placesInOneTextAreInOrderInAnyNumerals() {
    plan(PLACED.formatted("3.2", "play, 1.7")).has("Earlier.", "Later.");
    plan(PLACED.formatted("IV.ii", "play, II.iv")).has("Earlier.", "Later.");
  }

  @Test
  void placesInTwoTextsAreNoOrder() {
    plan(PLACED.formatted("3.2", "poem, 1.7")).has("Later.", "Earlier.");
  }

  @Test
  void aDateThatTheFactSaysIsNotPrintedTwice() {
    plan(DATED.formatted("1905", "1901").replace("Third.", "In 1905 it rained."))
        .has("- 1901: First.", "- In 1905 it rained.")
        .hasTimes(1, "1905");
  }

  private static final String PREMISE =
      """
      question: Why?
      factors:
        a:
          evidence: [{fact: "%s"}]
      """;

  @Test
  void aPremiseShowsNothingElse() {
    plan(PREMISE.formatted("P1. All mills burn.")).lacks("→");
    plan(PREMISE.formatted("C: so this one will.")).lacks("→");
  }

  @Test
  void aFactThatBeginsWithTheSameLetterIsNoPremise() {
    plan(PREMISE.formatted("Corn was dear.")).has("Corn was dear. → ____");
    plan(PREMISE.formatted("P1 of the mill burned.")).has("burned. → ____");
  }

  private static final String CITED =
      """
      question: Why?
      factors:
        a:
          evidence:
            - {fact: One., source: "play, 1.1", shows: s}
            - {fact: Two., source: "play, 1.2", shows: s}
            - {fact: Three., source: "%s", shows: s}
            - {fact: Four., source: "poem, 4", shows: s}
      sources: {play: {title: The Play, kind: primary}, poem: {title: A Poem}}
      """;

  @Test
  void aTextThatMoreThanHalfOfTheCitationsCiteIsNamedOnce() {
    plan(CITED.formatted("play, 1.3")).has("1.1: One. (The Play)", "1.2: Two. →", "1.3: Three. →");
  }

  @Test
  void aTextThatHalfOfTheCitationsCiteIsNamedEachTime() {
    plan(CITED.formatted("poem, 3")).has("One. (The Play, 1.1)", "Two. (The Play, 1.2)");
  }

  @Test
  void whatIsStrongIsBoldAlsoAQuotationThatStandsAlone() {
    plan("""
            question: Why?
            factors:
              a:
                evidence:
                  - {fact: Strong., strength: strong, shows: s}
                  - {fact: Middling., shows: s}
                  - {quote: Alone, strength: strong, shows: s}
            """)
        .has("- **Strong.** →", "- Middling. →", "- **“Alone”** →");
  }

  @Test
  void aDateIsAskedForOnlyWhereTheMapHasAPeriod() {
    String map =
        "question: Why?\nfactors: {a: {point: P., because: b, evidence: {fact: F., shows: s}}}\n";
    plan(map).lacks("*When was this?*");
    plan("period: 1900–10\n" + map).has("F. *When was this?*");
  }
}
