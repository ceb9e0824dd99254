package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What just makes a judgement look weak. */
class JudgementEdgesTest {
  private static List<String> messages(Rule rule, String map) {
    List<String> messages = new ArrayList<>();
    for (Finding finding : MapCheck.of(new Text("map", map)).findings()) {
      if (finding.rule() == rule) {
        messages.add(finding.message());
      }
    }
    return messages;
  }

  private static final String FOR = "{fact: %s, strength: %s}";
  private static final String AGAINST = "{fact: %s, strength: %s, side: against}";

  /** Four factors in their order, with this evidence. */
  private static List<String> againstEvidence(String a, String b, String c, String d) {
    return messages(
        JudgementRule.AGAINST_EVIDENCE,
        """
        question: Q?
        judgement: {criteria: {x: {weight: 1}}}
        factors:
          a: {scores: {x: 5}, evidence: [%s]}
          b: {scores: {x: 4}, evidence: [%s]}
          c: {scores: {x: 3}, evidence: [%s]}
          d: {scores: {x: 2}, evidence: [%s]}
        """
            .formatted(a, b, c, d));
  }

  private static List<String> pair(String high, String low, String nets) {
    return List.of(
        "%s and %s, but the lower one has the stronger evidence: weighed by strength, %s."
            .formatted(high, low, nets));
  }

  @Test
  void evidenceSpeaksAgainstAnOrderOnceItIsStrongerByThree() {
    String moderate = FOR.formatted("M", "moderate");
    assertEquals(List.of(), againstEvidence("", "", moderate, ""));
    assertEquals(
        pair("\"A\" ranks 1", "\"C\" 3", "+3 against 0"),
        againstEvidence("", "", FOR.formatted("S", "strong"), ""));
    assertEquals(List.of(), againstEvidence("", FOR.formatted("S", "strong"), "", ""));
  }

  @Test
  void onlyTheWorstPairIsTold() {
    String against = AGAINST.formatted("X", "moderate");
    String moderate = FOR.formatted("M", "moderate");
    assertEquals(
        pair("\"A\" ranks 1", "\"D\" 4", "+2 against −2"),
        againstEvidence(against, "", FOR.formatted("W", "weak"), moderate));
    assertEquals(
        pair("\"B\" ranks 2", "\"D\" 4", "+3 against −2"),
        againstEvidence("", against, "", FOR.formatted("S", "strong")));
  }

  @Test
  void ofEquallyStrongEvidenceTheHigherIsNamed() {
    assertEquals(
        pair("\"A\" ranks 1", "\"C\" 3", "+3 against 0"),
        againstEvidence("", "", FOR.formatted("S", "strong"), FOR.formatted("T", "strong")));
  }

  @Test
  void twoFactorsAreCloseWhereATwentiethOfTheScaleLiesBetween() {
    String map =
        """
        question: Q?
        judgement: {criteria: {x: {weight: %d}, y: {weight: 1}}}
        factors:
          a: {scores: {x: 5, y: 5}}
          b: {scores: {x: 3, y: 3}}
          c: {scores: {x: 3, y: 2}}
        """;
    assertEquals(List.of(), messages(ArgumentRule.CLOSE_CALL, map.formatted(3)));
    assertEquals(
        List.of(
            "\"B\" (3.00) and \"C\" (2.80) are close, and no reason tells them apart.",
            "\"C\" (2.80) and \"B\" (3.00) are close, and no reason tells them apart."),
        messages(ArgumentRule.CLOSE_CALL, map.formatted(4)));
  }

  @Test
  void aWeightIsHeavyOnlyBesideAnother() {
    String map =
        "question: Q?\njudgement: {criteria: {x: {weight: 9}%s}}\nfactors: {a: {scores: {x: 5}}, b: {}}\n";
    assertEquals(List.of(), messages(JudgementRule.WEIGHT, map.formatted("")));
    assertEquals(
        List.of("\"X\" carries 90 per cent of the weight, more than all the others together."),
        messages(JudgementRule.WEIGHT, map.formatted(", y: {weight: 1}")));
  }

  @Test
  void theSameScoreForEveryFactorTakesTwoFactors() {
    String map =
        "question: Q?\njudgement: {criteria: {x: {weight: 1}}}\nfactors: {a: {scores: {x: 5}}%s}\n";
    assertEquals(List.of(), messages(JudgementRule.SAME_SCORES, map.formatted("")));
    assertEquals(
        1, messages(JudgementRule.SAME_SCORES, map.formatted(", b: {scores: {x: 5}}")).size());
  }
}
