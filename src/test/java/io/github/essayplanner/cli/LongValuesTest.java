package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One value as long as a file may be, wherever a value may stand: what counts is length too. */
@Tag("slow")
class LongValuesTest {
  private static final int LONG = 900_000;

  /** Of a processor's time, where the aim is two seconds. */
  private static final int MOST_MILLIS = 4_000;

  private static final String MAP =
      """
      title: %title
      author: %author
      question: %question
      thesis: %thesis
      context: %context
      conclusion: %conclusion
      period: %period
      cover: [%cover]
      terms: {%termkey: %term}
      order: [a, %order]
      judgement:
        scale: %scale
        criteria:
          c: {name: %criterion, asks: %asks, weight: %weight}
      factors:
        a:
          name: %name
          cue: %cue
          role: %role
          stance: %stance
          point: %point
          because: %because
          scores: {c: %score}
          evidence:
            - {id: %id, fact: %fact, cue: %ecue, shows: %shows, caveat: %caveat, side: against}
            - {quote: %quote, how: %how, date: %date, source: %source, tags: [%tag, %tag]}
            - {see: %see}
          counter:
            - {claim: %claim, reply: %reply, evidence: %rests, source: %csource}
          links:
            - {to: %to, how: %linkhow}
          comments:
            - {by: %by, text: %text, date: %cdate}
        b: {importance: 3}
      sources:
        s: {author: %sauthor, title: %stitle, year: %year, kind: %kind, type: %type, url: %url,
          note: %note, short: %short, in: %in, pages: %pages, doi: %doi, key: %key}
      questions:
        q: {question: %other, thesis: %othesis, factors: {a: {point: %opoint}}}
      inbox:
        - %inbox
      """;

  /** What a value may be where not any text may stand. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("period", "1900–1950"),
          Map.entry("order", "b"),
          Map.entry("scale", "1–5"),
          Map.entry("weight", "1"),
          Map.entry("stance", "supports"),
          Map.entry("score", "3"),
          Map.entry("id", "e"),
          Map.entry("see", "e"),
          Map.entry("rests", "e"),
          Map.entry("to", "b"),
          Map.entry("date", "1914"),
          Map.entry("cdate", "1914"),
          Map.entry("source", "s"),
          Map.entry("csource", "s"),
          Map.entry("kind", "primary"),
          Map.entry("type", "book"),
          Map.entry("year", "1990"),
          Map.entry("tag", "t"));

  private static final List<List<String>> COMMANDS =
      Stream.of(
              "check MAP --fail-on advice",
              "check MAP --format json",
              "check MAP --format html",
              "check MAP --fix --dry-run",
              "plan MAP",
              "plan MAP --width 60",
              "plan MAP --detail brief --minutes 45",
              "plan MAP --detail blank",
              "plan MAP --format html",
              "plan MAP --format docx -o plan.docx",
              "plan MAP --question q",
              "rank MAP",
              "rank MAP --table links",
              "rank MAP --format html",
              "evidence MAP",
              "evidence MAP --format csv",
              "evidence MAP a --tag t",
              "timeline MAP",
              "draw MAP",
              "draw MAP --format dot",
              "draft MAP draft.md",
              "set MAP thesis So. --dry-run",
              "add evidence MAP a Fact. --dry-run",
              "rename MAP a other --dry-run",
              "move MAP b --first --dry-run",
              "remove MAP a --with-links --dry-run",
              "complete -- evidence MAP ''")
          .map(Run::words)
          .toList();

  @TempDir Path folder;

  /** What a value is made of. */
  private static Map<String, String> values() {
    Random random = new Random(20261130);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("a word", filled(i -> "x"));
    values.put("words", filled(i -> Integer.toString(random.nextInt(36 * 36 * 36), 36) + " "));
    values.put("sentences", filled(i -> i % 9 == 8 ? "the end. " : "Word" + i % 50 + " "));
    values.put("marks", filled(i -> "*_`[(<&~^$|\\".charAt(random.nextInt(12)) + "a"));
    values.put("years", filled(i -> 1000 + random.nextInt(1000) + (i % 2 == 0 ? "–" : ", ")));
    return values;
  }

  private static String filled(IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LONG; i++) {
      text.append(piece.apply(i));
    }
    return text.toString().strip();
  }

  private static List<String> fields() {
    return Pattern.compile("%([a-z]+)")
        .matcher(MAP)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private static String map(String longField, String value) {
    String map = MAP;
    List<String> fields = new ArrayList<>(fields());
    fields.sort((a, b) -> b.length() - a.length());
    for (String field : fields) {
      String usual = USUAL.getOrDefault(field, "The " + field + " of it");
      String now = field.equals(longField) ? "'" + value + "'" : usual;
      map = map.replace("%" + field, now);
    }
    return map;
  }

  @Test
  void theMapWithoutALongValueHasNoErrors() throws IOException {
    Run.Result checked = Run.essay(folder, map("", "").getBytes(UTF_8), List.of("check", "-"));
    assertEquals(0, checked.exit(), checked.out());
  }

  /** Each field is long once; with -Dessay.lengths=true in each way, and every command meets it. */
  @Test
  void oneLongValueKeepsNoCommandBusy() throws IOException {
    Files.writeString(folder.resolve("draft.md"), "An essay about the fact of it, in 1914.\n");
    Map<String, String> values = values();
    List<String> names = List.copyOf(values.keySet());
    List<String> fields = fields();
    boolean all = Boolean.getBoolean("essay.lengths");
    IntStream.range(0, fields.size() * names.size())
        .filter(i -> all || i % names.size() == i / names.size() % names.size())
        .parallel()
        .forEach(
            i -> {
              String field = fields.get(i / names.size());
              String value = names.get(i % names.size());
              Path file = write(field + i, map(field, values.get(value)));
              List<List<String>> commands =
                  all ? COMMANDS : List.of(COMMANDS.get(i % COMMANDS.size()), COMMANDS.get(4));
              commands.forEach(command -> soon(command, file, field + " of " + value));
            });
  }

  private Path write(String name, String map) {
    try {
      return Files.writeString(folder.resolve(name + ".yaml"), map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void soon(List<String> command, Path file, String what) {
    List<String> words =
        command.stream().map(word -> word.equals("MAP") ? file.toString() : word).toList();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Run.Result result = Run.essay(folder, new byte[0], words);
    long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    boolean answered = result.exit() >= 0 && result.exit() <= 2;
    assertTrue(answered && !result.err().contains("bug in essay"), what + command + result.err());
    assertTrue(millis < MOST_MILLIS, what + ", " + command + ": " + millis + " ms");
  }
}
