package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights with many digits are as exact as short ones. */
class LongWeightsTest {
  private static final int FACTORS = 500;
  private static final int CRITERIA = 12;

  private static final String[] LONG = {
    "0.000000000000001", "99999999999.123456789", "3.14159265358979323846", "7"
  };

  private static ArgumentMap map(String... weights) {
    Random random = new Random(3);
    StringBuilder given = new StringBuilder();
    for (int j = 0; j < CRITERIA; j++) {
      given.append(j == 0 ? "" : ", ").append("c" + j + " " + weights[j % weights.length]);
    }
    String[] factors = new String[FACTORS];
    for (int i = 0; i < FACTORS; i++) {
      factors[i] = "f" + i;
      for (int j = 0; j < CRITERIA; j++) {
        factors[i] += " " + (1 + random.nextInt(5));
      }
    }
    return Maps.given(given.toString(), factors);
  }

  @Test
  void aSumByLongWeightsIsWhatItsPartsAddUpTo() {
    Ranking ranking = Ranking.of(map(LONG));
    for (Ranked row : ranking.rows()) {
      Fraction sum = Fraction.ZERO;
      for (Weighted weight : ranking.weights()) {
        int score = row.factor().scores().get(weight.criterion().id());
        sum = sum.plus(weight.share().times(score));
      }
      assertEquals(sum, row.score().orElseThrow());
    }
  }
}
