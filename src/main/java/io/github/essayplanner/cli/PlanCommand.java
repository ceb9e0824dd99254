package io.github.essayplanner.cli;

import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.PlanJson;
import io.github.essayplanner.render.PlanReport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code essay plan MAP}. */
final class PlanCommand implements Callable<Integer> {
  private final MapInput input;
  private final PlanChoices choices;
  private final OptionValue<Format> format;
  private final ReportOutput output;

  PlanCommand(Syntax syntax) {
    syntax.describe("The essay's skeleton: introduction, a section a factor, conclusion.");
    input = new MapInput(syntax);
    choices = new PlanChoices(syntax);
    format = Format.option(syntax);
    output = new ReportOutput(syntax);
    syntax.explain(
        "Of --minutes, planning takes 10 per cent, checking 5 and writing the rest. Of the words,"
            + " the introduction and the conclusion get 10 per cent each, and the factors share"
            + " the rest by their scores.");
    syntax.examples(
        "essay plan peaceful-coexistence --minutes 45 --top 4",
        "essay plan peaceful-coexistence --paragraph peel --order sides -o plan.md",
        "essay plan school-uniform --detail prompts");
  }

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    PlanOptions assignment = choices.of(read.argument());
    EssayPlan plan = EssayPlan.of(read.argument(), read.original(), assignment);
    output.write(
        input.path(),
        out -> {
          switch (format.value()) {
            case MARKDOWN -> PlanReport.write(plan, page(assignment, out));
            case HTML -> PlanReport.write(plan, new HtmlPage(out));
            case JSON -> PlanJson.write(read.text(), plan, out);
          }
        });
    return 0;
  }

  private static MarkdownPage page(PlanOptions assignment, PrintWriter out) {
    return assignment.detail() == PlanOptions.Detail.BRIEF
        ? MarkdownPage.onScreen(out)
        : new MarkdownPage(out);
  }
}
