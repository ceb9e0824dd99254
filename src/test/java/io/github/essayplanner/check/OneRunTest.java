package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.read.Mending;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One run tells all: what is safe being mended, the next run has nothing to tell that is new. */
class OneRunTest {
  @TestFactory
  Stream<DynamicTest> whatIsSafeBeingMendedNothingNewIsTold() throws Exception {
    return FixesTest.maps().entrySet().stream()
        .map(map -> DynamicTest.dynamicTest(map.getKey(), () -> isAll(map.getValue())));
  }

  private static void isAll(Text text) {
    Map<String, Integer> told = rules(MapCheck.of(text).findings());
    Reading mended = Mending.of(text).reading();
    if (!mended.hasErrors()) {
      Map<String, Integer> next = rules(MapCheck.of(mended).findings());
      next.forEach(
          (rule, times) -> assertTrue(times <= told.getOrDefault(rule, 0), rule + next + told));
    }
  }

  private static Map<String, Integer> rules(List<Finding> findings) {
    Map<String, Integer> rules = new TreeMap<>();
    findings.forEach(finding -> rules.merge(finding.rule().id(), 1, Integer::sum));
    return rules;
  }

  @Test
  void theDateOfAFactCanBeAddedBesideAMistake() {
    String map =
        "question: Why?\nperiod: 1914-1918\nfactors:\n  arms:\n\tpoint: Arms\n    evidence:\n"
            + "      - War came in August 1914\n";
    long fixes =
        MapCheck.of(new Text("map", map)).findings().stream()
            .filter(f -> f.rule() == ArgumentRule.DATE_IN_FACT && f.fix().isPresent())
            .count();
    assertEquals(1, fixes);
  }

  @Test
  void whatIsWeakBehindAMistakeIsToldAtItsPlaceInTheFile() {
    Text text = new Text("map", "question: Why?\nfactors:\n\tarms:\n\t\tPoint: Arms\n");
    for (Finding finding : MapCheck.of(text).findings()) {
      if (finding.rule() == ArgumentRule.NO_EVIDENCE) {
        assertEquals(3, text.lineAt(finding.span().start()));
        return;
      }
    }
    throw new AssertionError("not told");
  }
}
