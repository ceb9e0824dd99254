package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import java.util.List;
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

  private static final String SCHOLAR =
      """
      question: Is liberty harm?
      factors:
        a:
          evidence:
            - {fact: "%s", source: "rees, p. 3", shows: x}
            - {fact: Harm is wide., source: "rees, p. 4", shows: x}
      sources:
        rees: {author: J. C. Rees, title: A Re-reading, year: 1960, kind: interpretation}
      """;

  @Test
  void aScholarWhoIsNamedByTheFactIsNamedOnceAndSoIsThePage() {
    plan(SCHOLAR.formatted("Rees reads it so."))
        .has("- Interpretation (1960, p. 3): Rees reads it so. → x")
        .has("- Interpretation (Rees 1960, p. 4): Harm is wide. → x");
    plan(SCHOLAR.formatted("J. C. Rees's book says so.")).has("Interpretation (1960, p. 3): J. C.");
    plan(SCHOLAR.formatted("Reese says so.")).has("Interpretation (Rees 1960, p. 3): Reese");
  }

  @Test
  void aPremiseBeginsWithItsNumberAndCitesAfterIt() {
    plan(PREMISES)
        .has(
            "- P1: Thought needs pain. (Sparrow 2007, p. 72)",
            "- C: Machines don't think. (p. 73)");
  }

  @Test
  void aPageIsCitedAfterTheFactAndAnActStandsBeforeIt() {
    String map =
        """
        question: Is she guilty?
        factors: {a: {evidence: [{fact: She sleeps., source: "play, %s", shows: x}]}}
        sources: {play: {author: Shakespeare, title: Macbeth, year: 1606}}
        """;
    plan(map.formatted("p. 9")).has("- She sleeps. (Shakespeare 1606, p. 9) → x");
    plan(map.formatted("5.1")).has("- 5.1: She sleeps. (Shakespeare 1606) → x");
    plan(map.formatted("ll. 5–6")).has("- ll. 5–6: She sleeps.");
  }

  private static final String WAR =
      """
      question: Why did Rome fall?
      factors:
        war:
          evidence:
            - {fact: "%s", date: 378, strength: strong, shows: a}
            - {fact: Alaric sacked Rome., date: 410, strength: weak, shows: b}
      """;

  @Test
  void theCardShowsAWeakerPieceBesideTheStrongestEvidenceAndNotInItsPlace() {
    String card = "--detail=brief";
    plan(
            WAR.formatted(
                "Two of three men in the field army of the east fell near the city walls"),
            card)
        .has(
            "378 Two of three men in the field army of the east",
            "… · 410\n    Alaric sacked Rome");
    plan(WAR.formatted("Two of three fell."), card)
        .has("378 Two of three fell · 410 Alaric sacked Rome");
  }

  @Test
  void theCardHasTheDateThatTheRestOfTheFactSays() {
    plan(WAR.formatted("He ruled for life from the start, in 378."), "--detail", "brief")
        .has("378 He ruled for life");
  }

  @Test
  void theCardShowsWhatPremisesConclude() {
    plan(PREMISES, "--detail", "brief").has("C. A machine thinks").lacks("P1. What");
  }

  @Test
  void evidenceThatIsSeenAgainKeepsItsDate() {
    plan("""
            question: Did Augustus rule?
            factors:
              power: {evidence: [{id: tp, fact: "He took power for life, in 23 BC.", date: 23 BC}]}
              law: {evidence: [{see: tp, shows: law}]}
            """)
        .has("- He took power for life, in 23 BC.", "- 23 BC: He took power for life, see 1 → law");
  }

  @Test
  void inDataTitlesKeepTheAsterisksThatWereTyped() {
    String map =
        """
        question: Is *On Liberty* right?
        thesis: "*On Liberty* is right."
        context: "*On Liberty* is short."
        conclusion: "*On Liberty* it is."
        factors:
          a:
            point: "*On Liberty* is clear."
            because: "*On Liberty* wins"
            evidence:
              - {fact: "*On Liberty* rules.", strength: strong, shows: s, source: "*On Liberty*, p. 3"}
            counter: [{claim: "*On Liberty* is dim.", reply: "*On Liberty* isn't."}]
        """;
    plan(map, "--format", "json").has("\"*On Liberty* wins.").lacks(" On Liberty", "\"On Liberty");
    plan(map, "--format", "json", "--paragraph", "pee").lacks(" On Liberty", "\"On Liberty");
  }

  @Test
  void onTheCardAnAnswerStandsBelowWhatItAnswers() {
    String map =
        """
        question: Who pays?
        factors:
          fines:
            point: Firms pay.
            counter: [{claim: Companies feel nothing of what they pay in fines., reply: %s feel it.}]
        """;
    for (String who : List.of("Owners", "They")) {
      plan(map.formatted(who), "--detail", "brief")
          .has("**Against this:** Companies feel nothing of what they pay in fines.\n")
          .has("  - **Still:** " + who + " feel it.\n");
    }
  }

  @Test
  void afterThreePiecesOfEvidenceAParagraphIsFilledUpToItsShareAndNoFurther() {
    StringBuilder map = new StringBuilder("question: Why?\nfactors:\n  war:\n    point: War.\n");
    map.append("    because: it cost\n    evidence:\n");
    for (int i = 0; i < 9; i++) {
      map.append("      - fact: Goths came").append(" on".repeat(22)).append('\n');
    }
    // 160 words are for the factor, and 192 the most that it may have: 3 and six times 24 are 147.
    plan(map.toString(), "--words", "200").hasTimes(6, "Goths");
    String long3 = map.toString().replace(" on".repeat(22), " on".repeat(56));
    plan(long3, "--words", "200").hasTimes(3, "Goths");
  }

  @Test
  void weakEvidenceIsNotPrintedWhereFirmerHadNoRoom() {
    String map =
        """
        question: Why?
        factors:
          war:
            point: War.
            because: it cost
            evidence:
              - {fact: "Goths came%1$s", strength: strong}
              - {fact: "Huns came%2$s"}
              - {fact: Gauls came on, strength: weak}
        """;
    String ninety = " on".repeat(90);
    plan(map.formatted(ninety, ninety + ninety), "--words", "200")
        .has("Goths came on")
        .lacks("- Gauls came on");
    plan(map.formatted(ninety, " on".repeat(40)), "--words", "200")
        .has("Goths came on", "Huns came on", "Gauls came on");
  }

  @Test
  void theCardHasALongQuestionOnceWhereTheMapHasNoTitle() {
    String question = "How far did the price of corn decide who could afford to live in a town?";
    String map = "{%squestion: '%s', factors: {a: {point: x}}}";
    plan(map.formatted("", question + " And who could not?"), "--detail", "brief")
        .has("# Question", "- How far did the price")
        .hasTimes(1, "How far");
    plan(map.formatted("title: Corn, ", question + " And who could not?"), "--detail", "brief")
        .has("# Corn", "- **Question:** How far did the price");
    plan(map.formatted("", question), "--detail", "brief").has("# How far").hasTimes(1, "How far");
  }

  @Test
  void whatABudgetLeavesOutIsNamedAndWhatIsBeyondThreeOfAFactorCounted() {
    StringBuilder map = new StringBuilder("question: Why?\nfactors:\n  war:\n    evidence:\n");
    for (String who : List.of("Gauls", "Goths", "Huns", "Franks", "Vandals", "Persians")) {
      map.append("      - {fact: ")
          .append(who)
          .append(" came")
          .append(" on".repeat(60))
          .append(" by");
      map.append(who.equals("Persians") ? ", strength: strong, cue: Persia" : "").append("}\n");
    }
    plan(map.toString(), "--words", "100")
        .has("**Left out on purpose:** *War* (Gauls came on", "; Goths", "; Huns", "; 2 more).");
  }

  @Test
  void whatAnotherParagraphPrintsIsNotLeftOut() {
    String long60 = " on".repeat(60);
    plan(
            """
            question: Why?
            factors:
              war:
                importance: 9
                evidence:
                  - {fact: Gauls came%s., shows: x, strength: strong}
                  - {see: land, shows: y%s}
              land: {importance: 5, evidence: [{id: land, fact: Land was shared., shows: z}]}
            """
                .formatted(long60, long60),
            "--words",
            "100")
        .has("Land was shared. → z", "Gauls came")
        .lacks("Left out");
  }

  @Test
  void aPlaceAloneIsOfTheTextThatWasCitedJustBefore() {
    plan("""
            question: Did Augustus rule?
            period: 31 BC–AD 14
            factors:
              a:
                evidence:
                  - {fact: One., source: "rg, 34"}
                  - {fact: Two., source: "rg, 10"}
                  - {fact: Three., source: dio}
                  - {fact: Four., source: "rg, 35"}
            sources:
              rg: {author: Augustus, title: Deeds}
              dio: {author: Dio, title: History}
            """)
        .has("34: One. (Augustus)", "10: Two.", "Three. (Dio)", "35: Four.")
        .hasTimes(1, "(Augustus)");
    plan("""
            question: Did Augustus rule?
            period: 31 BC–AD 14
            factors:
              a:
                evidence:
                  - {fact: One., date: 27 BC, source: "rg, 34"}
                  - {fact: Two., date: 23 BC, source: "rg, 10"}
                  - {fact: Three., date: 19 BC, source: dio}
                  - {fact: Four., date: 2 BC, source: "rg, 35"}
            sources:
              rg: {author: Augustus, title: Deeds}
              dio: {author: Dio, title: History}
            """)
        .has("One. (Augustus, 34)", "Two. (10)", "Three. (Dio)", "Four. (Augustus, 35)");
  }

  @Test
  void theWordOnWhichAYesOrNoHangsIsToBeDefinedHoweverSeldomItIsUsed() {
    plan("{question: Is Ulysses a hero?, factors: {a: {point: He sails.}}}").has("- *hero*: ____");
    plan("{question: Does Ulysses sail?, factors: {a: {point: He sails.}}}").lacks("Define");
  }
}
