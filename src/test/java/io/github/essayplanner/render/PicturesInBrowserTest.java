package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.RandomMaps;
import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our drawings in a real browser: SVG as it is, and Mermaid drawn by Mermaid. */
@Tag("slow")
class PicturesInBrowserTest {
  private static Browser browser;

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  static Collection<ArgumentMap> maps() {
    return Reports.maps().values();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void everyLineOfADrawingOfAnyMapStaysInItsBox(int seed) {
    assertTextInside(RandomMaps.ofWords(seed));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyLineOfADrawingStaysInItsBox(ArgumentMap map) {
    assertTextInside(map);
  }

  private static void assertTextInside(ArgumentMap map) {
    for (Depth depth : Depth.values()) {
      String svg = SvgDrawing.file(Picture.of(Diagram.of(map, Ranking.of(map), depth), depth));
      assertEquals(List.of(), browser.open(svg, "drawing.svg"));
      assertEquals(List.of(), browser.strings(Browser.OUTSIDE_ITS_BOX));
      assertTrue((boolean) browser.run("return document.querySelectorAll('text').length > 0"));
      browser.media("screen", "light");
      assertEquals(List.of(), browser.strings(Browser.FAINT), "light");
      browser.media("screen", "dark");
      assertEquals(List.of(), browser.strings(Browser.FAINT), "dark");
      assertEquals(List.of(), browser.messages());
    }
  }

  @Test
  void mermaidReadsEveryLabelBack() {
    openMermaid();
    for (String text : NastyTexts.ALL) {
      String label = Characters.clean(text);
      String diagram =
          "flowchart RL\n a[\""
              + DiagramWords.numbered(text, "#")
              + "\"] -->|\""
              + DiagramWords.numbered(text, "#")
              + "\"| b[\"x\"]\n";
      Object read = browser.runAsync(MERMAID, diagram);
      assertEquals(List.of(tidy(label), "x", tidy(label)), read, diagram);
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void mermaidDrawsEveryLabelOfAMap(ArgumentMap map) {
    openMermaid();
    for (Depth depth : Depth.values()) {
      assertMermaidDraws(Diagram.of(map, Ranking.of(map), depth));
    }
  }

  private static void assertMermaidDraws(Diagram diagram) {
    Object read = browser.runAsync(MERMAID, MermaidDrawing.of(diagram));
    assertTrue(read instanceof List<?>, () -> read + "");
    List<String> labels = new ArrayList<>();
    ((List<?>) read).forEach(label -> labels.add(closed(label.toString())));
    Collections.sort(labels);
    assertEquals(String.join("\n", labels(diagram)), String.join("\n", labels));
    List<String> places = new ArrayList<>();
    for (int i = 0; i < diagram.branches().size(); i++) {
      places.add("f" + i);
    }
    assertEquals(places, browser.strings(FACTORS_FROM_ABOVE));
  }

  /** Mermaid's own names of the factors' boxes, in order of their places. */
  private static final String FACTORS_FROM_ABOVE =
      """
      const top = e => e.getBoundingClientRect().top;
      return [...document.querySelectorAll('.node')]
        .filter(e => /flowchart-f[0-9]+-/.test(e.id))
        .sort((a, b) => top(a) - top(b))
        .map(e => e.id.replace(/.*flowchart-(f[0-9]+)-.*/, '$1'));
      """;

  private static List<String> labels(Diagram diagram) {
    List<String> labels = new ArrayList<>();
    labels.add(closed("Thesis" + diagram.thesis()));
    for (FactorBranch branch : diagram.branches()) {
      labels.add(closed(DiagramWords.heading(branch) + branch.point() + branch.but()));
      labels.add(branch.factor().stanceWord());
      for (Leaf leaf : branch.leaves()) {
        labels.add(closed(leaf.label() + leaf.text()));
        if (!leaf.reply().isEmpty()) {
          labels.add(closed("Reply" + leaf.reply()));
        }
      }
    }
    diagram.joins().forEach(join -> labels.add(closed(diagram.towards(join) + join.how())));
    labels.removeIf(String::isEmpty);
    Collections.sort(labels);
    return labels;
  }

  /** Without spaces, of which Mermaid keeps one for several and none at a line's end. */
  private static String closed(String text) {
    return Characters.clean(text).replace("\ufeff", "").replaceAll("\\s+", "");
  }

  private static void openMermaid() {
    String script = Browser.npm("mermaid/dist/mermaid.min.js").replace("</script", "<\\/script");
    String page =
        "<!doctype html><meta charset=\"utf-8\"><title>x</title><body></body><script>"
            + script
            + "</script>";
    browser.open(page, "mermaid.html");
  }

  /** Mermaid keeps one space for several, and no byte order mark at the beginning. */
  private static String tidy(String text) {
    return text.replaceAll("^\ufeff", "").replaceAll(" +", " ");
  }

  private static final String MERMAID =
      """
      const done = arguments[arguments.length - 1];
      mermaid.initialize({startOnLoad: false, maxTextSize: 1000000, maxEdges: 10000});
      mermaid.render('drawing', arguments[0]).then(
        ({svg}) => {
          document.body.innerHTML = svg;
          const texts = s => [...document.querySelectorAll(s)].map(e => e.textContent.replace(/[ \\n]+/g, ' ').replace(/^ | $/g, ''));
          done(texts('.nodeLabel').concat(texts('.edgeLabel .label, .edgeLabels .edgeLabel > .label')).filter(t => t));
        },
        error => done(String(error)));
      """;
}
