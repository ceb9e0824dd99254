package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the card to write from in an examination makes of few lines. */
class PlanCardTest {
  private static final String[] CARD = {"--detail", "brief"};

  private static final String REASONS =
      """
      question: Why did the mill close?
      judgement: {criteria: {depth: {weight: 1}, span: {weight: 2}}}
      factors:
        debt:
          stance: supports
          point: Debt closed it.
          scores: {depth: 4, span: 4}
          because:
            depth: "%s"
            span: "%s"
      """;

  private static final String LONG =
      "the debt was older than the mill itself, but no one who lent it money ever asked about that";

  @Test
  void ofReasonsThatDoNotFitWholeTheLastThatDoesIsPrinted() {
    plan(REASONS.formatted("nobody would lend again", LONG), CARD)
        .has("**So:** Nobody would lend again.")
        .lacks("older than");
    plan(REASONS.formatted("nobody would lend again", LONG).replace("depth: 4", "depth: 2"), CARD)
        .lacks("Nobody would lend");
    plan(REASONS.formatted("nobody would lend again", "it grew every year"), CARD)
        .has("**So:** Nobody would lend again; Span: it grew every year.");
  }

  private static final String FULL =
      REASONS.replace(
          "Debt closed it.", "Debt closed it as" + " it had no money left and".repeat(4));

  @Test
  void nothingIsCutBeforeAWordThatTurnsIt() {
    plan(FULL.formatted(LONG, LONG), CARD).has("older than the mill itself, but no one who");
    plan(FULL.formatted(LONG, LONG.replace("itself, but", "itself, and")), CARD)
        .has("**So:** The debt was older than the mill itself\n");
    plan(FULL.formatted(LONG, "it was an old debt: " + LONG), CARD)
        .has("**So:** It was an old debt\n");
  }

  @Test
  void aReasonAndAFactThatNoLineHoldsHaveTwoWhereTheCardHasLines() {
    String map = REASONS + "    evidence: [{fact: \"%s.\", shows: x}]\n";
    String fact =
        "Creditors in Manchester and Liverpool threatened proceedings in all the bad winters";
    plan(map.formatted(LONG, LONG, fact), CARD)
        .has("in all the bad\n    winters\n")
        .has("no one who lent it\n    money ever asked about that.\n");
    plan(map.formatted(LONG, "it grew", fact), CARD).has("in all the bad\n    winters\n");
  }

  private static final String SHORT =
      """
      question: Why did the mill close?
      factors:
        debt-of-the-owners:
          cue: debt
          stance: %s
          importance: 9
          point: Debt closed it.
          evidence:
            - {fact: The owners borrowed ten pounds., cue: %s, date: 25 July 1861, shows: greed}
            - {fact: They had a bank., cue: a bank, shows: trust, side: against}
          counter: [{claim: It was rich., reply: The bank failed.}]
        fire: {stance: supports, importance: 5, point: The roof burned.}
      """;

  @Test
  void aHeadingIsTheCueWithItsStance() {
    plan(SHORT.formatted("challenges", "x"), CARD).has("**1. Debt (against)**: Debt closed it.");
    plan(SHORT.formatted("qualifies", "x"), CARD).has("Debt (limits)**: Debt closed it.");
    plan(SHORT.formatted("supports", "x"), CARD)
        .has(". Debt**: Debt closed it.")
        .lacks("strongest");
    plan(SHORT.formatted("supports", "x")).has("## 2. Debt of the owners – your strongest");
  }

  @Test
  void aCueThatSaysItsDateHasNoOtherBeforeIt() {
    plan(SHORT.formatted("supports", "July 1861 a loan"), CARD).has("  - July 1861 a loan\n");
    plan(SHORT.formatted("supports", "25 July loan"), CARD).has("  - 25 July loan\n");
    plan(SHORT.formatted("supports", "a loan of 25"), CARD).has("  - 25 July 1861 a loan of 25\n");
  }

  @Test
  void aChallengeWithALineToSpareSaysWhatSpeaksAgainstIt() {
    plan(SHORT.formatted("challenges", "x"), CARD)
        .has("**But, for your thesis:** a bank")
        .lacks("The bank failed");
  }

  @Test
  void anObjectionStandsBeforeItsAnswerWhereOneLineHoldsBoth() {
    String objection = "{claim: It was rich., reply: The bank failed.}";
    String map = SHORT.formatted("supports", "x");
    plan(map, CARD).has("  - **Against this:** a bank **Still:** The bank failed.\n");
    plan(map.replace(objection, "{claim: It was rich., reply: It owed more.}"), CARD)
        .has("  - **Against this:** It was rich. **Still:** It owed more.\n");
    plan(map.replace(objection, "{claim: It was rich., reply: It broke its bank.}"), CARD)
        .has("  - **Against this:** It was rich. **Still:** It broke its bank.\n");
    // A line has 80 columns, and no more.
    String claim = "The owners were richer than the town.";
    plan(map.replace(objection, "{claim: %s, reply: Indebted.}".formatted(claim)), CARD)
        .has("  - **Against this:** " + claim + " **Still:** Indebted.\n");
    plan(map.replace(objection, "{claim: %s, reply: Insolvent.}".formatted(claim)), CARD)
        .has("  - **Against this:** " + claim + "\n  - **Still:** Insolvent.\n");
  }

  @Test
  void anAnswerTooLongForTheLineOfItsObjectionEndsThereWithAClause() {
    String objection = "{claim: It was rich., reply: The bank failed.}";
    String map = SHORT.formatted("supports", "x");
    String reply = "\"All of it was lent, and the bank that held the rest failed in the spring.\"";
    plan(map.replace(objection, "{claim: It was rich., reply: %s}".formatted(reply)), CARD)
        .has("  - **Against this:** a bank **Still:** All of it was lent\n");
  }

