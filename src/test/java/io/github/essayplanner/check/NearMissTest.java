package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where each rule of the argument begins to speak, and what just escapes it. */
class NearMissTest {
  /** The lines at which a rule speaks. */
  private static List<Integer> lines(ArgumentRule rule, String map) {
    Text text = new Text("map", map);
    MapCheck check = MapCheck.of(text);
    assertEquals(List.of(), check.reading().findings());
    List<Integer> lines = new ArrayList<>();
    for (Finding finding : check.findings()) {
      if (finding.rule() == rule) {
        lines.add(text.lineAt(finding.span().start()));
      }
    }
    return lines;
  }

  private static String facts(String... facts) {
    StringBuilder map = new StringBuilder("question: How far?\nfactors:\n  arms:\n    evidence:\n");
    for (String fact : facts) {
      map.append("      - ").append(fact).append('\n');
    }
    return map.toString();
  }

  @Test
  void aFactIsTheSameOnceCasePunctuationAndFillerAreGone() {
    assertEquals(
        List.of(6),
        lines(
            ArgumentRule.SAME_FACT,
            facts("The USSR tested a bomb in 1953.", "In 1953 the Ussr tested its bomb!")));
  }

  @Test
  void aFactIsAnotherWithAnotherNumberOrWord() {
    assertEquals(
        List.of(),
        lines(
            ArgumentRule.SAME_FACT,
            facts(
                "The USSR tested a bomb in 1953.",
                "The USSR tested a bomb in 1955.",
                "The USA tested a bomb in 1953.",
                "The USSR never tested a bomb in 1953.")));
  }

  private static String dated(String period, String... dates) {
    String[] facts = new String[dates.length];
    for (int i = 0; i < dates.length; i++) {
      facts[i] = "{fact: Event " + i + ", date: " + dates[i] + "}";
    }
    return "period: " + period + "\n" + facts(facts);
  }

  @Test
  void aThirdOfThePeriodWithoutEvidenceIsAGapAndADayLessIsNone() {
    assertEquals(
        List.of(1), lines(ArgumentRule.PERIOD_GAP, dated("1951–1959", "1951–1953", "1957–1959")));
    assertEquals(
        List.of(),
        lines(
            ArgumentRule.PERIOD_GAP,
            dated("1951–1959", "1951–1953", "31 December 1956", "1957–1959")));
  }

  private static String more(String date) {
    return "      - {fact: One more, date: " + date + "}\n";
  }

  @Test
  void aGapAtEitherEndOfThePeriodCountsAndAnOpenPeriodHasNone() {
    assertEquals(List.of(1, 1), lines(ArgumentRule.PERIOD_GAP, dated("1951–1959", "1954", "1955")));
    assertEquals(List.of(), lines(ArgumentRule.PERIOD_GAP, dated("from 1951", "1954", "1999")));
  }

  @Test
  void oneDateSaysNothingOfHowTheEvidenceIsSpread() {
    assertEquals(
        List.of(), lines(ArgumentRule.PERIOD_GAP, dated("1951–1959", "1955", "1940", "1970")));
  }

  @Test
  void evidenceLiesInThePeriodWhereTheyShareADay() {
    assertEquals(
        List.of(8),
        lines(
            ArgumentRule.OUTSIDE_PERIOD,
            dated("1953–61", "1950s", "1961–62", "1962") + more("c. 1953")));
  }

  private static final String COVER =
      """
      question: How far?
      cover: [USA, army]
      factors:
        arms:
          importance: 9
          evidence:
            - {fact: One, tags: [usa]}
        berlin:
          importance: 5
          evidence:
            - {fact: Two, tags: [Army]}
      """;

  @Test
  void aTagIsCoveredInAnyCaseButHasToBeInTheLeadingFactorToo() {
    assertEquals(List.of(4), lines(ArgumentRule.UNCOVERED, COVER));
    assertEquals(List.of(), lines(ArgumentRule.UNCOVERED, COVER.replace("[usa]", "[usa, ARMY]")));
  }

  @Test
  void aLeadingFactorWithoutAnyEvidenceIsNotAskedForItsTags() {
    assertEquals(
        List.of(2),
        lines(
            ArgumentRule.UNCOVERED,
            COVER.replace("    evidence:\n      - {fact: One, tags: [usa]}\n", "")));
  }

  private static final String SCORED =
      """
      question: How far?
      judgement:
        scale: 0–20
        criteria:
          depth:
      factors:
        arms:
          scores: {depth: 12}
        berlin:
          scores: {depth: 11}
      """;

  @Test
  void factorsAreCloseWithinATwentiethOfTheScale() {
    assertEquals(List.of(9), lines(ArgumentRule.CLOSE_CALL, SCORED));
    assertEquals(
        List.of(), lines(ArgumentRule.CLOSE_CALL, SCORED.replace("depth: 11", "depth: 10")));
  }

  @Test
  void aThesisAnswersTheQuestionWithAWordOfTheSameStem() {
    String map = "question: How committed were the powers?\nthesis: %s\n";
    assertEquals(
        List.of(),
        lines(
            ArgumentRule.THESIS_OFF_QUESTION,
            map.replace("%s", "Their commitment was in words only.")));
    assertEquals(
        List.of(2),
        lines(ArgumentRule.THESIS_OFF_QUESTION, map.replace("%s", "They were not at all so.")));
  }

  @Test
  void aCounterArgumentAnywhereSufficesUnlessTheLeaderHasNothingAgainstIt() {
    String map =
        """
        question: How far?
        factors:
          arms:
            importance: 9
            evidence:
              - {fact: One, side: for}
          berlin:
            importance: 5
            counter: It was brief.
        """;
    assertEquals(List.of(3), lines(ArgumentRule.NO_COUNTER, map));
    assertEquals(
        List.of(), lines(ArgumentRule.NO_COUNTER, map.replace("side: for", "side: against")));
  }

  @Test
  void aSourceIsUsedByEvidenceOrACounterArgumentWithAPlaceInItOrWithout() {
    String map =
        """
        question: How far?
        sources:
          one: {title: One}
          two: {title: Two}
          three: {title: Three}
        factors:
          arms:
            evidence:
              - {fact: A, source: "one, page 3"}
            counter:
              - {claim: B, source: two}
        """;
    assertEquals(List.of(5), lines(ArgumentRule.UNUSED_SOURCE, map));
  }

  @Test
  void aMapOfOneFactorIsNotOneSidedYet() {
    String one = "thesis: Far.\nquestion: How far?\nfactors:\n  arms:\n    point: It did.\n";
    assertEquals(List.of(), lines(ArgumentRule.ONE_SIDED, one));
    assertEquals(List.of(1), lines(ArgumentRule.ONE_SIDED, one + "  berlin:\n"));
    assertEquals(
        List.of(), lines(ArgumentRule.ONE_SIDED, one + "  berlin:\n    stance: qualifies\n"));
  }
}
