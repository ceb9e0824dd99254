package io.github.essayplanner.render;

import io.github.essayplanner.RandomMaps;
import io.github.essayplanner.check.MapCheck;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.PlanOptions.Detail;
import io.github.essayplanner.plan.PlanOptions.Standpoint;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every report of the shipped maps, of a map of nasty texts, of one that has only begun and of a
 * crowded one.
 */
final class Reports {
  private static final String BEGUN =
      """
      question: Why did the Republic fall?
      factors:
        client-armies:
        agrarian-crisis:
          stance: challenges
          evidence: A bare fact.
      """;

  private Reports() {}

  /** A report by a name that says which. */
  record Report(String name, Consumer<Page> write) {
    String html() {
      StringBuilder html = new StringBuilder();
      write.accept(new HtmlPage(html));
      return html.toString();
    }

    /** What its reader should find, a line a block. */
    List<String> outline() {
      Outline outline = new Outline();
      write.accept(outline);
      return outline.lines;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Report> all() {
    List<Report> all = new ArrayList<>();
    maps().forEach((name, map) -> all.addAll(of(name, map)));
    return all;
  }

  static Map<String, ArgumentMap> maps() {
    Map<String, ArgumentMap> maps = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of("arguments"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".yaml", "");
        maps.put(name, map(file.toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    maps.put("nasty", RandomMaps.ofNastyTexts());
    maps.put("begun", map("begun.yaml", BEGUN));
    maps.put("crowded", map("crowded.yaml", crowded()));
    return maps;
  }

  /** Fifteen factors with long names, each with a link. */
  private static String crowded() {
    StringBuilder yaml = new StringBuilder("question: What made industry grow?\nfactors:\n");
    for (int i = 0; i < 15; i++) {
      yaml.append("  f").append(i).append(":\n    name: The extraordinary ").append(i);
      yaml.append(" Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen\n");
      yaml.append("    importance: ").append(1 + i % 9).append("\n    links:\n");
      yaml.append("      - to: f").append((i + 4) % 15);
      yaml.append("\n        how: each made the other cheaper\n");
    }
    return yaml.toString();
  }

  static ArgumentMap map(String name, String yaml) {
    return ArgumentReader.read(new Text(name, yaml)).map().orElseThrow();
  }

  private static List<Report> of(String name, ArgumentMap map) {
    List<Report> reports = new ArrayList<>();
    for (Detail detail : Detail.values()) {
      reports.add(plan(name + "-plan-" + detail, map, detail, Standpoint.FOR, Budget.NONE));
    }
    reports.add(plan(name + "-plan-AGAINST", map, Detail.FULL, Standpoint.AGAINST, Budget.NONE));
    reports.add(
        plan(
            name + "-plan-in-minutes", map, Detail.FULL, Standpoint.FOR, Budget.ofMinutes(45, 17)));
    Ranking ranking = Ranking.of(map);
    for (RankReport.Table table : RankReport.Table.values()) {
      reports.add(
          new Report(
              name + "-rank-" + table,
              page -> RankReport.write(ranking, table, Phrase.EMPTY, page)));
    }
    EvidenceFilter all = EvidenceFilter.ALL;
    Timeline timeline = Timeline.of(map, map.factors(), all);
    reports.add(
        new Report(
            name + "-evidence",
            page ->
                EvidenceReport.write(
                    map, ranking, map.factors(), all, CitationStyle.AUTHOR_DATE, page)));
    reports.add(
        new Report(
            name + "-timeline",
            page -> TimelineReport.write(map, timeline, map.factors(), all, page)));
    reports.add(new Report(name + "-check", page -> FindingsReport.write(findings(name), page)));
    return reports;
  }

  static Report plan(String name, ArgumentMap map, Detail detail, Standpoint cause, Budget budget) {
    PlanOptions plain = PlanOptions.PLAIN;
    PlanOptions assignment =
        new PlanOptions(plain.order(), plain.scheme(), budget, detail, cause, plain.selection());
    return new Report(name, page -> PlanReport.write(EssayPlan.of(map, map, assignment), page));
  }

  /** What is found in the file; of a map that was never one, in one that stands for it. */
  private static Map<Text, List<Finding>> findings(String name) {
    Path file = Path.of("arguments", name + ".yaml");
    try {
      String yaml =
          Files.exists(file) ? Files.readString(file) : name.equals("crowded") ? crowded() : BEGUN;
      Text text = new Text(name, yaml);
      return Map.of(text, MapCheck.of(text).findings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
