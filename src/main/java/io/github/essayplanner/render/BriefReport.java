package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan on one screen: question, thesis, a line or more a factor and the last word, each cut with
 * an ellipsis where it must be. Up to eight factors fit {@link Screen#LINES} lines.
 */
final class BriefReport {
  private static final int QUESTION_LINES = 2;
  private static final int THESIS_LINES = 3;
  private static final int LAST_LINES = 2;
  private static final int REMARK_LINES = 2;

  private final EssayPlan plan;
  private final Page page;

  private BriefReport(EssayPlan plan, Page page) {
    this.plan = plan;
    this.page = page;
  }

  static void write(EssayPlan plan, Page page) {
    new BriefReport(plan, page).write();
  }

  private void write() {
    ArgumentMap map = plan.map();
    Phrase title = Screen.cut(Phrase.of(map.heading()), Screen.COLUMNS - "# ".length(), 1);
    page.heading(1, title);
    List<Phrase> head = new ArrayList<>();
    if (!title.plainText().equals(map.question())) {
      head.add(
          Screen.cut(
              Label.QUESTION.opening().plain(map.question()), Screen.COLUMNS, QUESTION_LINES));
    }
    head.add(Screen.cut(thesis(), Screen.COLUMNS, THESIS_LINES));
    head.add(lastWord());
    int sections = plan.parts().size() - 2;
    Phrase remarks = remarks();
    if (!remarks.isEmpty()) {
      remarks =
          Screen.cut(
              remarks, Screen.COLUMNS, Math.max(REMARK_LINES, linesLeft(head) - sections - 1));
    }
    head.subList(0, head.size() - 1).forEach(page::paragraph);
    writeFactors(remarks.isEmpty() ? linesLeft(head) : linesLeft(head) - height(remarks));
    page.paragraph(head.get(head.size() - 1));
    page.paragraph(remarks);
  }

  private Phrase thesis() {
    Label label = PlanReport.isAgainst(plan) ? Label.THESIS_AGAINST : Label.THESIS;
    String thesis = plan.map().thesis();
    return label.opening().then(thesis.isEmpty() ? Label.NO_THESIS_YET.gap() : Phrase.of(thesis));
  }

  private Phrase lastWord() {
    Part conclusion = plan.parts().get(plan.parts().size() - 1);
    return Screen.cut(
        Phrase.ofStrong(PlanReport.heading(conclusion) + ":")
            .plain(" ")
            .then(conclusion.paragraphs().get(0).said()),
        Screen.COLUMNS,
        LAST_LINES);
  }

  /** What is said of the plan as a whole, one thing after the other. */
  private Phrase remarks() {
    Phrase remarks = Phrase.EMPTY;
    for (Paragraph remark : plan.remarks()) {
      remarks = remarks.isEmpty() ? remarks : remarks.plain(" ");
      remarks = remarks.then(remark.label().opening()).then(said(remark));
    }
    return remarks;
  }

  private Phrase said(Paragraph remark) {
    ItemLines lines = new ItemLines(plan.map(), plan.prompts());
    Phrase said = remark.said();
    for (int i = 0; i < remark.items().size(); i++) {
      said = (i == 0 ? said : said.plain("; ")).then(lines.of(remark.items().get(i)).text());
    }
    return said;
  }

  /** What a title and paragraphs leave for the factors, with a blank line before each block. */
  private static int linesLeft(List<Phrase> paragraphs) {
    return Screen.LINES - 1 - 1 - paragraphs.stream().mapToInt(BriefReport::height).sum();
  }

  private static int height(Phrase paragraph) {
    return 1 + Screen.lines(paragraph, Screen.COLUMNS).size();
  }

  private void writeFactors(int lines) {
    List<Part> sections = plan.parts().subList(1, plan.parts().size() - 1);
    if (sections.isEmpty()) {
      page.paragraph(Label.NO_FACTORS_LEFT.gap());
      return;
    }
    int each = Math.max(1, lines / sections.size());
    int withOneMore = Math.max(0, lines - each * sections.size());
    List<Page.Item> items = new ArrayList<>();
    for (Part part : sections) {
      int columns = Screen.COLUMNS - (part.number() + ". ").length();
      int height = part.number() <= withOneMore ? each + 1 : each;
      items.add(Page.Item.of(Screen.cut(line(part), columns, height)));
    }
    page.numbered(items);
  }

  private static Phrase line(Part part) {
    String budget = PlanReport.budget(part);
    String stance = part.factor().orElseThrow().stance().word();
    return Phrase.ofEmphasis(part.factor().orElseThrow().name())
        .plain(" (" + stance + (budget.isEmpty() ? "" : ", " + budget) + "): ")
        .then(part.paragraphs().get(0).said());
  }
}
