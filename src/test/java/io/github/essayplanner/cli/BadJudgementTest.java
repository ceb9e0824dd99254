package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A judgement that makes no sense is refused at its place; one that is unfinished is not. */
class BadJudgementTest {
  private static final String START = "question: Q\njudgement:\n";

  /** What stands after the first two lines, with the beginning of what must be said of it. */
  private static Map<String, String> bad() {
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put(scored("6"), "4:27: error: a score goes from 1 to 5, and this is 6");
    bad.put(scored("0"), "4:27: error: a score goes from 1 to 5, and this is 0");
    bad.put(scored("3.5"), "4:27: error: a score should be a whole number");
    bad.put(scored("high"), "4:27: error: a score should be a whole number");
    bad.put(
        "  criteria: {a: {}}\nfactors: {x: {scores: {b: 3}}}\n",
        "4:24: error: there is no criterion \"b\"");
    bad.put("  criteria: {a: {weight: 0}}\n", "3:26: error: a weight is above 0");
    bad.put("  criteria: {a: {weight: -3}}\n", "3:26: error: a weight is above 0");
    bad.put("  criteria: {a: {weight: much}}\n", "3:26: error: a weight should be a number");
    bad.put("  criteria: {a: {weight: 3}, b: {}}\n", "3:30: error: \"B\" has no weight");
    bad.put("  scale: 5-1\n", "3:10: error: \"5-1\" is upside down");
    bad.put("  scale: 3-3\n", "3:10: error: \"3-3\" has only one value");
    bad.put("  scale: many\n", "3:10: error: \"many\" is no scale");
    bad.put(
        "  criteria:\n" + criteria(13), "16:5: error: a map may have 12 criteria, and this is one");
    return bad;
  }

  private static String scored(String score) {
    return "  criteria: {a: {}}\nfactors: {x: {scores: {a: " + score + "}}}\n";
  }

  private static String criteria(int number) {
    StringBuilder criteria = new StringBuilder();
    for (int k = 1; k <= number; k++) {
      criteria.append("    c").append(k).append(": {}\n");
    }
    return criteria.toString();
  }

  @TestFactory
  Stream<DynamicTest> whatMakesNoSenseIsRefusedAtItsPlace() {
    return bad().entrySet().stream()
        .map(b -> DynamicTest.dynamicTest(b.getKey(), () -> refused(b.getKey(), b.getValue())));
  }

  private static void refused(String rest, String said) {
    Run.Result result = rank(START + rest);
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("<stdin>:" + said), result.err());
  }

  private static Run.Result rank(String map, String... options) {
    return Run.essay(
        Path.of(""),
        map.getBytes(StandardCharsets.UTF_8),
        Stream.concat(Stream.of("rank", "-"), Stream.of(options)).toList());
  }

  @Test
  void allMistakesOfAJudgementAreToldAtOnce() {
    Run.Result result =
        rank(
            START + "  scale: 5-1\n  criteria: {a: {weight: 0}}\nfactors: {x: {scores: {b: 1}}}\n");
    for (String rule : List.of("[scale]", "[out-of-range]", "[unknown-id]")) {
      assertTrue(result.err().contains(rule), result.err());
    }
  }

  @Test
  void neitherCriteriaNorImportanceIsUnfinishedAndNoMistake() {
    Run.Result result = rank("question: Q\nfactors: {a: {}, b: {}}\n");
    assertEquals(0, result.exit());
    assertTrue(result.out().contains("A ranking needs an importance from 1 to 10"), result.out());
  }

  @Test
  void weightsThatHardlyCountAreNeverCalledNone() {
    String heavy = "a: {weight: 99999999999999999999999999}, b: {weight: 0.00000000000000000001}";
    Run.Result result =
        rank(
            START
                + ("  criteria: {" + heavy + "}\n")
                + "factors: {x: {scores: {a: 5, b: 1}}, y: {scores: {a: 4, b: 5}}}\n");
    assertEquals(0, result.exit());
    assertTrue(result.out().contains("A (more than 99%)"), result.out());
    assertTrue(result.out().contains("(now less than 0.1)"), result.out());
    assertTrue(result.out().contains("(+1.00 −0.00 = +1.00)"), result.out());
  }
}