  @Test
  void anAnswerWithoutAClauseThatFitsStandsBelowItsObjectionWhileTheCardHasLines() {
    String said = "The owners lent it to a man who was to build a railway.";
    StringBuilder map = new StringBuilder("question: Why did the mill close?\nfactors:\n");
    for (String id : new String[] {"a", "b", "c", "d"}) {
      map.append("  ").append(id).append(": {name: ").append(id.toUpperCase(Locale.ROOT));
      map.append(
          ", stance: supports, importance: 5, point: It owed., because: it did, evidence: [");
      map.append("{id: e").append(id).append(", fact: A bank., side: against}], counter: ");
      map.append("{claim: Rich., evidence: e").append(id).append(", reply: ").append(said);
      map.append("}}\n");
    }
    String both = "  - **Against this:** A bank\n  - **Still:** " + said + "\n  - **So:**";
    String alone = "It owed.\n  - **Still:** " + said + "\n  - **So:**";
    plan(map.toString(), CARD).has(both).lacks(alone);
    String ending = "thesis: " + LONG + "\nconclusion: " + LONG + "\n";
    String full = map.toString().replace("It owed.", "\"" + LONG + "\"");
    plan(ending + map, CARD).has(both);
    plan(ending + full, CARD).has(both, "money ever asked about that\n  - **So:** It did.\n");
  }

  @Test
  void whatHasNoParagraphIsToHaveASentenceUnderItsCue() {
    StringBuilder map = new StringBuilder(SHORT.formatted("supports", "x").replace("cue: x, ", ""));
    map.append("  flood: {importance: 4, point: It rained.}\n");
    map.append("  frost: {importance: 3, point: It froze.}\n");
    map.append("  strike: {importance: 2, cue: hands on strike, point: They struck.}\n");
    plan(map.toString(), CARD).has("- **In a sentence:** Hands on strike");
  }

  @Test
  void theTestsStandBelowTheThesisTheHeaviestFirst() {
    plan(REASONS.formatted("it grew", "it grew old"), CARD)
        .has("- **Judge by:** Span above all and Depth\n- **1. ");
    plan(REASONS.formatted("it grew", "it grew old").replace("weight: 2", "weight: 1"), CARD)
        .has("- **Judge by:** Depth and Span\n");
    String wide = REASONS.replace("depth", "how-" + "deep-".repeat(12) + "was-it");
    plan(wide.formatted("it grew", "it grew old"), CARD).lacks("Judge by");
  }

  @Test
  void furtherEvidenceHasASecondLineWhereOneIsLeft() {
    String cue = "a loan of ten pounds from a bank in Manchester";
    String map = SHORT.formatted("supports", "\"" + cue + "\"");
    String more = "      - {fact: It rained., cue: rain for the whole of the summer of 1861}\n";
    plan(map.replace("    counter", more + "    counter"), CARD)
        .has("  - 25 July 1861 " + cue + " · rain for the\n    whole of the summer of 1861\n");
  }

  @Test
  void aTermOfTheQuestionIsDefinedWhereALineIsLeftForIt() {
    String map =
        SHORT.formatted("supports", "x") + "terms: {mill: a works on a river, debt: owing}\n";
    plan(map, CARD)
        .has("**Thesis:**", "- **Define:** mill: a works on a river\n", "- **1. Fire")
        .lacks("owing");
    StringBuilder full = new StringBuilder("question: Why did the mill close, if " + LONG + "?\n");
    full.append("thesis: ").append(LONG).append("\nterms: {mill: a works on a river}\nfactors:\n");
    for (String id : new String[] {"a", "b", "c", "d", "e"}) {
      full.append("  ").append(id).append(": {stance: supports, because: so it was, ");
      full.append("evidence: [{fact: It was.}], point: \"").append(LONG).append("\"}\n");
    }
    plan(full.toString(), CARD).lacks("Define");
  }

  @Test
  void aLongConclusionLosesItsFirstSentencesAndNotItsLast() {
    String map = "conclusion: \"%s\"\n" + REASONS.formatted("it grew", "it grew old");
    String first = "Debt was older than the mill, and Mr. Shaw said so. ";
    String second = "The river, the railway and the strike of that long year only hurried it. ";
    String last = "No mill outlives its credit.";
    plan(map.formatted(first + last), CARD).has("**End on:** " + first.strip());
    plan(map.formatted(first + second + last), CARD)
        .lacks("Mr. Shaw")
        .has("**End on:** The river")
        .has(last);
    String tooLong = last.replace(".", ", and this one had none" + " that any bank took".repeat(8));
    plan(map.formatted(first + tooLong), CARD).has("**End on:** " + first.substring(0, 12));
  }

  @Test
  void theObjectionOfTheStrongestEvidenceIsTheOneOnTheCard() {
    String map =
        """
        question: Why did the mill close?
        factors:
          debt:
            stance: supports
            point: Debt closed it.
            because: it grew
            evidence:
              - {id: wheel, cue: a wheel, fact: The wheel was new., side: against, strength: %s}
              - {id: orders, cue: orders, fact: Orders came., side: against, strength: %s}
            counter:
              - {claim: The wheel ran., evidence: wheel, reply: On credit.}
              - {claim: It had work., evidence: orders, reply: At a loss.}
        """;
    plan(map.formatted("weak", "strong"), CARD)
        .has("**Against this:** orders **Still:** At a loss.")
        .lacks("a wheel");
    plan(map.formatted("moderate", "moderate"), CARD)
        .has("**Against this:** a wheel **Still:** On credit.");
  }
}
