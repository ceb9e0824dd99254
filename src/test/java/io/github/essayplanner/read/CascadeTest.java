package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only follows from another mistake is left out, and nothing else is. */
class CascadeTest {
  private static List<String> rules(String map) {
    return ArgumentReader.read(new Text("map.yaml", map)).findings().stream()
        .map(finding -> finding.rule().id())
        .toList();
  }

  @Test
  void anIdThatStandsUnderAMisspeltKeyIsNotCalledUnknown() {
    assertEquals(
        List.of("unknown-key"),
        rules(
            """
            question: Why?
            factors:
              armies:
                stuff:
                  - {id: marius, fact: Marius enlisted volunteers.}
              land:
                evidence:
                  - see: marius
            """));
  }

  @Test
  void anIdThatStandsNowhereIsCalledUnknownBesideAMisspeltKey() {
    assertEquals(
        List.of("unknown-key", "unknown-id"),
        rules(
            """
            question: Why?
            factors:
              armies:
                stuff:
                  - {id: marius, fact: Marius enlisted volunteers.}
              land:
                evidence:
                  - see: sulla
            """));
  }

  @Test
  void aWordThatIsOnlyAKeyIsAnUnknownIdWhereNothingIsHidden() {
    assertEquals(
        List.of("unknown-id"),
        rules(
            """
            question: Why?
            factors:
              armies:
                links: [{to: evidence, how: They decide it.}]
                evidence: [{fact: Marius enlisted volunteers.}]
            """));
  }

  @Test
  void aWeightUnderAMisspeltKeyIsNotCalledMissing() {
    String map =
        """
        question: Why?
        judgement:
          criteria:
            depth:
              weight: 2
            reach:
              %s: 3
        """;
    assertEquals(List.of("unknown-key"), rules(map.formatted("heaviness")));
    assertEquals(List.of(), rules(map.formatted("weight")));
  }

  @Test
  void aWeightIsMissingWhateverIsMisspeltOutsideTheJudgement() {
    assertEquals(
        List.of("unknown-key", "weight-for-some"),
        rules(
            """
            question: Why?
            thesys: Because.
            judgement:
              criteria:
                depth: {name: Depth, weight: 2}
                reach: {name: Reach}
            """));
  }

  @Test
  void anIdOnLinesThatAreNotReadIsNotCalledUnknown() {
    String map =
        """
        question: Why did Rome fall?
        order: [armies, %s]
        factors:
          armies:
            evidence:
        - Sulla marched.
              - Marius paid.
          land:
            point: Land was gone.
        """;
    assertEquals(List.of("indentation"), rules(map.formatted("land")));
    assertEquals(List.of("unknown-id", "indentation"), rules(map.formatted("sea")));
  }
}
