package io.github.essayplanner.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import io.github.essayplanner.RandomMaps;
import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Join;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotDrawingTest {
  @TempDir private Path folder;

  private static Diagram diagram(ArgumentMap map) {
    return Diagram.of(map, Ranking.of(map), Depth.ALL);
  }

  @Test
  void graphvizReadsEveryLabelBack() throws Exception {
    Diagram diagram = diagram(RandomMaps.ofNastyTexts());
    Map<String, String> labels = labels(DotDrawing.of(diagram));
    assertLabel(labels, "thesis", "Thesis" + diagram.thesis());
    for (int i = 0; i < diagram.branches().size(); i++) {
      FactorBranch branch = diagram.branches().get(i);
      assertLabel(labels, "f" + i, DiagramWords.heading(branch) + branch.point());
      for (int k = 0; k < branch.leaves().size(); k++) {
        Leaf leaf = branch.leaves().get(k);
        assertLabel(labels, "f" + i + "e" + k, leaf.label() + leaf.text());
        if (!leaf.reply().isEmpty()) {
          assertLabel(labels, "f" + i + "e" + k + "r", "Reply" + leaf.reply());
        }
      }
    }
    for (int i = 0; i < diagram.joins().size(); i++) {
      Join join = diagram.joins().get(i);
      assertLabel(labels, "l" + i, diagram.towards(join) + join.how());
      assertTrue(labels.containsKey("l" + i + "->f" + join.from()), "link " + i);
    }
  }

  @Test
  void graphvizReadsWhatSpeaksAgainstEachFactorBack() throws Exception {
    ArgumentMap map = RandomMaps.ofNastyTexts();
    Diagram diagram = Diagram.of(map, Ranking.of(map), Depth.FACTORS);
    Map<String, String> labels = labels(DotDrawing.of(diagram));
    boolean some = false;
    for (int i = 0; i < diagram.branches().size(); i++) {
      FactorBranch branch = diagram.branches().get(i);
      assertLabel(labels, "f" + i, DiagramWords.heading(branch) + branch.point() + branch.but());
      some |= !branch.but().isEmpty();
    }
    assertTrue(some);
  }

  private static void assertLabel(Map<String, String> labels, String name, String text) {
    assertEquals(plain(text), labels.get(name));
  }

  /** Graphviz starts a line of its own for each line, so spaces there are gone. */
  private static String plain(String text) {
    return Characters.clean(text).replaceAll("[ \u00a0]", "");
  }

  @Test
  void graphvizDrawsRandomMaps() throws Exception {
    for (int seed = 0; seed < 5; seed++) {
      Diagram diagram = diagram(RandomMaps.ofWords(seed));
      assertTrue(labels(DotDrawing.of(diagram)).size() > diagram.branches().size());
    }
  }

  private Map<String, String> labels(String dot) throws Exception {
    assumeTrue(Programs.installed("dot"), "dot (Graphviz) is not installed");
    Path input = folder.resolve("map.dot");
    Path output = folder.resolve("map.svg");
    Files.writeString(input, dot);
    Process process =
        new ProcessBuilder("dot", "-Tsvg", "-o", output.toString(), input.toString())
            .redirectErrorStream(true)
            .start();
    String messages = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), messages);
    Document svg = Jsoup.parse(Files.readString(output), "", Parser.xmlParser());
    Map<String, String> labels = new HashMap<>();
    for (Element group : svg.select("g.node, g.edge")) {
      StringBuilder label = new StringBuilder();
      group.select("text").forEach(line -> label.append(line.wholeText()));
      labels.merge(group.select("title").text(), plain(label.toString()), String::concat);
    }
    return labels;
  }
}
