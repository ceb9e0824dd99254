package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes, every command answers with 0, 1 or 2, soon and in little memory. */
class HardnessTest {
  private static final Path HERE = Path.of("");
  private static final int MIB = 1 << 20;

  /** A quarter of the limit is enough for what grows with the square of a file to show. */
  private static final int PART = MIB / 4;

  /**
   * Two seconds of a processor on a quiet machine; on a busy one, where others take its caches and
   * half of each core, the same work has been seen to take twice as long.
   */
  private static final int MOST_MILLIS = 4000;

  private static final int MOST_MEBIBYTES = 256;

  private static final List<List<String>> COMMANDS =
      Stream.of(
              "check - --fail-on advice",
              "check - --format json",
              "plan -",
              "plan - --detail brief --minutes 45",
              "plan - --argue against",
              "rank -",
              "rank - --table links",
              "rank - --table sides",
              "rank - --table diamond",
              "rank - --table criteria",
              "rank - --format json",
              "evidence -",
              "timeline -",
              "draw -",
              "plan - --format html")
          .map(Run::words)
          .toList();

  private static final List<String> CHECK = COMMANDS.get(0);

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

  private static void holds(byte[] map, List<String> command, String what) {
    Run.Result result = Run.essay(HERE, map, command);
    if (result.exit() < 0 || result.exit() > 2 || result.err().contains("bug in essay")) {
      fail(what + ", " + command + ": exit " + result.exit() + ": " + result.err());
    }
    if (result.exit() == 2 && !result.out().isEmpty()) {
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

  @TestFactory
  Stream<DynamicTest> aMapCutOffAtAnyByteIsChecked() throws IOException {
    return Stream.of("macbeth", "school-uniform", "peaceful-coexistence")
        .map(name -> DynamicTest.dynamicTest(name, () -> cutEverywhere(name)));
  }

  /** The long map at every fifth byte, but at each with -Dessay.cuts=all: that takes a minute. */
  private static void cutEverywhere(String name) throws IOException {
    byte[] map = Files.readAllBytes(Path.of("arguments", name + ".yaml"));
    boolean all = map.length < MIB / 32 || "all".equals(System.getProperty("essay.cuts"));
    IntStream.rangeClosed(0, map.length)
        .filter(length -> all || length % 5 == 0)
        .parallel()
        .forEach(length -> checked(Arrays.copyOf(map, length), name + " cut at " + length));
  }

  /** All that {@code check} does but to take its command line apart, which takes longer. */
  private static void checked(byte[] map, String what) {
    try {
      Decoded decoded = Decoder.decode("map", map);
      List<Finding> all = new ArrayList<>(decoded.findings());
      if (decoded.isText()) {
        Reading reading = ArgumentReader.read(decoded.text());
        all.addAll(reading.findings());
        reading.map().ifPresent(m -> all.addAll(ArgumentCheck.of(m, reading.findings())));
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
    IntStream.rangeClosed(0, map.length / 101)
        .parallel()
        .mapToObj(i -> Arrays.copyOf(map, i * 101))
        .forEach(cut -> COMMANDS.forEach(c -> holds(cut, c, "cut at " + cut.length)));
  }

  @Test
  void twentyThousandMutationsFromSeed20261122AreAnswered() throws IOException {
    byte[] map = Files.readAllBytes(Path.of("src/test/resources/golden/a-plan-as-json/map.yaml"));
    IntStream.range(0, 20_000).parallel().forEach(i -> mutate(map, i));
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
    Map<String, byte[]> maps = Hostile.maps(PART);
    maps.keySet().retainAll(HEAVY);
    for (String line : List.of("plan -", "rank -", "rank - --table links", "timeline -")) {
      maps.entrySet().stream()
          .parallel()
          .forEach(e -> soon(e.getValue(), Run.words(line), e.getKey()));
    }
  }

  @Test
  void hundredsOfThingsAreAnsweredByEveryCommand() {
    Hostile.maps(PART / 16).entrySet().stream()
        .parallel()
        .forEach(e -> COMMANDS.forEach(c -> soon(e.getValue(), c, e.getKey())));
  }

  @Test
  void theMapsOfThousandsOfThingsHaveNoErrors() {
    Hostile.maps(PART / 64)
        .forEach(
            (name, map) ->
                assertEquals(0, Run.essay(HERE, map, List.of("check", "-")).exit(), name));
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
        .map(name -> DynamicTest.dynamicTest(name, () -> checkAlone(name, files.get(name))));
  }

  private void checkAlone(String name, byte[] map) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("map.yaml"), map);
    List<String> command = new ArrayList<>(Alone.command());
    command.addAll(List.of("check", file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    int exit = process.waitFor();
    String said = Files.readString(folder.resolve("err"));
    assertTrue(exit >= 0 && exit <= 1, name + ": exit " + exit + ": " + said);
    String[] figures = said.strip().lines().reduce((a, b) -> b).orElseThrow().split(" ");
    assertTrue(Integer.parseInt(figures[0]) < MOST_MILLIS, name + ": " + figures[0] + " ms");
    assertTrue(Integer.parseInt(figures[1]) < MOST_MEBIBYTES, name + ": " + figures[1] + " MiB");
  }
}
