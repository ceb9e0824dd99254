package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.essayplanner.check.MapCheck;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes, every command answers with 0, 1 or 2, soon and in little memory. */
@Tag("slow")
class HardnessTest {
  private static final Path HERE = Path.of("");
  private static final int MIB = 1 << 20;

  /** A quarter of the limit is enough for what grows with the square of a file to show. */
  private static final int PART = MIB / 4;

  /**
   * Of a processor's time. Two seconds are the aim for what a report takes; of thousands of
   * factors, which are gone through only with --max-size, a plan takes six, and twice or thrice
   * that on a slow machine whose processors are busy. How fast it is, the benchmarks tell.
   */
  private static final int MOST_MILLIS = 30_000;

  private static final int MOST_MEBIBYTES = 256;

  private static final List<List<String>> COMMANDS =
      Stream.of(
              "check - --fail-on advice",
              "check - --format json",
              "check - --format github",
              "check - --format html",
              "plan -",
              "plan - --detail brief --minutes 45",
              "plan - --detail blank",
              "plan - --argue against",
              "plan - --format json",
              "plan - --format html",
              "rank -",
              "rank - --table links",
              "rank - --table links --format html",
              "rank - --table sides",
              "rank - --table diamond",
              "rank - --table criteria",
              "rank - --format json",
              "rank - --format html",
              "evidence -",
              "evidence - --format json",
              "evidence - --format html",
              "timeline -",
              "timeline - --format json",
              "timeline - --format html",
              "draw -",
              "draw - --format dot",
              "draw - --format mermaid")
          .map(Run::words)
          .toList();

  private static final List<String> CHECK = COMMANDS.get(0);

  /** Lets a report take any number of factors, so that its own work shows. */
  private static final String ANY_SIZE = " --max-size " + 2 * MIB;

  /** Pieces that mean something to YAML or to a decoder. */
  private static final String[] PIECES = {
    ": ",
    "- ",
    "\n",
    "  ",
    "\t",
    "#",
    " #",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a ",
    "*a ",
    "!t ",
    "|",
    ">-",
    "---\n",
    "...\n",
    "?",
    "%",
    "@",
    "\u0000",
    "\uFEFF",
    "\u2028",
    "é",
    "🚀",
    "“",
    "question:",
    "see: x",
    "<<: ",
    "\\",
    "null",
    "~",
    "1905-07",
    "\r",
    "\n- ",
    "\u0300",
    "\\uD800"
  };

  /** The maps whose things have to be compared with each other. */
  private static final Set<String> HEAVY =
      Set.of(
          "empty factors",
          "undominated factors",
          "factors alike",
          "tags and covers",
          "links of one",
          "a ring of links",
          "references to one",
          "references from all");

  @TempDir Path folder;

  /** Else a command with an option that it doesn't have would refuse all that follows. */
  @Test
  void everyCommandTriedHereReportsOnAMapWithoutErrors() throws IOException {
    byte[] map = Files.readAllBytes(Path.of("arguments", "macbeth.yaml"));
    for (List<String> command : COMMANDS) {
      Run.Result result = Run.essay(HERE, map, command);
      boolean finds = command.contains("--fail-on");
      assertTrue(result.exit() == 0 || finds && result.exit() == 1, command + result.err());
      assertTrue(command.get(0).equals("check") || !result.out().isEmpty(), command.toString());
    }
  }

  private static void holds(byte[] map, List<String> command, String what) {
    Run.Result result = Run.essay(HERE, map, command);
    if (result.exit() < 0 || result.exit() > 2 || result.err().contains("bug in essay")) {
      fail(what + ", " + command + ": exit " + result.exit() + ": " + result.err());
    }
    boolean isCheck = command.get(0).equals("check");
    if (result.exit() == 2 && !isCheck && !result.out().isEmpty()) {
      fail(what + ", " + command + ": refused, but wrote " + result.out());
    }
  }

