package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.PlanOptions.Detail;
import io.github.essayplanner.plan.PlanOptions.Standpoint;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.timeline.Timeline;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Nasty texts in every field of a map, read back from the Markdown of every report. */
@Tag("slow")
class EveryReportTest {
  private static final String MAP =
      """
      {"title": T, "question": T, "thesis": T, "context": T, "conclusion": T, "cover": [T],
       "terms": {T: T},
       "judgement": {"criteria": {"a": {"name": T, "asks": T}, "b": {"name": T, "asks": T}}},
       "factors": {
         "one": {"name": T, "stance": "supports", "role": T, "point": T,
           "scores": {"a": 5, "b": 3}, "because": {"a": T, "b": T},
           "evidence": [
             {"id": "e", "fact": T, "date": T, "strength": "strong", "shows": T, "quote": T,
              "source": "s, p. 3", "caveat": T, "tags": [T]},
             {"fact": T, "date": "1953", "side": "against", "shows": T, "source": T},
             {"fact": T, "side": "background", "caveat": T}],
           "counter": [{"claim": T, "reply": T, "source": "s"}, {"claim": T}],
           "links": [{"to": "two", "how": T}]},
         "two": {"name": T, "stance": "challenges", "role": T, "point": T,
           "scores": {"a": 1, "b": 4}, "because": T, "evidence": [{"see": "e", "shows": T}]}},
       "sources": {"s": {"author": T, "title": T, "year": T, "kind": "interpretation", "note": T}},
       "inbox": [T]}
      """;

  /** The maps of the texts that a file may have at all. */
  private static List<ArgumentMap> maps() {
    List<ArgumentMap> maps = new ArrayList<>();
    for (String text : NastyTexts.ALL) {
      String quoted = JsonMapper.shared().writeValueAsString(text);
      String yaml = MAP.replaceAll("\\bT\\b", java.util.regex.Matcher.quoteReplacement(quoted));
      Reading reading = ArgumentReader.read(new Text("map", yaml));
      if (!Finding.anyError(reading.findings())) {
        maps.add(reading.map().orElseThrow());
      }
    }
    assertTrue(maps.size() >= NastyTexts.ALL.size() - 4, "only " + maps.size());
    return maps;
  }

  private static EssayPlan plan(ArgumentMap map, Scheme scheme, Detail detail, Standpoint cause) {
    return EssayPlan.of(
        map,
        map,
        new PlanOptions(
            Optional.of(Order.STRONGEST_FIRST),
            scheme,
            Budget.ofWords(900),
            detail,
            cause,
            Selection.ALL));
  }

  private static void write(ArgumentMap map, int number, int every, Page page) {
    List<Runnable> reports = reports(map, Scheme.values()[number % Scheme.values().length], page);
    for (int i = 0; i < reports.size(); i++) {
      if ((i + number) % every == 0) {
        reports.get(i).run();
      }
    }
  }

  private static List<Runnable> reports(ArgumentMap map, Scheme scheme, Page page) {
    Ranking ranking = Ranking.of(map);
    List<Factor> factors = List.copyOf(map.factors());
    List<Runnable> reports = new ArrayList<>();
    reports.add(() -> PlanReport.write(plan(map, Scheme.FULL, Detail.FULL, Standpoint.FOR), page));
    reports.add(() -> PlanReport.write(plan(map, scheme, Detail.PROMPTS, Standpoint.FOR), page));
    reports.add(
        () -> PlanReport.write(plan(map, Scheme.FULL, Detail.FULL, Standpoint.AGAINST), page));
    for (RankReport.Table table : RankReport.Table.values()) {
      reports.add(() -> RankReport.write(ranking, table, Phrase.EMPTY, page));
    }
    EvidenceFilter all = EvidenceFilter.ALL;
    reports.add(
        () -> EvidenceReport.write(map, ranking, factors, all, CitationStyle.AUTHOR_DATE, page));
    reports.add(
        () -> TimelineReport.write(map, Timeline.of(map, factors, all), factors, all, page));
    return reports;
  }

  @ParameterizedTest
  @EnumSource
  void everyTextReadsBackFromEveryFieldInEveryReport(MarkdownReaders reader) throws Exception {
    Outline expected = Outline.ofMarkdown();
    StringBuilder markdown = new StringBuilder();
    List<ArgumentMap> maps = maps();
    // Pandoc takes minutes over all of them: of ten reports it gets two of each map, in turn.
    int every = reader.name().startsWith("PANDOC") ? 5 : 1;
    for (int i = 0; i < maps.size(); i++) {
      write(maps.get(i), i, every, expected);
      write(maps.get(i), i, every, new MarkdownPage(markdown));
      // Nothing of one report may run on into the next.
      for (Page page : List.of(expected, new MarkdownPage(markdown.append('\n')))) {
        page.heading(1, Phrase.of("Map " + i));
      }
    }
    List<String> found = HtmlOutline.of(reader.html(markdown.toString()));
    same(withoutEmptyHeads(expected.lines), withoutEmptyHeads(found));
  }

  /** Some readers leave out a header that is empty throughout, as the diamond's is. */
  private static List<String> withoutEmptyHeads(List<String> lines) {
    return lines.stream().filter(line -> !line.equals("th: ")).toList();
  }

  private static void same(List<String> expected, List<String> found) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      String before = i == 0 ? "" : expected.get(i - 1);
      assertEquals(expected.get(i), found.get(i), "after " + before);
    }
    assertEquals(expected.size(), found.size());
  }
}
