package io.github.essayplanner.cli;

import io.github.essayplanner.plan.Assignment;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.PlanJson;
import io.github.essayplanner.render.PlanReport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code essay plan MAP}. */
@Command(
    name = "plan",
    sortOptions = false,
    description = "The essay's skeleton: introduction, a section a factor, conclusion.",
    footer = {
      "",
      "Of --minutes, planning takes 10 per cent, checking 5 and writing the rest. Of",
      "the words, the introduction and the conclusion get 10 per cent each, and the",
      "factors share the rest by their scores.",
      "",
      "Examples:",
      "  essay plan peaceful-coexistence --minutes 45 --top 4",
      "  essay plan peaceful-coexistence --paragraph peel --order sides -o plan.md",
      "  essay plan school-uniform --detail prompts",
      "",
      "Exit codes: 0 done, 2 can't be done (the map's mistakes are on standard error)."
    })
final class PlanCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    HTML,
    JSON
  }

  @Mixin private MapInput input;

  @Mixin private PlanChoices choices;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (default), html or json.",
      defaultValue = "markdown")
  private Format format;

  @Mixin private ReportOutput output;
  @Mixin private Help help;

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    Assignment assignment = choices.of(read.argument());
    EssayPlan plan = EssayPlan.of(read.argument(), read.original(), assignment);
    output.write(
        input.path(),
        out -> {
          switch (format) {
            case MARKDOWN -> PlanReport.write(plan, page(assignment, out));
            case HTML -> PlanReport.write(plan, new HtmlPage(out));
            case JSON -> PlanJson.write(read.text(), plan, out);
          }
        });
    return 0;
  }

  private static MarkdownPage page(Assignment assignment, PrintWriter out) {
    return assignment.detail() == Assignment.Detail.BRIEF
        ? MarkdownPage.onScreen(out)
        : new MarkdownPage(out);
  }
}
