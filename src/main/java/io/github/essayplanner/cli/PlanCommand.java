package io.github.essayplanner.cli;

import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.PlanJson;
import io.github.essayplanner.render.PlanReport;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.render.Screen;
import io.github.essayplanner.text.Text;
import java.util.concurrent.Callable;

/** {@code essay plan MAP}. */
final class PlanCommand implements Callable<Integer> {
  private final MapInput input;
  private final PlanChoices choices;
  private final ReportOutput output;

  PlanCommand(Syntax syntax) {
    syntax.describe("The essay's skeleton: introduction, a section a factor, conclusion.");
    input = new MapInput(syntax);
    choices = new PlanChoices(syntax);
    output = new ReportOutput(syntax, Result.class, ReportFormat.MARKDOWN);
    syntax.explain(
        "Of --minutes, planning takes 10 per cent, checking 5 and writing the rest. Of the words,"
            + " the introduction and the conclusion get 10 per cent each, and the factors share"
            + " the rest by their scores. What does not fit is left out, the strongest last.");
    syntax.examples(
        "essay plan peaceful-coexistence --minutes 45",
        "essay plan peaceful-coexistence --paragraph peel --order sides -o plan.md",
        "essay plan school-uniform --detail prompts");
  }

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    PlanOptions assignment = choices.of(read);
    EssayPlan plan = EssayPlan.of(read.argument(), read.original(), assignment);
    if (assignment.detail() == PlanOptions.Detail.BRIEF) {
      output.wrapAt(Screen.COLUMNS);
    }
    output.write(input.paths(), new Result(read.text(), plan));
    return 0;
  }

  private record Result(Text text, EssayPlan plan) implements Report.Paged, Report.Data {
    @Override
    public void page(Page page) {
      PlanReport.write(plan, page);
    }

    @Override
    public void json(Json json) {
      PlanJson.write(text, plan, json);
    }
  }
}
