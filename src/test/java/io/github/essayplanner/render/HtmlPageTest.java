package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.PlanOptions.Detail;
import io.github.essayplanner.plan.PlanOptions.Standpoint;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static String html(Consumer<Page> report) {
    StringBuilder out = new StringBuilder();
    Page page = new HtmlPage(out);
    report.accept(page);
    page.end();
    return out.toString();
  }

  @Test
  void everyTextReadsBackFromEveryPlace() {
    Outline expected = new Outline();
    NastyReport.write(expected);
    assertEquals(
        String.join("\n", expected.lines),
        String.join("\n", HtmlOutline.of(html(NastyReport::write))));
  }

  @Test
  void thePageIsHtml5WithoutAnError() {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(html(NastyReport::write), "");
    assertEquals(List.of(), parser.getErrors());
  }

  @Test
  void noTextBecomesAnElementOrAnAttribute() {
    Document page = Jsoup.parse(html(NastyReport::write));
    assertTrue(page.select("script, b, img, iframe, object, svg, link, base").isEmpty());
    page.getAllElements()
        .forEach(
            element ->
                element
                    .attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"))));
  }

  @Test
  void everyHeadingHasANameOfItsOwnAndTheContentsLeadThere() {
    Document page = Jsoup.parse(html(NastyReport::write));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count());
    List<String> wanted = page.select("nav a").eachAttr("href");
    assertEquals(wanted, page.select("h2").eachAttr("id").stream().map(id -> "#" + id).toList());
  }

  @Test
  void onlyFourSchemesBecomeLinks() {
    Document page =
        Jsoup.parse(
            html(
                report -> {
                  report.heading(1, Phrase.of("Links"));
                  report.paragraph(
                      Phrase.EMPTY
                          .link("a", "https://x.org/?a=1&b=\"2\"")
                          .link("b", "MAILTO:a@b.c")
                          .link("c", "doi: 10.1/x")
                          .link("d", "javascript:alert(1)")
                          .link("e", "\u0001javascript:alert(1)")
                          .link("f", "data:text/html,x")
                          .link("g", "file:///etc/passwd")
                          .link("h", "//x.org")
                          .link("i", "mailto:")
                          .link("j", "https://"));
                }));
    assertEquals(
        List.of("https://x.org/?a=1&b=%222%22", "MAILTO:a@b.c", "https://doi.org/10.1/x"),
        page.select("a").eachAttr("href"));
    assertEquals("abcdefghij", page.select("p").text());
  }

  @Test
  void aStrongFactWithoutADateIsNoLabelAndKeepsItsBullet() {
    ArgumentMap map =
        Reports.map(
            "land.yaml",
            """
            question: Why did Rome fall?
            factors:
              land:
                point: The poor lost their land.
                evidence:
                  - fact: Estates grew.
                    strength: strong
                    shows: fewer could serve
            """);
    String plan = Reports.plan("plan", map, Detail.FULL, Standpoint.FOR, Budget.NONE).html();
    Document page = Jsoup.parse(plan);
    assertEquals("", page.select("li:has(> strong:containsOwn(Estates))").attr("class"));
    assertEquals(1, page.select("li.labelled.is-point").size());
  }

  @Test
  void eachFindingIsARowWithItsLineAndWhatToDo() {
    Text map = new Text("map.yaml", "question: Q\nthesis: A: b\n");
    List<Finding> findings = ArgumentReader.read(map).findings();
    Text clean = new Text("clean.yaml", "question: Q\n");
    Map<Text, List<Finding>> found = new LinkedHashMap<>();
    found.put(map, findings);
    found.put(clean, List.of());
    Document page =
        Jsoup.parse(
            new Reports.Report("found", report -> FindingsReport.write(found, report)).html());
    assertEquals(
        List.of(
            "2",
            "error",
            "a colon and a space can't stand inside text without quotes put quotes round the whole"
                + " text: \"A: b\" (--fix does it)",
            "unquoted-colon"),
        page.select("td").eachText());
    assertEquals(List.of("map.yaml", "clean.yaml"), page.select("h2").eachText());
    assertEquals("Nothing found.", page.select("p").text());
  }
}
