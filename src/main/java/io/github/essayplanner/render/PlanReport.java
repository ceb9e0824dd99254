package io.github.essayplanner.render;

import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.plan.PlannedItem;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** An essay plan on a page. */
public final class PlanReport {
  private final EssayPlan plan;
  private final Page page;

  private PlanReport(EssayPlan plan, Page page) {
    this.plan = plan;
    this.page = page;
  }

  /** Writes the plan. */
  public static void write(EssayPlan plan, Page page) {
    switch (plan.assignment().detail()) {
      case FULL, PROMPTS -> new PlanReport(plan, page).writeWhole();
      case BRIEF -> CardReport.write(plan, page);
      case BLANK -> WorksheetReport.write(plan, page);
    }
    page.end();
  }

  private void writeWhole() {
    MapHeading.write(plan.map(), page);
    writeTop(plan, page);
    writeMargin(CommentLines.of(plan.map().comments()));
    for (Part part : plan.parts()) {
      page.heading(2, part.heading());
      if (part.factor().isPresent()) {
        writeMargin(CommentLines.of(part.factor().get()));
      }
      if (part.with().isPresent()) {
        writeMargin(CommentLines.of(part.with().get()));
      }
      page.bullets(items(part.paragraphs()));
    }
    if (!plan.leaving().isEmpty()) {
      page.paragraph(Label.LEFT_OUT_ON_PURPOSE.opening().then(plan.leaving()));
    }
    if (plan.assignment().budget().clock().isEmpty()) {
      writeSources(); // In an examination nobody lists them.
    }
    ToDoList.write(plan.toDo(), page);
  }

  private void writeMargin(List<Remark> comments) {
    if (!comments.isEmpty()) {
      page.margin(Phrase.of(Label.COMMENTS.text()), comments);
    }
  }

  /** What stands above the parts. */
  static void writeTop(EssayPlan plan, Page page) {
    List<Page.Item> lists = new ArrayList<>();
    for (Paragraph paragraph : plan.top()) {
      if (paragraph.items().isEmpty()) {
        page.paragraph(paragraph.said());
      } else {
        lists.addAll(items(List.of(paragraph)));
      }
    }
    if (!lists.isEmpty()) {
      page.bullets(lists);
    }
  }

  /** Paragraphs as items of a list; what has no label of its own stands item by item. */
  private static List<Page.Item> items(List<Paragraph> paragraphs) {
    List<Page.Item> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.opening().isEmpty() && !paragraph.items().isEmpty()) {
        for (PlannedItem item : paragraph.items()) {
          items.add(item(item));
        }
      } else {
        items.add(item(paragraph));
      }
    }
    return items;
  }

  /** What the essay ends on stands sentence by sentence, since each is a step of its own. */
  private static Page.Item item(Paragraph paragraph) {
    boolean isWritten = !paragraph.text().plainText().startsWith(Label.BLANK.text());
    if (paragraph.kind() == Kind.END && isWritten) {
      List<Phrase> sentences = Sentences.of(paragraph.text());
      if (sentences.size() > 1) {
        return new Page.Item(paragraph.opening(), lines(sentences));
      }
    }
    return new Page.Item(paragraph.said(), below(paragraph));
  }

  private static List<Page.Item> below(Paragraph paragraph) {
    List<Page.Item> below = new ArrayList<>();
    for (PlannedItem item : paragraph.items()) {
      if (paragraph.inLine()) {
        below.addAll(under(item));
      } else {
        below.add(item(item));
      }
    }
    return below;
  }

  private static Page.Item item(PlannedItem item) {
    return new Page.Item(item.line(), under(item));
  }

  private static List<Page.Item> under(PlannedItem item) {
    return lines(item.under());
  }

  private static List<Page.Item> lines(List<Phrase> phrases) {
    List<Page.Item> lines = new ArrayList<>();
    for (Phrase line : phrases) {
      lines.add(Page.Item.of(line));
    }
    return lines;
  }

  private void writeSources() {
    CitationStyle cites = plan.assignment().cites();
    if (!plan.sources().isEmpty() && cites != CitationStyle.PANDOC) {
      page.heading(2, Phrase.of(Label.SOURCES.text()));
      page.references(SourceLine.all(plan.sources(), plan.map(), cites));
    }
  }
}
