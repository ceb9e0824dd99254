package io.github.essayplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {
  @Test
  void wordsAreSharedByScore() {
    assertEquals(List.of(100, 400, 240, 160, 100), words(1000, "5", "3", "2"));
  }

  @Test
  void wordsLeftOverGoToTheLargestRemaindersAndOfEqualOnesToTheEarlier() {
    // Shares of 11: 1.1, 2.93…, 2.93…, 2.93…, 1.1.
    assertEquals(List.of(1, 3, 3, 3, 1), words(11, "1", "1", "1"));
  }

  @Test
  void whereAFactorIsUnrankedAllFactorsGetTheSame() {
    assertEquals(List.of(100, 267, 267, 266, 100), words(1000, "5", "3", "none"));
  }

  @Test
  void withoutFactorsTheWordsAreSharedByTheRest() {
    assertEquals(List.of(5, 5), words(10));
  }

  @Test
  void aWordToShareGoesToThePartWithTheLargestShare() {
    // Shares of 1: 0.1, 0.4, 0.4, 0.1.
    assertEquals(List.of(0, 1, 0, 0), words(1, "3", "3"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theSharesOfAnyBudgetSumToItAndNoneIsAWordOff(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<Fraction> shares =
          IntStream.range(0, 2 + random.nextInt(12))
              .mapToObj(part -> Fraction.of(1 + random.nextInt(500), 1 + random.nextInt(50)))
              .toList();
      Fraction sum = shares.stream().reduce(Fraction.ZERO, Fraction::plus);
      int words = random.nextInt(1_000_000);
      List<Integer> allotted = Allotment.largestRemainder(words, shares);
      assertEquals(words, allotted.stream().mapToInt(Integer::intValue).sum());
      for (int part = 0; part < shares.size(); part++) {
        Fraction exact = shares.get(part).times(words).over(sum);
        assertTrue(exact.minus(Fraction.of(allotted.get(part))).abs().isBelow(Fraction.ONE));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 1, 0",
    "2, 1, 0, 1, 0",
    "3, 1, 1, 1, 17",
    "10, 1, 8, 1, 136",
    "15, 2, 12, 1, 204",
    "25, 3, 21, 1, 357",
    "30, 3, 25, 2, 425",
    "45, 5, 38, 2, 646",
    "60, 6, 51, 3, 867"
  })
  void minutesAreForPlanningWritingAndChecking(
      int minutes, int planning, int writing, int checking, int words) {
    Budget budget = Budget.ofMinutes(minutes, 17);
    Budget.Clock clock = budget.clock().orElseThrow();
    assertEquals(new Budget.Clock(minutes, planning, writing), clock);
    assertEquals(checking, minutes - Math.min(planning + writing, minutes - 1));
    assertEquals(OptionalInt.of(words), budget.words());
  }

  private static List<Integer> words(int words, String... importance) {
    StringBuilder yaml = new StringBuilder("question: Why?\nfactors:\n");
    for (int i = 0; i < importance.length; i++) {
      yaml.append("  f").append(i).append(":\n    point: x\n");
      if (!importance[i].equals("none")) {
        yaml.append("    importance: ").append(importance[i]).append('\n');
      }
    }
    ArgumentMap map =
        ArgumentReader.read(new Text("map.yaml", yaml.toString())).map().orElseThrow();
    PlanOptions assignment =
        new PlanOptions(
            Optional.of(Order.AS_WRITTEN),
            Scheme.FULL,
            Budget.ofWords(words),
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            new Selection(OptionalInt.of(9), List.of(), List.of()));
    return EssayPlan.of(map, map, assignment).parts().stream()
        .map(part -> part.words().orElseThrow())
        .toList();
  }
}
