package io.github.essayplanner.render;

import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;

/** A plan to fill in by hand: its parts, their questions and lines to write on. */
final class WorksheetReport {
  private WorksheetReport() {}

  static void write(EssayPlan plan, Page page) {
    MapHeading.write(plan.map(), page);
    if (!plan.map().author().isEmpty()) {
      page.paragraph(Label.AUTHOR.opening().plain(plan.map().author()));
    }
    page.paragraph(Label.THESIS.opening().then(plan.prompts().askThesis()));
    page.ruledLines(Prompt.THESIS.lines());
    for (Part part : plan.parts()) {
      page.heading(2, part.heading());
      for (Paragraph paragraph : part.paragraphs()) {
        page.paragraph(paragraph.said());
        page.ruledLines(paragraph.lines());
      }
    }
  }
}
