package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code essay rank} answers where a map's judgement can't be used, or hardly. */
class BadJudgementTest {
  private static final String SCORED =
      "question: Q\njudgement: {criteria: {depth: {weight: %s}, scope: {weight: %s}}}\n"
          + "factors:\n  a: {scores: {depth: %s, scope: 4}}\n  b: {scores: {depth: 2, scope: 2}}\n";

  private static Run.Result rank(String yaml) {
    return Run.essay(Path.of("."), yaml.getBytes(StandardCharsets.UTF_8), List.of("rank", "-"));
  }

  private record Bad(String what, String yaml, String firstLine) {}

  @TestFactory
  Stream<DynamicTest> aBadJudgementIsRefusedAtItsPlace() {
    return Stream.of(
            new Bad(
                "score above the scale",
                scored("60", "40", "6"),
                "4:23: error: the score for \"depth\" goes from 1 to 5, and this is 6 [out-of-range]"),
            new Bad(
                "score below the scale",
                scored("60", "40", "0"),
                "4:23: error: the score for \"depth\" goes from 1 to 5, and this is 0 [out-of-range]"),
            new Bad(
                "score not whole",
                scored("60", "40", "3.5"),
                "4:23: error: the score for \"depth\" should be a whole number, and this is \"3.5\" [not-a-number]"),
            new Bad(
                "score that is a word",
                scored("60", "40", "high"),
                "4:23: error: the score for \"depth\" should be a whole number, and this is \"high\" [not-a-number]"),
            new Bad(
                "score for an unknown criterion",
                scored("60", "40", "5, depht: 3"),
                "4:26: error: there is no criterion \"depht\" in this map [unknown-id]"),
            new Bad(
                "weight zero",
                scored("0", "40", "5"),
                "2:40: error: a weight is above 0, and this is 0 [out-of-range]"),
            new Bad(
                "weight negative",
                scored("-1", "40", "5"),
                "2:40: error: a weight is above 0, and this is -1 [out-of-range]"),
            new Bad(
                "weight that is a word",
                scored("much", "40", "5"),
                "2:40: error: a weight should be a number, and this is \"much\" [not-a-number]"),
            new Bad(
                "weight with an exponent",
                scored("1e999999999", "40", "5"),
                "2:40: error: a weight should be a number, and this is \"1e999999999\" [not-a-number]"),
            new Bad(
                "weight on one criterion only",
                scored("60", "", "5"),
                "2:45: error: \"Scope\" has no weight [weight-for-some]"),
            new Bad(
                "scale upside down", scale("5–1"), "2:20: error: \"5–1\" is upside down [scale]"),
            new Bad(
                "scale of one value",
                scale("3-3"),
                "2:20: error: \"3-3\" has only one value [scale]"),
            new Bad(
                "scale of words",
                scale("low to high"),
                "2:20: error: \"low to high\" is no scale [scale]"),
            new Bad(
                "thirteen criteria",
                criteria(13, 2),
                "16:5: error: a map may have 12 criteria, and this is one more [too-many-criteria]"))
        .map(bad -> DynamicTest.dynamicTest(bad.what(), () -> refused(bad)));
  }

  private static String scored(String depth, String scope, String score) {
    return String.format(SCORED, depth, scope, score);
  }

  private static String scale(String scale) {
    return "question: Q\njudgement: {scale: " + scale + ", criteria: {depth: , scope: }}\n";
  }

  private static String criteria(int criteria, int factors) {
    StringBuilder yaml = new StringBuilder("question: Q\njudgement:\n  criteria:\n");
    IntStream.range(0, criteria).forEach(j -> yaml.append("    c" + j + ":\n"));
    yaml.append("factors:\n");
    for (int i = 0; i < factors; i++) {
      yaml.append("  f" + i + ":\n    scores: {");
      for (int j = 0; j < criteria; j++) {
        yaml.append(j == 0 ? "" : ", ").append("c" + j + ": " + (1 + (7 * i + 3 * i * j + j) % 5));
      }
      yaml.append("}\n");
    }
    return yaml.toString();
  }

  private static void refused(Bad bad) {
    Run.Result result = rank(bad.yaml());
    assertEquals(2, result.exit(), result.out() + result.err());
    assertEquals("", result.out());
    assertEquals("<stdin>:" + bad.firstLine(), result.err().lines().findFirst().orElse(""));
  }

  @Test
  void allMistakesOfAJudgementAreToldAtOnce() {
    String two = "question: Q\njudgement: {scale: 5-1, criteria: {a: {weight: 0}}}\n";
    Run.Result result = rank(two + "factors: {x: {scores: {b: 1}}}\n");
    for (String rule : List.of("[scale]", "[out-of-range]", "[unknown-id]")) {
      assertTrue(result.err().contains(rule), result.err());
    }
  }

  @Test
  void weightsThatHardlyCountAreNeverCalledNone() {
    Run.Result result = rank(scored("99999999999999999999999999", "0.0000000000001", "5"));
    assertSays("Depth (more than 99%)", result);
    assertSays("Scope (less than 0.1%)", result);
  }

  @Test
  void withoutScoresAndImportanceItSaysWhatIsMissing() {
    assertSays("importance", rank("question: Q\nfactors: {a: , b: }\n"));
  }

  @Test
  void oneFactorIsNotRankedAndItSaysSo() {
    assertSays("only one factor", rank("question: Q\nfactors: {a: {importance: 5}}\n"));
  }

  @Test
  void noFactorsAreNotRankedAndItSaysSo() {
    assertSays("no factors yet", rank("question: Q\n"));
  }

  private static void assertSays(String words, Run.Result result) {
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains(words), result.out());
  }

  @Test
  void fortyFactorsOnTwelveCriteriaAreRanked() {
    Run.Result result = rank(criteria(12, 40));
    assertEquals(0, result.exit(), result.err());
  }
}
