package io.github.essayplanner.render;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.timeline.Timeline;
import io.github.essayplanner.words.Phrase;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the figures on a page say and how long and where their parts are, kept in a file. */
class HtmlFiguresTest {
  private static final String MAP =
      """
      question: Why did the Republic fall?
      period: 133–27 BC
      judgement:
        criteria:
          depth: {name: Depth, weight: 3}
          reach: {name: Reach, weight: 2}
          speed: {name: Speed, weight: 0.1}
      factors:
        armies:
          name: Client armies
          scores: {depth: 5, reach: 4, speed: 1}
          because:
            depth: Soldiers who were paid by their general followed him wherever he led them, Rome too.
          evidence:
            - fact: Marius enlisted men without land.
              date: 107 BC
              shows: they looked to him for farms
              strength: strong
            - fact: Sulla marched on Rome.
              date: 88 BC
              shows: an army obeyed its general against the state
        land:
          name: Land
          scores: {depth: 2, reach: 4, speed: 3}
          evidence:
            - fact: Tiberius Gracchus was killed.
              date: 133 BC
              shows: the old rules no longer held
              strength: weak
            - fact: Many small farms went on.
              date: 133–100 BC
              side: against
              shows: the land was not all lost
            - fact: Caesar settled his soldiers.
              date: 59 BC
              side: background
            - fact: Romulus gave each citizen two acres.
              date: 753 BC
              shows: what was lost had been promised
      """;

  @Test
  void aRankingHasItsArgumentAtAGlanceItsScoresAndTheWeightsThatHold() throws IOException {
    ArgumentMap map = Reports.map("map.yaml", MAP);
    StringBuilder html = new StringBuilder();
    RankReport.write(Ranking.of(map), RankReport.Table.RANKING, Phrase.EMPTY, new HtmlPage(html));
    keep("figures-of-a-ranking.html", html.toString());
  }

  @Test
  void aTimelineHasALaneAFactorAndWhatLiesOutsideTheAxis() throws IOException {
    ArgumentMap map = Reports.map("map.yaml", MAP);
    StringBuilder html = new StringBuilder();
    EvidenceFilter all = EvidenceFilter.ALL;
    Timeline timeline = Timeline.of(map, map.factors(), all);
    TimelineReport.write(map, timeline, map.factors(), all, new HtmlPage(html));
    keep("figures-of-a-timeline.html", html.toString());
  }

  /** Of pictures that are drawn elsewhere too, only what they are for. */
  private static void keep(String file, String html) throws IOException {
    List<Element> figures = Jsoup.parse(html).select("figure");
    StringBuilder kept = new StringBuilder();
    for (Element figure : figures) {
      figure.select(".overview svg").empty();
      kept.append(figure.outerHtml()).append('\n');
    }
    Golden.compare(Golden.RESOURCES.resolve(file), kept.toString());
  }
}
