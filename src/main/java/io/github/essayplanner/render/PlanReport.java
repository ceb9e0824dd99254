package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.plan.Assignment;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Item;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An essay plan on a page. */
public final class PlanReport {
  /** What needs no list of its own where there is but one of it. */
  private static final Set<Class<?>> STANDS_ALONE =
      Set.of(Item.Objection.class, Item.Claim.class, Item.Bridge.class, Item.Meaning.class);

  private final EssayPlan plan;
  private final ArgumentMap map;
  private final ItemLines lines;
  private final Page page;

  private PlanReport(EssayPlan plan, Page page) {
    this.plan = plan;
    this.map = plan.map();
    this.lines = new ItemLines(map, plan.prompts());
    this.page = page;
  }

  /** Writes the plan. */
  public static void write(EssayPlan plan, Page page) {
    switch (plan.assignment().detail()) {
      case FULL, PROMPTS -> new PlanReport(plan, page).writeWhole();
      case BRIEF -> BriefReport.write(plan, page);
      case BLANK -> WorksheetReport.write(plan, page);
    }
    page.end();
  }

  private void writeWhole() {
    writeHead();
    plan.parts().forEach(this::writePart);
    writeSources();
    ToDoList.write(plan, page);
  }

  private void writeHead() {
    page.heading(1, Phrase.of(map.heading()));
    if (!map.heading().equals(map.question())) {
      page.paragraph(Label.QUESTION.opening().plain(map.question()));
    }
    Label label = isAgainst(plan) ? Label.THESIS_AGAINST : Label.THESIS;
    page.paragraph(
        label
            .opening()
            .then(
                map.thesis().isEmpty()
                    ? plan.prompts().gap(Label.NO_THESIS_YET)
                    : Phrase.of(map.thesis())));
    page.figure(() -> Figure.factors(map, plan.ranking()));
    writeContents();
    writeRemarks();
  }

  static boolean isAgainst(EssayPlan plan) {
    return plan.assignment().cause() == Assignment.Cause.AGAINST;
  }

  private void writeContents() {
    boolean hasWords = plan.assignment().budget().words().isPresent();
    List<Label> header =
        new ArrayList<>(List.of(Label.PART, Label.STANCE, Label.RANK, Label.SCORE));
    if (hasWords) {
      header.add(Label.WORDS);
    }
    page.table(
        header.stream().map(label -> Phrase.of(label.text())).toList(),
        plan.parts().stream().map(this::contentsRow).toList(),
        hasWords ? List.of(2, 3, 4) : List.of(2, 3));
  }

  private List<Phrase> contentsRow(Part part) {
    Optional<Ranked> row = part.factor().flatMap(f -> plan.ranking().row(f.id()));
    List<Phrase> cells = new ArrayList<>();
    cells.add(Phrase.of(name(part)));
    cells.add(Phrase.of(part.factor().map(f -> f.stance().word()).orElse("")));
    cells.add(Phrase.of(row.map(Ranked::rankLabel).orElse("")));
    cells.add(Phrase.of(row.map(Ranked::scoreLabel).orElse("")));
    part.words().ifPresent(words -> cells.add(Phrase.of(String.valueOf(words))));
    return cells;
  }

  /** Those with several things in them stand in one list after the others. */
  private void writeRemarks() {
    List<Page.Item> lists = new ArrayList<>();
    for (Paragraph remark : plan.remarks()) {
      if (remark.items().isEmpty()) {
        page.paragraph(remark.label().opening().then(remark.said()));
      } else {
        lists.add(outline(remark));
      }
    }
    if (!lists.isEmpty()) {
      page.bullets(lists);
    }
  }

  /** The name of a part: {@code 1. The arms race}. */
  static String name(Part part) {
    return switch (part.kind()) {
      case INTRODUCTION -> Label.INTRODUCTION.text();
      case FACTOR ->
          part.number() + ". " + part.factor().map(Factor::name).orElse(Label.FACTOR.text());
      case CONCLUSION -> Label.CONCLUSION.text();
    };
  }

  /** The name with the budget: {@code 1. The arms race (120 words, by 0:14)}. */
  static String heading(Part part) {
    String budget = budget(part);
    return budget.isEmpty() ? name(part) : name(part) + " (" + budget + ")";
  }

  /** {@code 120 words, by 0:14}, or empty where there is no budget. */
  static String budget(Part part) {
    if (part.words().isEmpty()) {
      return "";
    }
    String words = Numbers.count(part.words().getAsInt(), "word");
    return part.by().isEmpty()
        ? words
        : words + ", " + Template.BY.with(Numbers.clock(part.by().getAsInt())).plainText();
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
      return Page.Item.of(opening.then(paragraph.said()));
    }
    if (items.size() == 1 && STANDS_ALONE.contains(items.get(0).getClass())) {
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
}