  private static void soon(byte[] map, List<String> command, String what) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    holds(map, command, what);
    long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    assertTrue(millis < MOST_MILLIS, what + ", " + command + ": " + millis + " ms");
  }

  private static List<String> ofAnySize(List<String> command) {
    return Stream.concat(command.stream(), Run.words(ANY_SIZE.strip()).stream()).toList();
  }

  @TestFactory
  Stream<DynamicTest> aMapCutOffAtAnyByteIsChecked() throws IOException {
    return Stream.of("macbeth", "school-uniform", "peaceful-coexistence")
        .map(name -> DynamicTest.dynamicTest(name, () -> cutEverywhere(name)));
  }

  /**
   * The short map at every byte, longer ones at every twenty-third, but at each with
   * -Dessay.cuts=all: that takes minutes, and what they have besides the short one stands in them
   * again and again.
   */
  private static void cutEverywhere(String name) throws IOException {
    byte[] map = Files.readAllBytes(Path.of("arguments", name + ".yaml"));
    boolean all = map.length < MIB / 64 || "all".equals(System.getProperty("essay.cuts"));
    IntStream.rangeClosed(0, map.length)
        .filter(length -> all || length % 23 == 0)
        .parallel()
        .forEach(length -> checked(Arrays.copyOf(map, length), name + " cut at " + length));
  }

  /** All that {@code check} does but to take its command line apart, which takes longer. */
  private static void checked(byte[] map, String what) {
    try {
      Decoded decoded = Decoder.decode("map", map);
      List<Finding> all = new ArrayList<>(decoded.findings());
      if (decoded.isText()) {
        all.addAll(MapCheck.of(decoded.text()).findings());
      }
      Collections.sort(all);
      FindingsText.write(decoded.text(), all, false, new PrintWriter(Writer.nullWriter()));
    } catch (RuntimeException bug) {
      throw new AssertionError(what, bug);
    }
  }

  @Test
  void aMapCutOffIsAnsweredByEveryCommand() throws IOException {
    byte[] map = Files.readAllBytes(Path.of("arguments", "macbeth.yaml"));
    IntStream.rangeClosed(0, map.length / 211)
        .parallel()
        .mapToObj(i -> Arrays.copyOf(map, i * 211))
        .forEach(cut -> COMMANDS.forEach(c -> holds(cut, c, "cut at " + cut.length)));
  }

  @Test
  void eightThousandMutationsFromSeed20261122AreAnswered() throws IOException {
    byte[] map = Files.readAllBytes(Path.of("src/test/resources/golden/a-plan-as-json/map.yaml"));
    IntStream.range(0, 8_000).parallel().forEach(i -> mutate(map, i));
  }

  private static void mutate(byte[] map, int i) {
    byte[] mutated = mutated(map, new Random(20261122L * 31 + i));
    String what = "mutation " + i + " " + new String(mutated, UTF_8);
    holds(mutated, CHECK, what);
    if (i % 10 == 0) {
      holds(mutated, COMMANDS.get(i / 10 % COMMANDS.size()), what);
    }
  }

  private static byte[] mutated(byte[] map, Random random) {
    byte[] bytes = map;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, at + random.nextInt(20));
      byte[] piece =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(map, at / 2, Math.min(map.length, at / 2 + 60));
            default -> PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8);
          };
      byte[] start = Arrays.copyOf(bytes, at + piece.length + bytes.length - end);
      System.arraycopy(piece, 0, start, at, piece.length);
      System.arraycopy(bytes, end, start, at + piece.length, bytes.length - end);
      bytes = start;
    }
    return bytes;
  }

  @Test
  void whatMeansSomethingToYamlIsCheckedSoonHoweverOftenItStands() {
    Hostile.repeated(PART / 8).entrySet().stream()
        .parallel()
        .forEach(e -> soon(e.getValue(), CHECK, e.getKey()));
  }

  @Test
  void thousandsOfMistakesAreCheckedSoon() {
    Hostile.broken(PART).entrySet().stream()
        .parallel()
        .forEach(e -> soon(e.getValue(), CHECK, e.getKey()));
  }

  @Test
  void thousandsOfThingsAreAnsweredSoon() {
    Map<String, byte[]> maps = Hostile.maps(PART / 2);
    maps.keySet().retainAll(HEAVY);
    for (String line : List.of("plan -", "rank -", "rank - --table links", "timeline -")) {
      maps.entrySet().stream()
          .parallel()
          .forEach(e -> soon(e.getValue(), Run.words(line + ANY_SIZE), e.getKey()));
    }
  }

  @Test
  void hundredsOfThingsAreAnsweredByEveryCommand() {
    Hostile.maps(PART / 16).entrySet().stream()
        .parallel()
        .forEach(e -> COMMANDS.forEach(c -> soon(e.getValue(), ofAnySize(c), e.getKey())));
  }

  @Test
  void asManyThingsAsAReportTakesAreAnsweredByEveryCommand() {
    Hostile.full(PART).entrySet().stream()
        .parallel()
        .forEach(e -> COMMANDS.forEach(c -> soon(e.getValue(), c, e.getKey())));
  }

  @Test
  void theMapsOfThousandsOfThingsHaveNoErrors() {
    Hostile.maps(PART / 64)
        .forEach(
            (name, map) ->
                assertEquals(
                    0, Run.essay(HERE, map, Run.words("check -" + ANY_SIZE)).exit(), name));
    Hostile.full(PART)
        .forEach(
            (name, map) ->
                assertEquals(0, Run.essay(HERE, map, Run.words("check -")).exit(), name));
  }

  /** The files that take most of a reader, whole and each in a Java of its own. */
  @TestFactory
  Stream<DynamicTest> aMebibyteIsCheckedSoonAndInLittleMemory() {
    Map<String, byte[]> files = Hostile.broken(MIB);
    files.putAll(Hostile.maps(MIB));
    return Stream.of(
            "empty factors",
            "wrong shapes",
            "links to nowhere",
            "references from all",
            "other questions",
            "questions of all factors",
            "tags and covers",
            "terms in a long thesis",
            "unknown keys",
            "the same key",
            "half characters of UTF-16",
            "a fact that goes on",
            "undominated factors",
            "cut by #",
            "noise of marks",
            "steps",
            "NULs")
        .map(name -> DynamicTest.dynamicTest(name, () -> alone(name, files, "check MAP")));
  }

  /** What takes most of each command. */
  @TestFactory
  Stream<DynamicTest> aMebibyteIsAnsweredByOtherCommandsSoonAndInLittleMemory() {
    Map<String, byte[]> files = Hostile.full(MIB);
    files.putAll(Hostile.maps(MIB));
    files.putAll(Hostile.broken(MIB));
    return Stream.of(
            "unknown keys, check MAP --format json",
            "the same key, check MAP --format github",
            "wrong shapes, check MAP --format html",
            "unknown keys, check MAP --fix --dry-run",
            "evidence of all, check MAP --format json",
            "empty factors, plan MAP",
            "terms, plan MAP",
            "a long name, plan MAP --format html",
            "names of all, plan MAP --format html",
            "counters of all, plan MAP --format html",
            "questions of all, rank MAP --format html",
            "scores of all, rank MAP --format html",
            "links of all, rank MAP --table links --format html",
            "evidence of all, evidence MAP --format html",
            "dates of all, timeline MAP --format html",
            "references of all, draw MAP",
            "links of all with words, draw MAP",
            "links of one of two, draw MAP",
            "evidence of all, set MAP thesis So. --dry-run",
            "dates of all, add factor MAP Name --dry-run",
            "questions of all, rename MAP f1 other --dry-run",
            "references of all, remove MAP f99 --with-links --dry-run",
            "links of all, remove MAP f1 --with-links --dry-run")
        .map(
            line -> {
              String[] parts = line.split(", ");
              return DynamicTest.dynamicTest(line, () -> alone(parts[0], files, parts[1]));
            });
  }

  private void alone(String name, Map<String, byte[]> files, String line)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("map.yaml"), files.get(name));
    List<String> command = new ArrayList<>(Alone.command());
    Run.words(line).forEach(word -> command.add(word.equals("MAP") ? file.toString() : word));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    int exit = process.waitFor();
    String said = Files.readString(folder.resolve("err"));
    assertTrue(exit >= 0 && exit <= 2, "exit " + exit + ": " + said);
    assertFalse(said.contains("bug in essay") || said.contains("memory"), said);
    String[] figures = said.strip().lines().reduce((a, b) -> b).orElseThrow().split(" ");
    assertTrue(Integer.parseInt(figures[0]) < MOST_MILLIS, figures[0] + " ms");
    assertTrue(Integer.parseInt(figures[1]) < MOST_MEBIBYTES, figures[1] + " MiB");
  }

  @Test
  void aMapOfMoreThanAReportTakesIsRefusedUnlessTheSizeIsGiven() {
    byte[] most = factors(Limits.MOST_FACTORS);
    byte[] more = factors(Limits.MOST_FACTORS + 1);
    for (String command : List.of("plan -", "rank -", "evidence -", "timeline -", "draw -")) {
      Run.Result refused = Run.essay(HERE, more, Run.words(command));
      assertEquals(2, refused.exit(), command);
      assertEquals("", refused.out(), command);
      assertEquals(
          "essay: error: this map has 501 factors, more than the 500 that essay goes through;"
              + " with --max-size it goes through any number\n",
          refused.err(),
          command);
      assertEquals(0, Run.essay(HERE, more, Run.words(command + ANY_SIZE)).exit(), command);
      assertEquals(0, Run.essay(HERE, most, Run.words(command)).exit(), command);
    }
  }

  @Test
  void noEditMakesAMapOfMoreThanAReportTakes(@TempDir Path folder) throws IOException {
    Path map = Files.write(folder.resolve("map.yaml"), factors(Limits.MOST_FACTORS));
    String before = Files.readString(map);
    Run.Result refused = Run.essay(folder, "add", "factor", "map.yaml", "One more");
    assertEquals(2, refused.exit());
    assertEquals(
        "essay: error: nothing was changed, for after it this map has 501 factors, more than the 500"
            + " that essay goes through; with --max-size it goes through any number\n",
        refused.err());
    assertEquals(before, Files.readString(map));
    Files.write(map, factors(Limits.MOST_FACTORS + 2));
    assertEquals(0, Run.essay(folder, "remove", "map.yaml", "f0").exit());
    assertTrue(Files.readString(map).contains("f501:"));
  }

  private static byte[] factors(int count) {
    StringBuilder map = new StringBuilder("question: q\nfactors:\n");
    IntStream.range(0, count).forEach(i -> map.append(" f" + i + ":\n"));
    return map.toString().getBytes(UTF_8);
  }

  @Test
  void aMapOfMoreThanIsCheckedHasTheMistakesOfItsFileTold() {
    byte[] map = (new String(factors(501), UTF_8) + "thseis: t\n").getBytes(UTF_8);
    Run.Result checked = Run.essay(HERE, map, CHECK);
    assertEquals(2, checked.exit());
    assertTrue(checked.out().startsWith("<stdin>:504:1: error: "), checked.out());
    assertTrue(
        checked.err().startsWith("1 error in 1 map.\n")
            && checked.err().contains("\nessay: error: <stdin>: this map has 501"),
        checked.err());
    Run.Result whole = Run.essay(HERE, map, Run.words("check -" + ANY_SIZE));
    assertEquals(1, whole.exit());
    assertTrue(whole.out().contains("[no-point]"), whole.out());
  }

  @Test
  void programsAreToldHowManyFindingsTheyAreNotGiven() {
    byte[] map = ("question: q\n" + "a:\n".repeat(10_002)).getBytes(UTF_8);
    for (String format : List.of("json", "github")) {
      Run.Result checked = Run.essay(HERE, map, Run.words("check - --format " + format + ANY_SIZE));
      assertEquals("<stdin>: and 2 more\n10002 errors in 1 map.\n", checked.err());
      assertEquals(1, checked.exit());
    }
    Run.Result page = Run.essay(HERE, map, Run.words("check - --format html"));
    assertTrue(page.out().contains("<em>And 9002 more.</em>"));
  }
}
