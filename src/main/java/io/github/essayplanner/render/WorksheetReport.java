package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;

/** A plan to fill in by hand: its parts, their questions and lines to write on. */
final class WorksheetReport {
  private final EssayPlan plan;
  private final Page page;

  private WorksheetReport(EssayPlan plan, Page page) {
    this.plan = plan;
    this.page = page;
  }

  static void write(EssayPlan plan, Page page) {
    WorksheetReport report = new WorksheetReport(plan, page);
    report.writeHead();
    plan.parts().forEach(report::writePart);
  }

  private void writeHead() {
    ArgumentMap map = plan.map();
    MapHeading.write(map, page);
    for (Paragraph remark : plan.remarks()) {
      page.paragraph(remark.label().opening().then(remark.said()));
    }
    Phrase question = Prompt.THESIS.ask(plan.prompts().kind(), plan.prompts().keyTerms());
    page.paragraph(Label.THESIS.opening().then(question));
    page.ruledLines(Prompt.THESIS.lines());
  }

  private void writePart(Part part) {
    page.heading(2, Phrase.of(PlanReport.heading(part)));
    for (Paragraph paragraph : part.paragraphs()) {
      page.paragraph(paragraph.label().opening().then(paragraph.said()));
      page.ruledLines(paragraph.lines());
    }
  }
}
