package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Stability.Rival;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

class StabilityPropertiesTest {
  private static final int MAPS = 300;
  private static final Fraction STEP = Fraction.of(1, 60);

  @Test
  void theWeightToMoveIsTheLeastThatALinearProgrammeFindsWithSeed6() {
    Random random = new Random(6);
    int compared = 0;
    for (int i = 0; i < MAPS || compared < MAPS; i++) {
      Ranking ranking = Ranking.of(random(random));
      for (Rival rival : Stability.of(ranking).rivals()) {
        PairwiseLead lead = lead(ranking, rival.factor());
        if (rival.weightToMove().isPresent()) {
          assertEquals(leastToMove(lead), approximate(rival.weightToMove().get().amount()), 1e-7);
          compared++;
        } else {
          assertTrue(lead.isDominated());
        }
      }
    }
  }

  private static ArgumentMap random(Random random) {
    return Maps.random(random, 2 + random.nextInt(5), 2 + random.nextInt(5));
  }

  private static PairwiseLead lead(Ranking ranking, Factor rival) {
    return PairwiseLead.of(ranking.leaders().get(0).factor(), rival, ranking.weights());
  }

  /** Least Σ u so that Σ (w + v − u) d = 0, Σ u = Σ v, u ≤ w, with u and v what goes and comes. */
  private static double leastToMove(PairwiseLead lead) {
    int size = lead.weights().size();
    double[] cost = new double[2 * size];
    double[] level = new double[2 * size];
    double[] balance = new double[2 * size];
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      double difference = approximate(lead.differences().get(j));
      cost[j] = 1;
      level[j] = difference;
      level[size + j] = -difference;
      balance[j] = 1;
      balance[size + j] = -1;
      double[] most = new double[2 * size];
      most[j] = 1;
      double weight = approximate(lead.weights().get(j).share());
      constraints.add(new LinearConstraint(most, Relationship.LEQ, weight));
    }
    constraints.add(new LinearConstraint(level, Relationship.EQ, approximate(lead.gap())));
    constraints.add(new LinearConstraint(balance, Relationship.EQ, 0));
    PointValuePair best =
        new SimplexSolver()
            .optimize(
                new MaxIter(1000),
                new LinearObjectiveFunction(cost, 0),
                new LinearConstraintSet(constraints),
                GoalType.MINIMIZE,
                new NonNegativeConstraint(true));
    return best.getValue();
  }

  private static double approximate(Fraction fraction) {
    return fraction.rounded(15, RoundingMode.HALF_UP).doubleValue();
  }

  @Test
  void withTheWeightsMovedTheRivalIsLevelWithSeed7() {
    Random random = new Random(7);
    for (int i = 0; i < MAPS; i++) {
      Ranking ranking = Ranking.of(random(random));
      for (Rival rival : Stability.of(ranking).rivals()) {
        PairwiseLead lead = lead(ranking, rival.factor());
        rival
            .weightToMove()
            .ifPresent(w -> assertEquals(Fraction.ZERO, lead.gap(moved(ranking.weights(), w))));
      }
    }
  }

  private static List<Weighted> moved(List<Weighted> weights, WeightToMove route) {
    List<Weighted> moved = new ArrayList<>();
    for (Weighted weight : weights) {
      Fraction share = weight.share();
      for (WeightToMove.Move move : route.moves()) {
        share = move.from() == weight.criterion() ? share.minus(move.amount()) : share;
        share = move.to() == weight.criterion() ? share.plus(move.amount()) : share;
      }
      assertTrue(share.signum() >= 0);
      moved.add(new Weighted(weight.criterion(), share));
    }
    return moved;
  }

  @Test
  void theLeaderIsFirstInsideEachIntervalAndNowhereOutsideWithSeed8() {
    Random random = new Random(8);
    for (int i = 0; i < MAPS; i++) {
      Ranking ranking = Ranking.of(random(random));
      List<StabilityInterval> intervals = Stability.of(ranking).intervals();
      for (int k = 0; k < intervals.size(); k++) {
        scan(ranking, intervals.get(k), k);
      }
    }
  }

  private static void scan(Ranking ranking, StabilityInterval interval, int k) {
    for (Fraction t = Fraction.ZERO; !t.isAbove(Fraction.ONE); t = t.plus(STEP)) {
      List<Weighted> weights = with(ranking.weights(), k, t);
      boolean isFirst =
          ranking.rows().stream()
              .skip(1)
              .allMatch(r -> lead(ranking, r.factor()).gap(weights).signum() >= 0);
      boolean isInside = !t.isBelow(interval.low()) && !t.isAbove(interval.high());
      assertEquals(isInside, isFirst, interval + " at " + t);
    }
  }

  private static List<Weighted> with(List<Weighted> weights, int k, Fraction t) {
    Fraction others = Fraction.ONE.minus(weights.get(k).share());
    List<Weighted> changed = new ArrayList<>();
    for (int j = 0; j < weights.size(); j++) {
      Fraction share = weights.get(j).share();
      changed.add(
          new Weighted(
              weights.get(j).criterion(),
              j == k ? t : share.times(Fraction.ONE.minus(t)).over(others)));
    }
    return changed;
  }

  @Test
  void atTheEndOfAnIntervalItsRivalIsLevelWithSeed9() {
    Random random = new Random(9);
    for (int i = 0; i < MAPS; i++) {
      Ranking ranking = Ranking.of(random(random));
      List<StabilityInterval> intervals = Stability.of(ranking).intervals();
      for (int k = 0; k < intervals.size(); k++) {
        StabilityInterval interval = intervals.get(k);
        assertLevel(ranking, interval.lowRival(), with(ranking.weights(), k, interval.low()));
        assertLevel(ranking, interval.highRival(), with(ranking.weights(), k, interval.high()));
      }
    }
  }

  private static void assertLevel(Ranking ranking, Optional<Factor> rival, List<Weighted> weights) {
    rival.ifPresent(r -> assertEquals(Fraction.ZERO, lead(ranking, r).gap(weights)));
  }

  @Test
  void insideTheWobbleTheLeaderKeepsItsPlaceAndAtItARivalIsLevelWithSeed10() {
    Random random = new Random(10);
    for (int i = 0; i < MAPS; i++) {
      Ranking ranking = Ranking.of(random(random));
      Stability stability = Stability.of(ranking);
      if (!stability.rivals().isEmpty()) {
        Fraction wobble = stability.wobble().orElseThrow();
        assertEquals(Fraction.ZERO, worst(ranking, stability, wobble));
        assertTrue(worst(ranking, stability, wobble.times(Fraction.of(99, 100))).signum() > 0);
      }
    }
  }

  /** The least lead over any rival with every weight off by a part of itself, the worst way. */
  private static Fraction worst(Ranking ranking, Stability stability, Fraction part) {
    Fraction worst = Fraction.of(1000);
    for (Rival rival : stability.rivals()) {
      PairwiseLead lead = lead(ranking, rival.factor());
      Fraction gap = Fraction.ZERO;
      for (int j = 0; j < lead.weights().size(); j++) {
        Fraction term = lead.weights().get(j).share().times(lead.differences().get(j));
        gap = gap.plus(term).minus(term.abs().times(part));
      }
      worst = worst.min(gap);
    }
    return worst;
  }
}
