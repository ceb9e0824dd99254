package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which evidence against a point is answered, by name or by rare words. */
class UnansweredEvidenceTest {
  private static final String TESTS =
      """
      question: How far did the powers trust each other?
      factors:
        arms:
          evidence:
            - {id: halt, fact: The powers stopped testing bombs., side: against}
            - {id: visit, fact: Khrushchev toured Iowa farms., side: against}
          counter:
            - claim: A moratorium was kept.
              reply: %s
      """;

  private static List<Integer> lines(String map, ArgumentRule rule) {
    Text text = new Text("map", map);
    List<Integer> lines = new ArrayList<>();
    for (Finding finding : MapCheck.of(text).findings()) {
      if (finding.rule() == rule) {
        lines.add(text.lineAt(finding.span().start()));
      }
    }
    return lines;
  }

  private static List<Integer> unanswered(String map) {
    return lines(map, ArgumentRule.UNANSWERED_EVIDENCE);
  }

  @Test
  void aCounterArgumentAnswersTheEvidenceThatItSharesARareWordWith() {
    assertEquals(List.of(6), unanswered(TESTS.formatted("Tests ended, making bombs did not.")));
    assertEquals(List.of(5), unanswered(TESTS.formatted("A farm is no missile base.")));
    assertEquals(List.of(5, 6), unanswered(TESTS.formatted("It did not last.")));
  }

  @Test
  void aWordOfTheQuestionJoinsNothing() {
    assertEquals(List.of(5, 6), unanswered(TESTS.formatted("The powers had no trust.")));
  }

  @Test
  void whatACounterArgumentNamesCountsBeforeWhatItSharesWordsWith() {
    String map = TESTS.formatted("Tests ended, making bombs did not.");
    assertEquals(List.of(5), unanswered(map + "        evidence: visit\n"));
  }

  @Test
  void oneCounterArgumentAnswersOnePieceOnly() {
    String map = TESTS.formatted("Tests of bombs ended, and a farm is a farm.");
    assertEquals(1, unanswered(map).size());
  }

  @Test
  void whatSpeaksAgainstAChallengeNeedsNoAnswer() {
    String map =
        TESTS.formatted("It did not last.").replace("arms:\n", "arms:\n    stance: challenges\n");
    assertEquals(List.of(), unanswered(map));
  }

  private static final String PLAY =
      """
      question: How guilty is Lady Macbeth?
      factors:
        will:
          stance: supports
          importance: 9
          evidence:
            - {fact: She calls on spirits., source: "play, 1.5", quote: unsex me here}
        guilt:
          stance: qualifies
          importance: 5
          evidence:
            - {fact: She walks in her sleep., source: "play, %s", quote: out}
      sources:
        play: {author: Shakespeare, title: Macbeth, kind: primary}
      """;

  @Test
  void theStrongestSupportHasToFollowTheTextAsFarAsOthersDo() {
    assertEquals(List.of(3), lines(PLAY.formatted("5.1"), ArgumentRule.PERIOD_GAP));
    assertEquals(List.of(3), lines(PLAY.formatted("V.i"), ArgumentRule.PERIOD_GAP));
    assertEquals(List.of(), lines(PLAY.formatted("1.7"), ArgumentRule.PERIOD_GAP));
    assertEquals(List.of(), lines(PLAY.formatted("p. 90"), ArgumentRule.PERIOD_GAP));
  }

  @Test
  void wordsOfTheTextAreAskedForUnlessItIsAPremiseOrAPeriodIsStudied() {
    String map = PLAY.formatted("5.1").replace(", quote: out", "");
    assertEquals(List.of(12), lines(map, ArgumentRule.QUOTE_MISSING));
    assertEquals(
        List.of(), lines(map.replace("She walks", "P1. She walks"), ArgumentRule.QUOTE_MISSING));
    assertEquals(List.of(), lines("period: 1606\n" + map, ArgumentRule.QUOTE_MISSING));
    assertEquals(
        List.of(),
        lines(map.replace("kind: primary", "kind: secondary"), ArgumentRule.QUOTE_MISSING));
  }
}
