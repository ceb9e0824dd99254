package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharesPropertiesTest {
  private static final int MAPS = 300;

  @Test
  void sharesOfTwoFactorsAreThoseOfTheTwoFactorRecursionWithSeed1() {
    Random random = new Random(1);
    for (int i = 0; i < MAPS; i++) {
      ArgumentMap map = Maps.random(random, 2, 2 + random.nextInt(6));
      RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
      assertTrue(shares.isExact());
      assertEquals(recursion(map, 0, 1), shares.all().get("f0"), map.toString());
      assertEquals(recursion(map, 1, 0), shares.all().get("f1"), map.toString());
    }
  }

  private static Fraction recursion(ArgumentMap map, int factor, int rival) {
    List<Integer> ahead = new ArrayList<>();
    List<Integer> behind = new ArrayList<>();
    map.factors()
        .get(factor)
        .scores()
        .forEach(
            (id, score) -> {
              int difference = score - map.factors().get(rival).scores().get(id);
              if (difference > 0) {
                ahead.add(difference);
              } else if (difference < 0) {
                behind.add(-difference);
              }
            });
    return TwoFactors.share(ahead, behind);
  }

  @Test
  void exactSharesAreThoseThatDrawingFindsWithSeed2() {
    Random random = new Random(2);
    for (int i = 0; i < MAPS; i++) {
      ArgumentMap map = Maps.random(random, 2 + random.nextInt(5), 2 + random.nextInt(4));
      Ranking ranking = Ranking.of(map);
      RankAcceptability shares = RankAcceptability.of(ranking).orElseThrow();
      assertTrue(shares.isExact() && shares.isOrderKeptExact(), map.toString());
      SampledAcceptability draws = new SampledAcceptability(scores(ranking));
      assertNear(shares.all(), draws.all());
      assertNear(shares.orderKept(), draws.keeping(Weights.inOrder(ranking.weights())));
    }
  }

  private static int[][] scores(Ranking ranking) {
    return ranking.rows().stream()
        .map(r -> r.factor().scores().values().stream().mapToInt(s -> s).toArray())
        .toArray(int[][]::new);
  }

  /** 20,000 draws miss a share by at most 0.0035 two times in three; five times that is never. */
  private static void assertNear(Map<String, Fraction> exact, List<Fraction> drawn) {
    List<Fraction> shares = List.copyOf(exact.values());
    for (int i = 0; i < drawn.size(); i++) {
      Fraction miss = shares.get(i).minus(drawn.get(i)).abs();
      assertTrue(miss.isBelow(Fraction.of(175, 10_000)), exact + " but drawn " + drawn);
    }
  }

  @Test
  void sharesSumToOneUnlessRowsAreIdenticalAndThenToMoreWithSeed3() {
    Random random = new Random(3);
    for (int i = 0; i < MAPS; i++) {
      ArgumentMap map = Maps.random(random, 2 + random.nextInt(4), 2 + random.nextInt(3));
      RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
      Set<Map<String, Integer>> rows = new HashSet<>();
      map.factors().stream().map(Factor::scores).forEach(rows::add);
      boolean areDifferent = rows.size() == map.factors().size();
      for (Map<String, Fraction> each : List.of(shares.all(), shares.orderKept())) {
        Fraction sum = each.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        assertTrue(sum.compareTo(Fraction.ONE) >= 0, map.toString());
        assertTrue(!areDifferent || sum.equals(Fraction.ONE), map.toString());
      }
    }
  }

  @Test
  void theSameMapGivesTheSameDrawnSharesWithSeed4() {
    ArgumentMap map = Maps.random(new Random(4), 40, 12);
    RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
    assertTrue(!shares.isExact() && !shares.isOrderKeptExact());
    assertEquals(shares, RankAcceptability.of(Ranking.of(map)).orElseThrow());
  }

  @Test
  void eightFactorsOnSixCriteriaAreMostlyExactWithSeed5() {
    Random random = new Random(5);
    int exact = 0;
    for (int i = 0; i < 20; i++) {
      RankAcceptability shares =
          RankAcceptability.of(Ranking.of(Maps.random(random, 8, 6))).orElseThrow();
      exact += shares.isExact() ? 1 : 0;
    }
    assertTrue(exact >= 15, exact + " of 20");
  }
}
