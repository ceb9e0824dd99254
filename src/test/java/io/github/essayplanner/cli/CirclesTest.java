package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
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
  void aLongFactMayBeRepeatedSomeTimesAndNotHundreds() throws IOException {
    String fact = "The mill was closed. ".repeat(1_000);
    String map =
        "question: Why?\nfactors:\n  f:\n    evidence:\n      - {id: a, fact: \"" + fact + "\"}\n";
    write(map + "      - see: a\n".repeat(10));
    assertEquals(0, Run.essay(folder, "check", "map.yaml").exit());
    write(map + "      - see: a\n".repeat(300));
    for (String command : List.of("check", "plan", "evidence", "rank")) {
      Run.Result refused = Run.essay(folder, command, "map.yaml");
      assertEquals(2, refused.exit());
      assertTrue(refused.err().contains("characters that \"see\" repeats"));
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

  /** Links, names, terms, orders, answers and other questions may all lead back to themselves. */
  @Test
  @Tag("slow")
  void everyKindOfReferenceMayLeadInCirclesAndARenamingFollowsThemAll() throws IOException {
    for (int seed = 1; seed <= 12; seed++) {
      String map = everyKind(new Random(seed), seed % 2 == 0);
      write(map);
      Run.Result before = run(List.of("check", "map.yaml"));
      for (List<String> command : COMMANDS) {
        answered(command, seed, map);
      }
      for (String line :
          List.of(
              "plan map.yaml --argue against --minutes 45",
              "plan map.yaml --order alternating --detail brief",
              "plan map.yaml --paragraph peel",
              "draft map.yaml map.yaml",
              "rank map.yaml --table links",
              "evidence map.yaml --source s0",
              "evidence map.yaml f1",
              "move map.yaml f0 --last",
              "rename map.yaml f1 renamed",
              "rename map.yaml e1 renewed",
              "rename map.yaml s0 work")) {
        answered(Run.words(line), seed, map);
      }
      Run.Result after = run(List.of("check", "map.yaml"));
      assertEquals(errors(before), errors(after), "seed " + seed + "\n" + map + after.out());
    }
  }

  private void answered(List<String> command, int seed, String map) {
    Run.Result result = run(command);
    // What rests on a reference that goes too keeps "remove" from doing it, and a map is no draft.
    boolean may = seed % 2 == 1 || Set.of("check", "remove", "draft").contains(command.get(0));
    String what = "seed " + seed + " " + command + result.exit() + result.err() + map;
    assertTrue(result.exit() <= (may ? 2 : 0), what);
  }

  private static long errors(Run.Result checked) {
    return checked.out().lines().filter(line -> line.contains(": error: ")).count();
  }

  /** Every second time only circles that a map may have, so that reports go through them too. */
  private static String everyKind(Random random, boolean isRight) {
    int size = 3 + random.nextInt(4);
    StringBuilder map = new StringBuilder("question: Is Name f0?\nthesis: It is Name f1.\n");
    int first = isRight ? 1 : random.nextInt(size);
    map.append("order: [f0, f%d]\ncover: [t0]\nterms:\n".formatted(first));
    for (int i = 0; i < size; i++) {
      int next = (i + 1) % size;
      map.append("  Name f%d: what t%d is, or Name f%d\n".formatted(i, next, next));
    }
    map.append("factors:\n");
    for (int i = 0; i < size; i++) {
      int far = 1 + random.nextInt(size - 1);
      int to = isRight ? (i + far) % size : random.nextInt(size);
      int also = isRight ? (i + far % (size - 1) + 1) % size : random.nextInt(size);
      int named = isRight ? (i + 1) % size : random.nextInt(size);
      int seen = isRight ? 0 : random.nextInt(size);
      map.append("  f%d:\n    name: Name f%d\n    importance: 3\n".formatted(i, named));
      map.append("    links: [f%d, {to: f%d, how: by Name f%d}]\n".formatted(to, also, to));
      String fact = "fact: F of Name f1, date: 1900, source: s%d; s%d, tags: [t0]";
      String what = i == 0 ? fact.formatted(named, to) : "see: e" + seen;
      map.append("    evidence:\n      - {id: e%d, %s}\n".formatted(i, what));
      String counter = "    counter: {claim: But Name f%d, evidence: e%d, source: s%d}\n";
      map.append(counter.formatted(to, isRight ? i : seen, to));
    }
    map.append("sources:\n");
    for (int i = 0; i < size; i++) {
      int next = (i + 1) % size;
      map.append("  s%d: {title: s%d, in: s%d, key: s%d}\n".formatted(i, next, next, next));
    }
    String other =
        "questions:\n  other:\n    question: R\n    order: [f1, f0]\n    factors:\n      f0:\n"
            + "        links: [f1]\n        counter: [{claim: C, evidence: e0}]\n"
            + "        evidence: {e0: {side: against}}\n      f1: {links: [f0]}\n";
    return map + other;
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
