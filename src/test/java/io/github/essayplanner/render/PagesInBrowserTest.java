package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.PlanOptions.Detail;
import io.github.essayplanner.plan.PlanOptions.Standpoint;
import io.github.essayplanner.render.Reports.Report;
import io.github.essayplanner.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pages in a real browser. */
@Tag("slow")
class PagesInBrowserTest {
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

  @BeforeEach
  void startInTheLight() {
    browser.media("", "light");
  }

  /**
   * Those of the longest map and of the odd ones: pages of the other maps have no other blocks, and
   * a browser takes a second for each.
   */
  static List<Report> reports() {
    return Reports.all().stream()
        .filter(report -> report.name().matches("(peaceful-coexistence|nasty|begun|crowded)-.*"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void thePageAsksForNothingAndIsSilentAndFitsEveryScreen(Report report) {
    assertEquals(List.of(), browser.open(report.html(), "page.html"));
    for (int width : new int[] {360, 800, 1400}) {
      browser.width(width);
      assertEquals(List.of(), browser.strings(OVERFLOWING, width), width + " pixels");
      assertEquals(List.of(), browser.strings(Browser.OUTSIDE_ITS_BOX), width + " pixels");
    }
    assertEquals(List.of(), browser.messages());
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
        if (e.matches('td, th, p, li, h1, h2, h3, span') && e.clientWidth > 0
            && e.scrollWidth > e.clientWidth + 1)
          found.push('within: ' + e.outerHTML.slice(0, 120) + ' ' + e.scrollWidth + ' > ' + e.clientWidth);
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
  void thePageSaysWhatTheReportSaysAndNoTextBecomesMarkup(Report report) {
    browser.open(report.html(), "page.html");
    assertEquals(
        String.join("\n", withoutComments(report.outline())),
        String.join("\n", HtmlOutline.of(browser.source())));
    assertEquals(List.of(), browser.strings(FOREIGN));
  }

  /** What readers say stands in the margin of a page; what has no text is not there. */
  private static List<String> withoutComments(List<String> outline) {
    List<String> kept = new ArrayList<>();
    boolean isComment = false;
    for (String line : outline) {
      boolean isHeading = line.matches("h[1-6]: .*");
      isComment = line.matches("h[23]: Comments") || isComment && !isHeading;
      if (!isComment && !line.matches("(th|p): ")) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** Elements and attributes that we never write, and links that lead elsewhere than they may. */
  private static final String FOREIGN =
      """
      const ours = new Set(('html head meta title style body header nav main section h1 h2 h3 p ul ol li '
        + 'table thead tbody tr th td blockquote strong em a br wbr hr label input figure figcaption div '
        + 'span svg desc g rect path line text').split(' '));
      const found = [];
      for (const e of document.querySelectorAll('*')) {
        if (!ours.has(e.localName)) found.push(e.localName);
        for (const a of e.attributes) if (a.name.startsWith('on')) found.push(a.name);
      }
      for (const a of document.querySelectorAll('a'))
        if (!/^(https?:|mailto:|#)/i.test(a.getAttribute('href'))) found.push(a.outerHTML);
      return found;
      """;

  /** What an audit looks at is every block with a text and without one, not what the texts say. */
  static List<Report> reportsOfEveryBlock() {
    return reports().stream()
        .filter(report -> report.name().matches("(peaceful-coexistence|begun)-.*"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reportsOfEveryBlock")
  void anAuditOfAccessibilityFindsNothing(Report report) {
    String axe = Browser.npm("axe-core/axe.min.js");
    browser.open(report.html(), "page.html");
    browser.run(axe);
    browser.width(1400);
    assertEquals(List.of(), browser.runAsync(AUDIT, List.of()), "light, 1400 pixels");
    assertEquals(List.of(), browser.strings(Browser.FAINT), "light");
    browser.width(360);
    browser.media("screen", "dark");
    assertEquals(List.of(), browser.runAsync(AUDIT, SEEN_ONLY), "dark, 360 pixels");
    assertEquals(List.of(), browser.strings(Browser.FAINT), "dark");
  }

  /** What colours and the width of a window can change; the rest was audited in the light. */
  private static final List<String> SEEN_ONLY =
      List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size");

  /** Given rules' names, of those rules only. */
  private static final String AUDIT =
      """
      const [rules, done] = arguments;
      const options = {resultTypes: ['violations']};
      if (rules.length > 0) options.runOnly = {type: 'rule', values: rules};
      axe.run(document, options).then(
        result => done(result.violations.flatMap(violation =>
          violation.nodes.map(node => violation.id + ': ' + node.html + ' ' + node.failureSummary))),
        error => done([String(error)]));
      """;

  private static String seedPlan(Standpoint cause, Budget budget) {
    ArgumentMap map = Reports.maps().get("peaceful-coexistence");
    return Reports.plan("plan", map, Detail.FULL, cause, budget).html();
  }

  /** A window of 900 pixels' height shows the thesis and how the factors follow each other. */
  @ParameterizedTest
  @ValueSource(ints = {800, 1400})
  void theFirstScreenShowsTheThesisAndTheLineOfArgument(int width) {
    browser.width(width);
    browser.open(seedPlan(Standpoint.FOR, Budget.NONE), "page.html");
    String seen = String.join(" ", browser.strings(SEEN));
    ArgumentMap map = Reports.maps().get("peaceful-coexistence");
    List<String> wanted = new ArrayList<>(List.of(map.thesis(), "(against)", "(limits)"));
    map.factors().forEach(factor -> wanted.add(factor.name()));
    wanted.forEach(text -> assertTrue(seen.contains(text), () -> text + " is not in: " + seen));
  }

  /** The texts of which all is in the window. */
  private static final String SEEN =
      """
      const seen = [];
      for (const e of document.querySelectorAll('main p, svg text')) {
        const box = e.getBoundingClientRect();
        if (box.width > 0 && box.top >= 0 && box.bottom <= innerHeight) seen.push(e.textContent);
      }
      return seen;
      """;

  @Test
  void theWholePlanOfTheSeedMapPrintsOnTwoSheetsAndTheOneForAnExaminationOnOne() {
    for (Standpoint cause : Standpoint.values()) {
      assertPrintsOn(2, seedPlan(cause, Budget.NONE));
    }
    assertPrintsOn(1, seedPlan(Standpoint.FOR, Budget.ofMinutes(45, 17)));
  }

  /** A sheet has two pages. */
  private static void assertPrintsOn(int sheets, String plan) {
    browser.open(plan, "page.html");
    int pages = browser.printedPages();
    assertTrue(pages <= 2 * sheets, pages + " pages");
    browser.media("print", "light");
    assertEquals(List.of(), browser.strings(SMALL_PRINT));
  }

  /** Texts of less than 8 points; what hides one from sight hides it here. */
  private static final String SMALL_PRINT =
      """
      return [...document.querySelectorAll('h1, h2, h3, p, li, td, th')]
        .filter(e => e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 8 / 0.75 - 0.01)
        .map(e => e.outerHTML);
      """;

  @Test
  void onPaperTheNotesBesideADraftAreNoLargerThanItAndItsLinesStandApart() {
    StringBuilder html = new StringBuilder();
    Page page = new HtmlPage(html);
    Page.Annotated text =
        new Page.Annotated(Phrase.ofStrong("In 1958 he did. "), List.of(Phrase.of("a note")));
    page.annotated(Phrase.of("The draft"), List.of(text));
    page.end();
    browser.open(html.toString(), "page.html");
    browser.media("print", "light");
    assertEquals(List.of(), browser.strings(CROWDED_DRAFT));
  }

  private static final String CROWDED_DRAFT =
      """
      const style = what => getComputedStyle(document.querySelector('.annotated > ' + what));
      const size = what => parseFloat(style(what).fontSize);
      const wrong = [];
      if (size('ul') > size('p')) wrong.push('notes of ' + size('ul'));
      if (parseFloat(style('p').lineHeight) < 1.3 * size('p')) wrong.push(style('p').lineHeight);
      return wrong;
      """;

  /** On paper a mark without a length is a mark without an end, and not to be seen. */
  static List<Report> reportsWithMarks() {
    return Reports.all().stream()
        .filter(report -> report.html().contains("class=\"mark "))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reportsWithMarks")
  void everyMarkOnATimeAxisHasALength(Report report) {
    browser.open(report.html(), "page.html");
    assertTrue((Boolean) browser.run("return document.querySelector('line.mark') !== null"));
    assertEquals(List.of(), browser.strings(WITHOUT_LENGTH));
  }

  private static final String WITHOUT_LENGTH =
      """
      return [...document.querySelectorAll('line.mark')]
        .filter(line => line.getTotalLength() === 0)
        .map(line => line.outerHTML);
      """;
}
