package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RankingPropertiesTest {
  private static final int MAPS = 300;

  @Test
  void leavingAFactorOutKeepsTheOthersValuesAndTheirOrderWithSeed11() {
    Random random = new Random(11);
    for (int i = 0; i < MAPS; i++) {
      ArgumentMap map = Maps.random(random, 3 + random.nextInt(6), 1 + random.nextInt(6));
      List<Factor> fewer = new ArrayList<>(map.factors());
      Factor gone = fewer.remove(random.nextInt(fewer.size()));
      List<Optional<Fraction>> values = new ArrayList<>();
      List<String> ids = new ArrayList<>();
      for (Ranked row : Ranking.of(map).rows()) {
        if (!row.factor().id().equals(gone.id())) {
          values.add(row.score());
          ids.add(row.factor().id());
        }
      }
      List<Ranked> left = Ranking.of(map.withFactors(fewer)).rows();
      assertEquals(ids, left.stream().map(r -> r.factor().id()).toList());
      assertEquals(values, left.stream().map(Ranked::score).toList());
    }
  }

  @Test
  void reorderingCriteriaAndFactorsChangesNoNumberWithSeed12() {
    Random order = new Random(120);
    changesNoNumber(12, map -> Maps.shuffled(map, order));
  }

  @Test
  void renamingIdsChangesNoNumberWithSeed13() {
    changesNoNumber(13, Maps::renamed);
  }

  @Test
  void scalingAllWeightsChangesNoNumberWithSeed14() {
    changesNoNumber(14, map -> Maps.scaled(map, new BigDecimal("0.37")));
  }

  private static void changesNoNumber(int seed, UnaryOperator<ArgumentMap> change) {
    Random random = new Random(seed);
    for (int i = 0; i < MAPS; i++) {
      ArgumentMap map = Maps.random(random, 2 + random.nextInt(4), 2 + random.nextInt(3));
      assertEquals(numbers(map), numbers(change.apply(map)), map.toString());
    }
  }

  /** Every number of a ranking, under names that don't hang on any order. */
  private static Map<String, Object> numbers(ArgumentMap map) {
    Ranking ranking = Ranking.of(map);
    Stability stability = Stability.of(ranking);
    RankAcceptability shares = RankAcceptability.of(ranking).orElseThrow();
    Map<String, Object> numbers = new TreeMap<>();
    for (Ranked row : ranking.rows()) {
      String id = row.factor().id().replace("x", "");
      numbers.put(id + " value", row.values());
      numbers.put(id + " rank", row.rankLabel());
      numbers.put(id + " share", shares.all().get(row.factor().id()));
      numbers.put(id + " share in order", shares.orderKept().get(row.factor().id()));
    }
    for (Stability.Rival rival : stability.rivals()) {
      String id = rival.factor().id().replace("x", "");
      numbers.put(id + " weight to move", rival.weightToMove().map(WeightToMove::amount));
    }
    for (StabilityInterval interval : stability.intervals()) {
      String id = interval.weight().criterion().id().replace("x", "");
      numbers.put(id + " interval", List.of(interval.low(), interval.high()));
    }
    numbers.put("least weight to move", stability.weightToMove().map(WeightToMove::amount));
    numbers.put("label", stability.label());
    numbers.put("wobble", stability.wobble());
    numbers.put("tests", List.of(stability.oneStepTest(), stability.orderTest()));
    return numbers;
  }
}
