package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the bytes, {@code check} answers with 0, 1 or 2, and soon. */
class HardnessTest {
  private static final Path HERE = Path.of("");
  private static final int MIB = 1 << 20;

  /** Two seconds, and as much again for a busy machine and code that has not run before. */
  private static final int MOST_MILLIS = 4000;

  /** Pieces that mean something to YAML or to a decoder. */
  private static final List<String> PIECES =
      List.of(
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
          "*a",
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
          "\r");

  private static void holds(byte[] map, String what) {
    Run.Result result = Run.essay(HERE, map, List.of("check", "-", "--fail-on", "advice"));
    if (result.exit() < 0 || result.exit() > 2 || result.err().contains("bug in essay")) {
      fail(what + ": exit " + result.exit() + ": " + result.err() + new String(map, UTF_8));
    }
  }

  @TestFactory
  Stream<DynamicTest> aMapCutOffAnywhereIsAnswered() throws IOException {
    return Stream.of("macbeth", "school-uniform", "peaceful-coexistence")
        .map(name -> DynamicTest.dynamicTest(name, () -> cutEverywhere(name)));
  }

  /** At every byte of the beginning and then at every 211th, or at each with -Dcuts=all. */
  private static void cutEverywhere(String name) throws IOException {
    byte[] map = Files.readAllBytes(Path.of("arguments", name + ".yaml"));
    boolean all = "all".equals(System.getProperty("cuts"));
    IntStream.range(0, map.length + 1)
        .filter(length -> all || length < 3000 || length % 211 == 0 || length == map.length)
        .parallel()
        .forEach(length -> holds(Arrays.copyOf(map, length), name + " cut at " + length));
  }

  @Test
  void twentyThousandMutationsFromSeed20261122AreAnswered() throws IOException {
    byte[] map = Files.readAllBytes(Path.of("src/test/resources/golden/a-plan-as-json/map.yaml"));
    IntStream.range(0, 20_000)
        .parallel()
        .forEach(i -> holds(mutated(map, new Random(20261122L * 31 + i)), "mutation " + i));
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
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
          };
      byte[] start = Arrays.copyOf(bytes, at + piece.length + bytes.length - end);
      System.arraycopy(piece, 0, start, at, piece.length);
      System.arraycopy(bytes, end, start, at + piece.length, bytes.length - end);
      bytes = start;
    }
    return bytes;
  }

  private static Map<String, String> hostile() {
    Map<String, String> maps = new LinkedHashMap<>();
    String factors = "question: q\nfactors:\n";
    maps.put("control characters", "question: " + "\u0001a".repeat(MIB / 2 - 10));
    maps.put("unknown keys", "question: q\n" + lines("k%d:\n", 100_000));
    maps.put("factors", factors + lines(" f%d: {importance: 1}\n", 30_000));
    maps.put("empty factors", factors + lines(" f%d:\n", 80_000));
    maps.put("evidence", factors + " a:\n  evidence:\n" + lines("  - fact %d\n", 60_000));
    maps.put("references", factors + " a:\n  evidence:\n" + lines("  - see: e%d\n", 60_000));
    maps.put("links to nowhere", factors + lines(" f%1$d: {links: g%1$d}\n", 40_000));
    maps.put("criteria", "question: q\njudgement:\n criteria:\n" + lines("  c%d:\n", 80_000));
    maps.put(
        "other questions", factors + " a:\nquestions:\n" + lines(" q%d: {question: q}\n", 40_000));
    maps.put("one line", "question: " + "q ".repeat(MIB / 2 - 10));
    maps.put("colons", "question: " + "q: ".repeat(MIB / 3 - 10));
    maps.put("quotes", "question: \"" + "\" \"".repeat(MIB / 3 - 10));
    maps.put("brackets", "question: " + "[".repeat(MIB - 20));
    maps.put("a date that goes on", "question: q\nperiod: " + "from ".repeat(MIB / 5 - 20));
    maps.put("a date of circas", "question: q\nperiod: " + "c.".repeat(MIB / 2 - 20));
    maps.put("the same key", "question: q\n".repeat(80_000));
    maps.put("bad ids", "question: q\nsources:\n" + lines(" S%d:\n", 100_000));
    maps.put("unused terms", "question: q\nterms:\n" + lines(" t%d:\n", 100_000));
    maps.put("cut by #", "question: q\ninbox:\n" + "- x y #1\n".repeat(100_000));
    maps.put("anchors", "question: q\ninbox:\n" + "- &a x\n".repeat(120_000));
    maps.put("numbers on one line", "question: q\ninbox: [" + "11,".repeat(340_000) + "1]\n");
    maps.put("sentences on one line", "question: q\ninbox: [Ab," + "ab,".repeat(340_000) + "b]\n");
    maps.put("marks on one line", "question: q\nterms: {" + "? ab,".repeat(200_000) + "a: b}\n");
    maps.put("keys on one line", "question: q\nterms: {" + "a b,".repeat(250_000) + "a: b}\n");
    maps.put("items in a text", "question: q\ninbox:\n - a\n" + "   - b\n".repeat(140_000));
    maps.put("sentences as keys", factors + " a:\n  counter:\n" + "  - A b: x\n".repeat(90_000));
    maps.put(
        "references to what can't be an id",
        factors + lines(" A %d:\n", 20_000) + " z:\n  links:\n" + "  - bb\n".repeat(60_000));
    maps.put("a line out of line", factors + "   a: b\n".repeat(100_000) + "  c: d\n");
    maps.put("half characters", "question: q\ninbox:\n" + "- \"\\uD800\"\n".repeat(80_000));
    maps.put("a tag with an escape", "question: !x%20 foo\n");
    maps.put("an escape beyond Unicode", "question: \"\\UFFFFFFFF\"\n");
    maps.put("tabs", "question: q\n" + "\t".repeat(900_000) + "x");
    return maps;
  }

  private static String lines(String line, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line.formatted(i));
    }
    return lines.toString();
  }

  @TestFactory
  Stream<DynamicTest> aMebibyteOfAnythingIsAnsweredSoon() {
    return hostile().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> soon(e.getKey(), e.getValue())));
  }

  private static void soon(String what, String map) {
    byte[] bytes = map.getBytes(UTF_8);
    assertTrue(bytes.length <= MIB, what + ": " + bytes.length);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    holds(bytes, what);
    long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    assertTrue(millis < MOST_MILLIS, what + " took " + millis + " ms of this thread");
  }
}
