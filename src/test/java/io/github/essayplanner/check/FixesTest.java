package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.read.Mending;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each fix, made as it is told, mends its finding, brings no error and keeps all other words. */
class FixesTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ONE_TO_WRITE =
      Pattern.compile("(?:write \"|put quotes round the whole text: \")([^…\"]*)\"");
  private static final Path EXAMPLES =
      Path.of("src/main/resources/io/github/essayplanner/check/rules");
  private static final java.util.Set<String> NUMBERS =
      java.util.Set.of("1", "2", "3", "4", "5", "6");
  private static final long SEED = 20261130;

  /** Every map of the tests, by what it is called. */
  static Map<String, Text> maps() throws IOException {
    Map<String, Text> maps = new HashMap<>();
    String students = Files.readString(Golden.RESOURCES.resolve("mistakes-of-students.txt"));
    for (String part : students.split("(?m)^=== ")) {
      int end = part.indexOf(">>>\n");
      if (end > 0) {
        String name = part.substring(0, part.indexOf('\n'));
        maps.put(name, new Text(name, part.substring(name.length() + 1, end)));
      }
    }
    for (Path folder :
        List.of(EXAMPLES, Golden.RESOURCES.resolve("messy"), Golden.RESOURCES.resolve("golden"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          Decoded decoded = Decoder.decode(file.toString(), Files.readAllBytes(file));
          if (decoded.isText()) {
            maps.put(file.toString(), decoded.text());
          }
        }
      }
    }
    return maps;
  }

  @TestFactory
  Stream<DynamicTest> everyFixMendsItsFindingAndNothingElse() throws IOException {
    return maps().entrySet().stream()
        .map(map -> DynamicTest.dynamicTest(map.getKey(), () -> areGood(map.getValue())));
  }

  private static void areGood(Text text) {
    List<Finding> before = MapCheck.of(text).findings();
    for (Finding finding : before) {
      if (finding.fix().isPresent()) {
        isGood(text, finding, before);
      }
      isWritten(text, finding);
    }
  }

  /** Where one thing is to be written, the fix writes just that. */
  private static void isWritten(Text text, Finding finding) {
    Matcher told = ONE_TO_WRITE.matcher(finding.suggestion());
    if (told.matches() && finding.rule().severity() != Severity.ADVICE) {
      assertTrue(finding.fix().isPresent(), "no fix: " + finding);
      List<Replacement> edits = finding.fix().get().edits();
      String after = Replacement.apply(text.content(), edits);
      assertTrue(
          after.replace("\"", "").contains(told.group(1).replace("\"", "")), after + finding);
    }
  }

  private static void isGood(Text text, Finding finding, List<Finding> before) {
    List<Replacement> edits = finding.fix().orElseThrow().edits();
    Text after = new Text(text.name(), Replacement.apply(text.content(), edits));
    List<Finding> left = MapCheck.of(after).findings();
    String what = finding + "\n" + after.content();
    assertTrue(count(left, finding) < count(before, finding), "still told: " + what);
    long most = errors(before) - (finding.rule().id().equals("invalid-id") ? 1 : 0);
    assertTrue(errors(left) <= most, "new errors: " + what + "\n" + left);
    Map<String, Integer> lost = lost(text.content(), after.content());
    for (Replacement edit : edits) {
      String old = text.content().substring(edit.span().start(), edit.span().end());
      words(old).forEach((word, times) -> lost.merge(word, -times, Integer::sum));
    }
    lost.values().removeIf(times -> times <= 0);
    assertEquals(Map.of(), lost, what);
  }

  private static long count(List<Finding> findings, Finding like) {
    return findings.stream()
        .filter(f -> f.rule() == like.rule() && f.message().equals(like.message()))
        .count();
  }

  private static long errors(List<Finding> findings) {
    return findings.stream().filter(Finding::isError).count();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }

  private static Map<String, Integer> lost(String before, String after) {
    Map<String, Integer> lost = words(before);
    words(after).forEach((word, times) -> lost.merge(word, -times, Integer::sum));
    lost.values().removeIf(times -> times <= 0);
    return lost;
  }

  @Test
  void noWordOfItsWriterIsLostFrom400MutatedMaps() throws IOException {
    keepAllWords(400);
  }

  @Test
  @Tag("slow")
  void noWordOfItsWriterIsLostFrom20000MutatedMaps() throws IOException {
    keepAllWords(20_000);
  }

  private static void keepAllWords(int times) throws IOException {
    Random random = new Random(SEED);
    List<Text> maps = new ArrayList<>();
    for (Map.Entry<String, Text> map : new java.util.TreeMap<>(maps()).entrySet()) {
      if (map.getValue().content().length() < 3_000) {
        maps.add(map.getValue());
      }
    }
    for (int i = 0; i < times; i++) {
      Text map = maps.get(random.nextInt(maps.size()));
      Text typed = new Text("seed " + SEED + ", map " + i, mutated(map.content(), random));
      Mending mending = Mending.of(typed);
      Map<String, Integer> lost = lost(typed.content(), mending.text().content());
      for (Mending.Mend mend : mending.done()) {
        Fix fix = mend.finding().fix().orElseThrow();
        fix.edits().forEach(edit -> lost.keySet().removeAll(mendable(mend, edit)));
      }
      assertEquals(Map.of(), lost, typed.name() + "\n" + typed.content() + mending.done());
    }
  }

  @Test
  void twoHyphensInARangeAreNoComment() {
    String map =
        """
        question: Why?
        period: PERIOD
        factors:
          arms:
        INDENTpoint: Arms mattered.
            evidence:
              - fact: One.
                date: DATE
                source: smith, pp. 12 -- 15
        """;
    assertEquals(
        map.replace("INDENT", "    ")
            .replace("PERIOD", "1945–1949")
            .replace("DATE", "12 May 1945–3 June 1949"),
        mended(
            map.replace("INDENT", "\t")
                .replace("PERIOD", "1945 -- 1949")
                .replace("DATE", "12 May 1945 -- 3 June 1949")));
  }

  @Test
  void whatFollowsAClosedCommentIsNotMadePartOfIt() {
    String map =
        """
        /* my map */ question: Why?
        <!--
        old: thing
        --> factors:
          arms:
            point: Arms mattered.
            date: 1914 /* or so */ to 1918
        """;
    assertEquals(map, mended(map));
    assertEquals(
        "[comment-mark, comment-mark, misplaced-key]",
        MapCheck.of(new Text("map", map)).findings().stream()
            .filter(Finding::isError)
            .map(finding -> finding.rule().id())
            .toList()
            .toString());
    assertEquals("# /* my map */\nquestion: Why?\n", mended("/* my map */\nquestion: Why?\n"));
  }

  @Test
  void twoHyphensAreADashWhereAListIsAwaited() {
    String map =
        """
        question: Why?
        factors:
          arms:
            point: Arms mattered.
            evidence:
              -- fact one
              -- fact two
            stance: supports
        """;
    assertEquals(map.replace("--", "-"), mended(map));
    String comment = map.replace("-- fact two", "- fact two");
    assertEquals(comment, mended(comment));
  }

  private static String mended(String map) {
    return Mending.of(new Text("map", map)).text().content();
  }

  /** A key, an id, an allowed word or a date is replaced by the right one, and named in words. */
  private static java.util.Set<String> mendable(Mending.Mend mend, Replacement edit) {
    java.util.Set<String> words = new java.util.HashSet<>(words(mend.finding().message()).keySet());
    if (mend.finding().message().contains("begins with its id and a colon")) {
      return java.util.Set.of("id"); // What it says stands in its place.
    }
    if (mend.finding().message().matches(".*\"\\d+[.)]\"")) {
      return NUMBERS; // Those of a numbered list, which its order keeps.
    }
    return mend.finding()
            .rule()
            .id()
            .matches(
                "unknown-key|not-allowed|invalid-id|name-for-id|not-a-number|scale|date-form"
                    + "|unknown-source|duplicate-key")
        ? words
        : java.util.Set.of();
  }

  /** One to four slips: what is typed twice, left out, changed or put in the wrong place. */
  private static String mutated(String content, Random random) {
    StringBuilder typed = new StringBuilder(content);
    for (int slips = 1 + random.nextInt(4); slips > 0 && typed.length() > 2; slips--) {
      int at = random.nextInt(typed.length());
      String marks = " \t:-#\"'{}[],&*!|>%@`?\n“”–•";
      switch (random.nextInt(4)) {
        case 0 -> typed.insert(at, marks.charAt(random.nextInt(marks.length())));
        case 1 -> {
          if (!Character.isLetterOrDigit(typed.charAt(at))) {
            typed.deleteCharAt(at);
          }
        }
        case 2 ->
            typed.setCharAt(
                at,
                Character.isLetterOrDigit(typed.charAt(at))
                    ? typed.charAt(at)
                    : marks.charAt(random.nextInt(marks.length())));
        default -> {
          int line = typed.lastIndexOf("\n", at) + 1;
          typed.insert(line, " ".repeat(1 + random.nextInt(3)));
        }
      }
    }
    return typed.toString();
  }
}
