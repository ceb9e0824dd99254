package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.RandomMaps;
import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.plan.Assignment;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.timeline.Timeline;
import io.github.essayplanner.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pages and drawings in a real browser. */
class BrowserTest {
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

  /** A report by a name that says which. */
  record Report(String name, Consumer<Page> write) {
    String html() {
      StringBuilder html = new StringBuilder();
      write.accept(new HtmlPage(html));
      return html.toString();
    }

    String markdown() {
      StringBuilder markdown = new StringBuilder();
      write.accept(new MarkdownPage(markdown));
      return markdown.toString();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Report> reports() throws IOException {
    return maps().entrySet().stream().flatMap(map -> reports(map.getKey(), map.getValue()));
  }

  private static Stream<Report> reports(String name, ArgumentMap map) {
    Ranking ranking = Ranking.of(map);
    return Stream.of(
        new Report(
            name + "-plan",
            page -> PlanReport.write(EssayPlan.of(map, map, Assignment.PLAIN), page)),
        new Report(
            name + "-evidence",
            page -> EvidenceReport.write(map, ranking, map.factors(), EvidenceFilter.ALL, page)),
        new Report(
            name + "-rank",
            page -> RankReport.write(ranking, RankReport.Table.RANKING, Phrase.EMPTY, page)),
        new Report(
            name + "-timeline",
            page ->
                TimelineReport.write(
                    map,
                    Timeline.of(map, map.factors(), EvidenceFilter.ALL),
                    map.factors(),
                    EvidenceFilter.ALL,
                    page)),
        new Report(name + "-check", page -> FindingsReport.write(findings(name, map), page)));
  }

  /** What the argument's rules find; of a map that was never a file, all in its first line. */
  private static Map<Text, List<Finding>> findings(String name, ArgumentMap map) {
    Path file = Path.of("arguments", name + ".yaml");
    try {
      Text text = new Text(name, Files.exists(file) ? Files.readString(file) : "?");
      return Map.of(text, ArgumentCheck.of(map, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, ArgumentMap> maps() throws IOException {
    Map<String, ArgumentMap> maps = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of("arguments"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Text text = new Text(file.toString(), Files.readString(file));
        maps.put(
            file.getFileName().toString().replace(".yaml", ""),
            ArgumentReader.read(text).map().orElseThrow());
      }
    }
    maps.put("nasty", RandomMaps.ofNastyTexts());
    return maps;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void thePageAsksForNothingAndTheConsoleIsSilent(Report report) {
    assertEquals(List.of(), browser.open(report.html(), "page.html"));
    assertEquals(List.of(), browser.messages());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingOverflows(Report report) {
    browser.open(report.html(), "page.html");
    for (int width : new int[] {360, 800, 1400}) {
      browser.width(width);
      assertEquals(List.of(), browser.strings(OVERFLOWING, width), width + " pixels");
    }
  }

  /** Elements that reach beyond the window, or whose text reaches beyond them. */
  private static final String OVERFLOWING =
      """
      const found = [];
      const width = arguments[0];
      if (document.documentElement.scrollWidth > width)
        found.push('page: ' + document.documentElement.scrollWidth);
      for (const e of document.querySelectorAll('body *:not(svg *)')) {
        const box = e.getBoundingClientRect();
        if (e.closest('thead') && getComputedStyle(e.closest('thead')).position === 'absolute') continue;
        if (box.width > 0 && (box.right > width + 0.5 || box.left < -0.5))
          found.push(e.outerHTML.slice(0, 120) + ' ' + box.left + '–' + box.right);
      }
      for (const t of document.querySelectorAll('svg text')) {
        const svg = t.closest('svg').getBoundingClientRect(), box = t.getBoundingClientRect();
        if (box.width > 0 && (box.right > svg.right + 0.5 || box.left < svg.left - 0.5))
          found.push(t.textContent);
      }
      return found;
      """;

  @ParameterizedTest
  @MethodSource("reports")
  void thePageSaysWhatTheMarkdownSays(Report report) throws Exception {
    browser.open(report.html(), "page.html");
    assertEquals(
        String.join("\n", HtmlOutline.of(MarkdownReaders.COMMONMARK_JAVA.html(report.markdown()))),
        String.join("\n", HtmlOutline.of(browser.source())));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anAuditOfAccessibilityFindsNothing(Report report) {
    String axe = Browser.npm("axe-core/axe.min.js");
    browser.open(report.html(), "page.html");
    browser.run(axe);
    browser.width(1400);
    assertEquals(List.of(), browser.runAsync(AUDIT), "light, 1400 pixels");
    browser.width(360);
    browser.media("screen", "dark");
    assertEquals(List.of(), browser.runAsync(AUDIT), "dark, 360 pixels");
    browser.media("screen", "light");
  }

  private static final String AUDIT =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        result => done(result.violations.flatMap(violation =>
          violation.nodes.map(node => violation.id + ': ' + node.html + ' ' + node.failureSummary))),
        error => done([String(error)]));
      """;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void everyLineOfADrawingStaysInItsBox(int seed) {
    assertTextInside(RandomMaps.ofWords(seed));
  }

  @Test
  void everyLineOfTheDrawnMapsStaysInItsBox() throws IOException {
    maps().values().forEach(BrowserTest::assertTextInside);
  }

  private static void assertTextInside(ArgumentMap map) {
    String svg = SvgDrawing.file(Picture.of(map, Ranking.of(map), Depth.ALL));
    assertEquals(List.of(), browser.open(svg, "drawing.svg"));
    assertEquals(List.of(), browser.messages());
    assertEquals(List.of(), browser.strings(OUTSIDE));
    assertTrue((boolean) browser.run("return document.querySelectorAll('text').length > 0"));
  }

  /** Texts that reach beyond the edge of their box. */
  private static final String OUTSIDE =
      """
      const found = [];
      for (const box of document.querySelectorAll('g.box')) {
        const edge = box.querySelector('.edge').getBBox();
        for (const text of box.querySelectorAll('text')) {
          const t = text.getBBox();
          if (t.x < edge.x || t.x + t.width > edge.x + edge.width + 0.5
              || t.y + t.height > edge.y + edge.height + 2)
            found.push(text.textContent + ' ' + (t.x + t.width - edge.x - edge.width));
        }
      }
      return found;
      """;

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

  @Test
  void mermaidDrawsTheShippedMaps() throws IOException {
    for (ArgumentMap map : maps().values()) {
      openMermaid();
      var diagram = Diagram.of(map, Ranking.of(map), Depth.ALL);
      Object read = browser.runAsync(MERMAID, MermaidDrawing.of(diagram));
      assertTrue(
          read instanceof List<?> labels && labels.size() > diagram.branches().size(),
          () -> read + "");
    }
  }

  private static final String MERMAID =
      """
      const done = arguments[arguments.length - 1];
      mermaid.initialize({startOnLoad: false, maxTextSize: 1000000, maxEdges: 10000});
      mermaid.render('drawing', arguments[0]).then(
        ({svg}) => {
          document.body.innerHTML = svg;
          const texts = s => [...document.querySelectorAll(s)].map(e => e.textContent.replace(/[ \\n]+/g, ' ').replace(/^ | $/g, ''));
          done(texts('.nodeLabel').concat(texts('.edgeLabel .label, .edgeLabels .edgeLabel > .label')));
        },
        error => done(String(error)));
      """;
}
