package io.github.essayplanner.render;

import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Item;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An essay plan on a page. */
public final class PlanReport {
  private final EssayPlan plan;
  private final ArgumentMap map;
  private final ItemLines lines;
  private final Page page;

  private PlanReport(EssayPlan plan, Page page) {
    this.plan = plan;
    this.map = plan.map();
    this.lines = new ItemLines(map);
    this.page = page;
  }

  /** Writes the plan. */
  public static void write(EssayPlan plan, Page page) {
    PlanReport report = new PlanReport(plan, page);
    report.writeHead();
    plan.parts().forEach(report::writePart);
    report.writeSources();
    report.writeToDo();
    page.end();
  }

  private void writeHead() {
    page.heading(1, Phrase.of(map.heading()));
    if (!map.heading().equals(map.question())) {
      page.paragraph(Label.QUESTION.opening().plain(map.question()));
    }
    page.paragraph(
        Label.THESIS
            .opening()
            .then(map.thesis().isEmpty() ? Label.NO_THESIS_YET.gap() : Phrase.of(map.thesis())));
    page.figure(() -> Figure.factors(map, plan.ranking()));
    page.table(
        List.of(
            Phrase.of(Label.PART.text()),
            Phrase.of(Label.STANCE.text()),
            Phrase.of(Label.RANK.text()),
            Phrase.of(Label.SCORE.text())),
        plan.parts().stream().map(this::contentsRow).toList(),
        List.of(2, 3));
  }

  private List<Phrase> contentsRow(Part part) {
    Optional<Ranked> row = part.factor().flatMap(f -> plan.ranking().row(f.id()));
    return List.of(
        Phrase.of(heading(part)),
        Phrase.of(part.factor().map(f -> f.stance().word()).orElse("")),
        Phrase.of(row.map(Ranked::rankLabel).orElse("")),
        Phrase.of(row.map(Ranked::scoreLabel).orElse("")));
  }

  private static String heading(Part part) {
    return switch (part.kind()) {
      case INTRODUCTION -> Label.INTRODUCTION.text();
      case FACTOR -> part.number() + ". " + part.factor().orElseThrow().name();
      case CONCLUSION -> Label.CONCLUSION.text();
    };
  }

  private void writePart(Part part) {
    page.heading(2, Phrase.of(heading(part)));
    part.factor().ifPresent(f -> page.paragraph(new FactorLine(map, plan.ranking()).withCover(f)));
    page.bullets(part.paragraphs().stream().map(this::outline).toList());
  }

  /** A paragraph as an item of the part's outline; several things in it stand one level deeper. */
  private Page.Item outline(Paragraph paragraph) {
    List<Item> items = paragraph.items();
    Phrase opening = paragraph.label().opening();
    if (items.isEmpty()) {
      return Page.Item.of(opening.then(paragraph.text()).then(paragraph.gap()));
    }
    if (items.size() == 1 && items.get(0) instanceof Item.Objection) {
      return Page.Item.of(opening.then(lines.of(items.get(0)).text()));
    }
    return new Page.Item(
        Phrase.ofStrong(paragraph.label().text()), items.stream().map(lines::of).toList());
  }

  private void writeSources() {
    if (!plan.sources().isEmpty()) {
      page.heading(2, Phrase.of(Label.SOURCES.text()));
      page.bullets(plan.sources().stream().map(PlanReport::source).toList());
    }
  }

  static Page.Item source(Source source) {
    return Page.Item.of(Phrase.ofStrong(source.id()).plain(": ").then(SourceLine.of(source)));
  }

  private void writeToDo() {
    if (plan.gaps().isEmpty()) {
      return;
    }
    page.heading(2, Phrase.of(Label.STILL_TO_DO.text()));
    Map<ArgumentRule, List<Weakness>> byRule = new LinkedHashMap<>();
    for (Weakness gap : plan.gaps()) {
      byRule.computeIfAbsent(gap.rule(), rule -> new ArrayList<>()).add(gap);
    }
    List<Page.Item> tasks = new ArrayList<>();
    byRule.forEach((rule, gaps) -> tasks.add(task(rule, gaps)));
    page.tasks(tasks);
  }

  private Page.Item task(ArgumentRule rule, List<Weakness> gaps) {
    String names = byFactor(gaps);
    String line = rule.toDo() + (names.isEmpty() ? "" : ": " + names);
    List<Page.Item> under =
        rule == ArgumentRule.INBOX
            ? map.inbox().stream().map(Note::text).map(Phrase::of).map(Page.Item::of).toList()
            : List.of();
    return new Page.Item(Phrase.of(line), under);
  }

  /** {@code 6 (arms-race 2, hungary 4)}, or just the factor where there is one gap. */
  private String byFactor(List<Weakness> gaps) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      String id = part.factor().map(Factor::id).orElse("");
      int count = (int) gaps.stream().filter(gap -> gap.factor().equals(id)).count();
      if (count > 0 && !id.isEmpty()) {
        counts.put(id, count);
      }
    }
    if (counts.isEmpty()) {
      return gaps.size() == 1 ? "" : String.valueOf(gaps.size());
    }
    boolean oneEach = counts.values().stream().allMatch(count -> count == 1);
    List<String> names = new ArrayList<>();
    counts.forEach((id, count) -> names.add(oneEach ? id : id + " " + count));
    return gaps.size() == 1 ? names.get(0) : gaps.size() + " (" + String.join(", ", names) + ")";
  }
}
