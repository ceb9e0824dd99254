package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.cli.Run;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every map in {@code arguments/} reads cleanly and gives every output. */
class ArgumentsTest {
  private static final Path HERE = Path.of("");

  private static List<Path> maps() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("arguments"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Reading read(Path map) throws IOException {
    return ArgumentReader.read(new Text(map.toString(), Files.readString(map)));
  }

  @TestFactory
  Stream<DynamicTest> everyMapReadsWithoutErrorOrWarning() throws IOException {
    return maps().stream()
        .map(
            map ->
                DynamicTest.dynamicTest(
                    map.toString(),
                    () ->
                        assertEquals(
                            List.of(),
                            read(map).findings().stream()
                                .filter(f -> f.rule().severity() != Severity.ADVICE)
                                .toList())));
  }

  @TestFactory
  Stream<DynamicTest> everyMapGivesEveryOutputForEachOfItsQuestions() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path map : maps()) {
      for (List<String> options : options(read(map).map().orElseThrow())) {
        tests.add(DynamicTest.dynamicTest(map + " " + options, () -> givesOutput(map, options)));
      }
    }
    return tests.stream();
  }

  private static List<List<String>> options(ArgumentMap map) {
    List<List<String>> all = new ArrayList<>();
    all.add(List.of());
    for (Question question : map.questions()) {
      all.add(List.of("--question", question.id()));
    }
    return all;
  }

  private static void givesOutput(Path map, List<String> options) {
    for (List<String> command :
        List.of(
            List.of("plan"),
            List.of("plan", "--format", "json"),
            List.of("plan", "--order", "alternating"),
            List.of("plan", "--detail", "brief", "--minutes", "45"),
            List.of("plan", "--detail", "prompts", "--paragraph", "peel"),
            List.of("plan", "--detail", "blank", "--words", "4500"),
            List.of("plan", "--argue", "against", "--paragraph", "peace"),
            List.of("timeline"),
            List.of("timeline", "--format", "json"),
            List.of("evidence"),
            List.of("evidence", "--format", "json"),
            List.of("plan", "--format", "html"),
            List.of("evidence", "--format", "html"),
            List.of("timeline", "--format", "html"),
            List.of("draw"),
            List.of("draw", "--format", "dot"),
            List.of("draw", "--format", "mermaid"),
            List.of("rank"),
            List.of("rank", "--weights", "equal"),
            List.of("rank", "--table", "criteria"),
            List.of("rank", "--table", "sides"),
            List.of("rank", "--table", "diamond"),
            List.of("rank", "--table", "links"),
            List.of("rank", "--format", "html"),
            List.of("rank", "--format", "json"))) {
      List<String> args = new ArrayList<>(command);
      args.add(1, map.toString());
      args.addAll(options);
      Run.Result result = Run.essay(HERE, new byte[0], args);
      assertEquals(0, result.exit(), result.err());
      assertEquals("", result.err());
      assertTrue(result.out().length() > 100, result.out());
    }
  }

  /** A draft has the name of its map; each has something for a rule of warnings to find. */
  @TestFactory
  Stream<DynamicTest> everyDraftGivesEveryReportAndHasSomethingToFind() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("arguments/drafts"))) {
      List<Path> drafts = files.sorted().toList();
      return drafts.stream().map(d -> DynamicTest.dynamicTest(d.toString(), () -> report(d)));
    }
  }

  private static void report(Path draft) {
    String file = draft.getFileName().toString();
    String map = file.substring(0, file.lastIndexOf('.'));
    for (String format : List.of("markdown", "text", "html", "json", "github")) {
      Run.Result result =
          Run.essay(HERE, "draft", map, draft.toString(), "--format", format, "--words", "450");
      assertEquals(0, result.exit(), result.err());
      assertTrue(result.out().contains("October 1958"), result.out());
    }
  }

  @Test
  void thePlanOfTheFirstMapIsShortEnoughToWriteFrom() {
    String plan = Run.essay(HERE, "plan", "peaceful-coexistence").out();
    assertTrue(plan.lines().count() < 250, "lines: " + plan.lines().count());
  }

  /**
   * The facts and arguments of the notes that the first map is made from, a word or two for each.
   */
  @TestFactory
  Stream<DynamicTest> everythingInTheNotesIsInThePlan() {
    String plan = Run.essay(HERE, "plan", "peaceful-coexistence").out().toLowerCase(Locale.ROOT);
    return Stream.of(
            "short-term needs at home",
            "fundamental dynamics",
            "maximum security",
            "hydrogen bomb",
            "joe 1",
            "little trust had been built",
            "brinkmanship",
            "mccarthy",
            "budget deficit",
            "nsc 68",
            "korean war",
            "new look",
            "election campaign",
            "stalin's death",
            "living standards",
            "state treaty",
            "superpower",
            "cultural exchanges",
            "scientists",
            "6.7 per cent",
            "heavy industry",
            "consumer",
            "technological innovation",
            "secret speech",
            "twentieth party congress",
            "falsifying history",
            "purges",
            "democratisation",
            "brutal suppression",
            "buffer zone",
            "warsaw pact",
            "4000 tanks",
            "nagy",
            "secret execution",
            "sphere of influence",
            "mao zedong",
            "revisionist",
            "increasingly shaped",
            "raised the stakes",
            "total soviet control",
            "increasingly",
            "intercontinental",
            "sputnik",
            "space race",
            "soviet attack from space",
            "gaither report",
            "u-2",
            "paranoia",
            "massive retaliation",
            "manufacture",
            "ultimatum",
            "free city",
            "second blockade",
            "camp david",
            "naive",
            "kennedy refused",
            "berlin wall",
            "immediate crisis",
            "symbol",
            "reunification",
            "non-recognition",
            "2.1 million",
            "satellite states",
            "rioted",
            "without soviet troops",
            "commitment to the alliance",
            "wrongly read")
        .map(
            words -> DynamicTest.dynamicTest(words, () -> assertTrue(plan.contains(words), words)));
  }
}
