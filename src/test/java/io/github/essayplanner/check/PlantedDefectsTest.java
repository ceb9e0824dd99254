package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Several mistakes in one map are all found, each at its own token and nothing else with them. */
class PlantedDefectsTest {
  /**
   * A line of the map that may be wrong.
   *
   * @param bad the line with its mistake; the token it is reported at stands between ‹ and ›
   */
  private record Line(String good, String bad, String rule) {
    static Line of(String good) {
      return new Line(good, "", "");
    }
  }

  private static final List<Line> MAP =
      List.of(
          new Line("question: How far did the Thaw go?", "", ""),
          new Line("period: 1953–61", "period: ‹1953-13›", "date-impossible"),
          new Line("cover: [USA, USSR]", "cover: ‹USA, USSR›", "tags-in-one"),
          new Line("title: The Thaw", "‹titel›: The Thaw", "unknown-key"),
          new Line(
              "thesis: The Thaw, not Berlin.", "thesis: ‹“The Thaw, not Berlin.”›", "smart-quotes"),
          new Line("context: Two powers", "context: Power ‹#1 of two›", "cut-by-hash"),
          Line.of("factors:"),
          Line.of("  thaw:"),
          new Line("    stance: qualifies", "    stance: ‹partly›", "not-allowed"),
          new Line("    importance: 9", "    importance: ‹11›", "out-of-range"),
          new Line("    point: It was real", "    ‹shows›: It was real", "misplaced-key"),
          Line.of("    because: it lasted"),
          Line.of("    evidence:"),
          Line.of("      - A wall stood."),
          new Line("      - It stood long.", "        ‹-› It stood long.", "item-in-text"),
          new Line("      - Few crossed.", "      - fact‹:›Few crossed.", "key-colon"),
          Line.of("      - id: stalin"),
          Line.of("        fact: Stalin died."),
          new Line("        date: 1953", "        date: ‹5 March, 1953›", "date-form"),
          new Line("        side: for", "        side: ‹supports›", "not-allowed"),
          new Line("      - A summit met.", "      - ‹A summit›: it met", "sentence-as-key"),
          new Line("      - fact: Nobody signed.", "      - ‹fct›: Nobody signed.", "unknown-key"),
          Line.of("        side: against"),
          Line.of("        date: 1958"),
          Line.of("    counter:"),
          Line.of("      - claim: It was short."),
          Line.of("        reply: It was not."),
          Line.of("    links:"),
          new Line("      - to: berlin", "      - to: ‹berln›", "unknown-id"),
          new Line("      - berlin", "      - ‹The wall›", "name-for-id"),
          Line.of("  berlin:"),
          Line.of("    name: The wall"),
          new Line("    importance: 5", "    importance: ‹5.5›", "not-a-number"),
          new Line("    role: cause", "    role: ‹“cause\"›", "smart-quotes"),
          Line.of("    because: it came late"),
          Line.of("    evidence:"),
          new Line("      - id: wall", "      - id: ‹The Wall›", "invalid-id"),
          Line.of("        fact: A wall was built."),
          Line.of("        date: 1961"),
          new Line("      - see: stalin", "      - see: ‹stallin›", "unknown-id"),
          Line.of("inbox:"),
          new Line("  - a note", "  - ‹{a: note}›", "wrong-shape"));

  @Test
  void everyMistakeOf1000MapsFromSeed20261122IsFoundAtItsToken() {
    Random random = new Random(20261122);
    for (int i = 0; i < 1000; i++) {
      StringBuilder map = new StringBuilder();
      TreeSet<String> planted = new TreeSet<>();
      for (Line line : MAP) {
        boolean bad = !line.rule().isEmpty() && random.nextInt(4) == 0;
        if (bad) {
          int start = map.length() + line.bad().indexOf('‹');
          planted.add(start + " " + line.rule());
        }
        map.append(bad ? line.bad().replace("‹", "").replace("›", "") : line.good()).append('\n');
      }
      assertEquals(planted, found(map.toString()), map.toString());
    }
  }

  /** Errors and warnings of the file, by place and rule. */
  private static TreeSet<String> found(String map) {
    Reading reading = ArgumentReader.read(new Text("map", map));
    List<Finding> all = new ArrayList<>(reading.findings());
    assertTrue(reading.map().isPresent());
    TreeSet<String> found = new TreeSet<>();
    for (Finding finding : all) {
      if (finding.rule().severity() != Severity.ADVICE) {
        found.add(finding.span().start() + " " + finding.rule().id());
      }
    }
    return found;
  }
}
