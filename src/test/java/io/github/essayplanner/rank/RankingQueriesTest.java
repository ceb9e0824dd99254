package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.WeightMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can be asked of a ranking. */
class RankingQueriesTest {
  private static final Ranking RANKING =
      Ranking.of(Maps.given("x 50, y 30", "A 5 2", "B 4 -", "C - -", "D 5 2", "E 1 1"));

  private static Factor factor(String id) {
    return RANKING.row(id).orElseThrow().factor();
  }

  @Test
  void aFactorIsJudgedOnceItHasAScore() {
    assertEquals(true, RANKING.isJudged(factor("B")));
    assertEquals(false, RANKING.isJudged(factor("C")));
    assertEquals(4, RANKING.judged().size());
  }

  @Test
  void theCriteriaWithoutAScoreAreNamed() {
    assertEquals(List.of(), RANKING.unscored(factor("A")));
    assertEquals(List.of("y"), RANKING.unscored(factor("B")));
    assertEquals(List.of("x", "y"), RANKING.unscored(factor("C")));
  }

  @Test
  void rowsOfOneScoreAreLevelAndHaveTheNextAboveAndBelow() {
    Ranked first = RANKING.row("A").orElseThrow();
    Ranked last = RANKING.row("E").orElseThrow();
    assertEquals(
        List.of("A", "D"), RANKING.level(first).stream().map(r -> r.factor().id()).toList());
    assertEquals(Optional.of(last), RANKING.below(first));
    assertEquals(Optional.empty(), RANKING.above(first));
    assertEquals("D", RANKING.above(last).orElseThrow().factor().id());
    assertEquals(Optional.empty(), RANKING.below(last));
  }

  @Test
  void weightsAreAlikeOrSayNoMoreThanTheirOrder() {
    Ranking alike = Ranking.of(Maps.given("x 5, y 5", "A 5 2", "B 4 1"));
    Ranking byOrder = Ranking.of(Maps.scored(1, 5, WeightMethod.ORDER, "x, y", "A 5 2", "B 4 1"));
    assertEquals(true, alike.weighsAlike());
    assertEquals(false, RANKING.weighsAlike());
    assertEquals(true, byOrder.weighsByOrder());
    assertEquals(false, RANKING.weighsByOrder());
    assertEquals(RankingMethod.CRITERIA, RANKING.method());
  }

  @Test
  void withoutACriterionTheOthersDecide() {
    Ranking without = RANKING.without(RANKING.weights().get(0));
    assertEquals("y", without.weights().get(0).criterion().id());
    assertEquals(Fraction.ONE, without.weights().get(0).share());
  }

  @Test
  void theStrongestSupportIsTheHighestThatDoesNotChallenge() {
    assertEquals("A", RANKING.strongestSupport().orElseThrow().id());
  }

  @Test
  void soMuchWeightIsHeldBackOnlyByATestThatFails() {
    assertEquals(
        true, Stability.of(Ranking.of(Maps.given("x 70, y 30", "A 5 4", "B 4 5"))).isHeldBack());
    assertEquals(
        false,
        Stability.of(Ranking.of(Maps.given("x 60, y 40", "A 5 4", "B 2 5", "C 1 1"))).isHeldBack());
    assertEquals(
        false, Stability.of(Ranking.of(Maps.given("x 1, y 1", "A 5 5", "B 2 2"))).isHeldBack());
  }
}
