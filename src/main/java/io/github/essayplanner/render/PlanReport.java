package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Item;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
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
    for (Part part : plan.parts()) {
      writePart(part);
    }
    writeSources();
    ToDoList.write(plan, page);
  }

  private void writeHead() {
    MapHeading.write(map, page);
    Label label = isAgainst(plan) ? Label.THESIS_AGAINST : Label.THESIS;
    page.paragraph(
        label
            .opening()
            .then(
                map.thesis().isEmpty()
                    ? plan.prompts().gap(Label.NO_THESIS_YET)
                    : Phrase.of(map.thesis())));
    if (!map.factors().isEmpty()) {
      page.figure(() -> Figure.factors(map, plan.ranking()));
    }
    writeContents();
    writeRemarks();
    writeMargin(CommentLines.of(map.comments()));
  }

  static boolean isAgainst(EssayPlan plan) {
    return plan.assignment().cause() == PlanOptions.Standpoint.AGAINST;
  }

  private void writeContents() {
    boolean hasWords = plan.assignment().budget().words().isPresent();
    List<Phrase> header = Label.header(Label.PART, Label.STANCE, Label.RANK, Label.SCORE);
    if (hasWords) {
      header.add(Phrase.of(Label.WORDS.text()));
    }
    List<List<Phrase>> rows = new ArrayList<>();
    for (Part part : plan.parts()) {
      rows.add(contentsRow(part));
    }
    page.table(header, rows, hasWords ? List.of(2, 3, 4) : List.of(2, 3));
  }

  private List<Phrase> contentsRow(Part part) {
    List<Phrase> cells = new ArrayList<>();
    cells.add(Phrase.of(name(part)));
    if (part.factor().isPresent()) {
      Factor factor = part.factor().get();
      Ranked row = plan.ranking().row(factor.id()).orElseThrow();
      cells.add(Phrase.of(factor.stance().word()));
      cells.add(Phrase.of(row.rankLabel()));
      cells.add(Phrase.of(row.scoreLabel()));
    } else {
      cells.addAll(List.of(Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY));
    }
    if (part.words().isPresent()) {
      cells.add(Phrase.of(String.valueOf(part.words().getAsInt())));
    }
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
          part.number()
              + ". "
              + (part.factor().isPresent() ? part.factor().get().name() : Label.FACTOR.text());
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
    if (part.factor().isPresent()) {
      page.paragraph(new FactorLine(map, plan.ranking()).withCover(part.factor().get()));
      writeMargin(CommentLines.of(part.factor().get()));
    }
    List<Page.Item> outline = new ArrayList<>();
    for (Paragraph paragraph : part.paragraphs()) {
      outline.add(outline(paragraph));
    }
    page.bullets(outline);
  }

  private void writeMargin(List<Page.Item> comments) {
    if (!comments.isEmpty()) {
      page.margin(Phrase.of(Label.COMMENTS.text()), comments);
    }
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
    List<Page.Item> under = new ArrayList<>();
    for (Item item : items) {
      under.add(lines.of(item));
    }
    return new Page.Item(Phrase.ofStrong(paragraph.label().text()), under);
  }

  private void writeSources() {
    List<Page.Item> items = new ArrayList<>();
    for (Source source : plan.sources()) {
      items.add(source(source));
    }
    if (!items.isEmpty()) {
      page.heading(2, Phrase.of(Label.SOURCES.text()));
      page.bullets(items);
    }
  }

  static Page.Item source(Source source) {
    return Page.Item.of(Phrase.ofStrong(source.id()).plain(": ").then(SourceLine.of(source)));
  }
}
