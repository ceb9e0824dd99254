package io.github.essayplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final ArgumentMap MAP =
      ArgumentReader.read(
              new Text(
                  "map.yaml",
                  """
                  question: Why?
                  factors:
                    late: {importance: 5, evidence: {fact: x, date: 1961}}
                    equal: {importance: 5, stance: challenges}
                    best: {importance: 9, evidence: {fact: x, date: 1953}}
                    unranked: {stance: challenges}
                    least: {importance: 1, stance: qualifies, evidence: {fact: x, date: 44 BC}}
                  """))
          .map()
          .orElseThrow();

  private static List<String> ids(Order order) {
    return order.of(MAP.factors(), Ranking.of(MAP)).stream().map(Factor::id).toList();
  }

  @Test
  void strongestFirstEndsWithWhatCantBeRanked() {
    assertEquals(List.of("best", "late", "equal", "least", "unranked"), ids(Order.STRONGEST_FIRST));
  }

  @Test
  void strongestLastKeepsEqualFactorsAsWrittenAndBeginsWithWhatCantBeRanked() {
    assertEquals(List.of("unranked", "least", "late", "equal", "best"), ids(Order.STRONGEST_LAST));
  }

  @Test
  void chronologicalGoesByTheEarliestEvidenceForThePoint() {
    assertEquals(List.of("least", "best", "late", "equal", "unranked"), ids(Order.CHRONOLOGICAL));
  }

  @Test
  void sidesTakesSupportThenQualificationThenChallenge() {
    assertEquals(List.of("best", "late", "least", "equal", "unranked"), ids(Order.SIDES));
  }

  @Test
  void alternatingEndsOnTheStrongestSupport() {
    assertEquals(List.of("unranked", "least", "late", "equal", "best"), ids(Order.ALTERNATING));
  }
}
