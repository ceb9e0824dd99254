package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References that lead back to themselves are told once a circle, and nothing goes round. */
class CirclesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Every command that goes through the evidence or changes what refers to it. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("check", "map.yaml", "--fail-on", "advice"),
          List.of("plan", "map.yaml"),
          List.of("plan", "map.yaml", "--question", "other"),
          List.of("evidence", "map.yaml"),
          List.of("rank", "map.yaml"),
          List.of("timeline", "map.yaml"),
          List.of("draw", "map.yaml", "--depth", "all"),
          List.of("list"),
          List.of("complete", "--", "rename", "map.yaml", ""),
          List.of("rename", "map.yaml", "e0", "renamed", "--dry-run"),
          List.of("remove", "map.yaml", "factors.f0", "--with-links", "--dry-run"),
          List.of("set", "map.yaml", "thesis", "Because.", "--dry-run"));

  @TempDir Path folder;

  @Test
  void theSevenLinesThatMadeCheckHangAreOneError() throws IOException {
    String map =
        """
        question: Why?
        period: 1900–1950
        factors:
          f:
            evidence:
              - {id: a, see: b}
              - {id: b, see: a}
        """;
    assertEquals(1, circlesTold(map));
  }

  @Test
  void everyCircleOfRandomReferencesIsToldOnceAndNoCommandGoesRound() throws IOException {
    for (int seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      int[] see = references(random);
      String map = map(see, random);
      assertEquals(circles(see), circlesTold(map), "seed " + seed + "\n" + map);
      for (List<String> command : COMMANDS) {
        Run.Result result = run(command);
        assertEquals(0, result.exit() / 3, "seed " + seed + " " + command + result.err());
      }
    }
  }

  @Test
  void oneIdGivenTwiceMakesNoCircleThatAnythingGoesRound() throws IOException {
    for (String items :
        List.of(
            "[{id: a, fact: F, date: 1900}, {id: b, see: a}, {id: a, see: b}]",
            "[{id: a, see: b}, {id: a, fact: F, date: 1900}, {id: b, see: a}]",
            "[{id: a, see: a}, {id: a, see: b}, {id: b, see: a}]")) {
      write("question: Q\nperiod: 1900\nfactors:\n  f0: {evidence: " + items + "}\n");
      for (List<String> command : COMMANDS) {
        assertEquals(0, run(command).exit() / 3, items + " " + command);
      }
    }
  }

  @Test
  void linksMayLeadInCirclesThroughAllFactors() throws IOException {
    StringBuilder map = new StringBuilder("question: Q\nthesis: T\nfactors:\n");
    for (int i = 0; i < 40; i++) {
      map.append("  f%d: {importance: 3, links: [f%d, f%d]}\n".formatted(i, (i + 1) % 40, i / 2));
    }
    write(map.toString().replace("links: [f1, f0]", "links: [f1]"));
    for (String order : List.of("as-written", "alternating", "sides", "strongest-last")) {
      Run.Result plan = run(List.of("plan", "map.yaml", "--order", order));
      assertEquals(0, plan.exit(), plan.err());
    }
    assertEquals(0, run(List.of("draw", "map.yaml")).exit());
    assertEquals(0, run(List.of("rank", "map.yaml", "--table", "links")).exit());
  }

  /** For each piece of evidence the one it refers to; -1 where it gives a fact itself. */
  private static int[] references(Random random) {
    int[] see = new int[1 + random.nextInt(12)];
    for (int i = 0; i < see.length; i++) {
      see[i] = random.nextInt(4) == 0 ? -1 : random.nextInt(see.length);
    }
    return see;
  }

  private static int circles(int[] see) {
    Set<Integer> first = new HashSet<>();
    for (int i = 0; i < see.length; i++) {
      int at = i;
      for (int steps = 0; steps < see.length && at >= 0; steps++) {
        at = see[at];
      }
      int least = at;
      for (int steps = 0; steps < see.length && at >= 0; steps++) {
        at = see[at];
        least = Math.min(least, at);
      }
      if (at >= 0) {
        first.add(least);
      }
    }
    return first.size();
  }

  private static String map(int[] see, Random random) {
    List<StringBuilder> factors = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      factors.add(new StringBuilder("  f" + i + ":\n    evidence:\n      - A fact.\n"));
    }
    for (int i = 0; i < see.length; i++) {
      String what = see[i] < 0 ? "fact: F" + i + ", date: 1900" : "see: e" + see[i];
      factors
          .get(random.nextInt(factors.size()))
          .append("      - {id: e" + i + ", " + what + ", side: background}\n");
    }
    String other = "questions:\n  other: {question: R, factors: {f0: {use: no}}}\n";
    return "question: Q\nperiod: 1890–1950\nfactors:\n" + String.join("", factors) + other;
  }

  private long circlesTold(String map) throws IOException {
    write(map);
    Run.Result checked = run(List.of("check", "map.yaml"));
    return checked.out().lines().filter(line -> line.contains("[see-circle]")).count();
  }

  private void write(String map) throws IOException {
    Files.createDirectories(folder.resolve("arguments"));
    Files.writeString(folder.resolve("map.yaml"), map);
    Files.writeString(folder.resolve("arguments/map.yaml"), map);
  }

  private Run.Result run(List<String> command) {
    return assertTimeoutPreemptively(
        PATIENCE, () -> Run.essay(folder, command.toArray(new String[0])), command.toString());
  }
}
