package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work is counted by what it costs, so that no map keeps its reader waiting. */
class RankingWorkTest {
  /** On an idle machine they take half a second to a second and a half. */
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  @TempDir Path folder;

  /**
   * Factors of equal sums beat each other under some weights, however many there are; weights of
   * many digits make long fractions.
   */
  @ParameterizedTest
  @CsvSource({
    "12, 6, true, ''",
    "60, 7, false, ''",
    "500, 6, true, ''",
    "20, 8, true, ''",
    "40, 5, true, ''",
    "500, 12, false, .14159265358979323846"
  })
  void rankingsAsHardAsCanBeAreDoneSoon(int factors, int criteria, boolean equalSums, String digits)
      throws IOException {
    Random random = new Random(factors);
    StringBuilder map = new StringBuilder("question: Q\njudgement:\n  scale: 0–100\n  criteria:\n");
    for (int j = 0; j < criteria; j++) {
      map.append("    c%d: {weight: %d%s}\n".formatted(j, 10 + j, digits));
    }
    map.append("factors:\n");
    for (int i = 0; i < factors; i++) {
      map.append("  f%d:\n    scores: {".formatted(i));
      int[] scores = scores(random, criteria, equalSums);
      for (int j = 0; j < criteria; j++) {
        map.append(j == 0 ? "" : ", ").append("c%d: %d".formatted(j, scores[j]));
      }
      map.append("}\n");
    }
    Files.writeString(folder.resolve("m.yaml"), map);
    Run.Result ranked =
        assertTimeoutPreemptively(PATIENCE, () -> Run.essay(folder, "rank", "m.yaml"));
    assertEquals(0, ranked.exit(), ranked.err());
  }

  private static int[] scores(Random random, int criteria, boolean equalSums) {
    while (true) {
      int[] scores = random.ints(criteria, 0, 101).toArray();
      int rest = 50 * criteria;
      for (int j = 0; j < criteria - 1; j++) {
        rest -= scores[j];
      }
      if (!equalSums) {
        return scores;
      }
      if (rest >= 0 && rest <= 100) {
        scores[criteria - 1] = rest;
        return scores;
      }
    }
  }

  @Test
  void nothingIsSuggestedForWordsThatNobodyTypes() throws IOException {
    for (int length : new int[] {10_000, 300_000}) {
      String id = "a".repeat(length);
      Files.writeString(
          folder.resolve("m.yaml"),
          "question: Q\nfactors:\n  " + id + "b: {links: [" + id + "c]}\n  d:\n");
      assertTimeoutPreemptively(PATIENCE, () -> Run.essay(folder, "check", "m.yaml"));
      assertTimeoutPreemptively(PATIENCE, () -> Run.essay(folder, "evidence", "m.yaml", id));
    }
  }
}
