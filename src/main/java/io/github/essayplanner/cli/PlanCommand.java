package io.github.essayplanner.cli;

import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.PlanJson;
import io.github.essayplanner.render.PlanReport;
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
      "Example:",
      "  essay plan peaceful-coexistence --order chronological -o plan.md",
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

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = {
        "strongest-first (default), strongest-last, as-written,",
        "chronological, sides or alternating."
      },
      defaultValue = "strongest-first")
  private Order order;

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
    EssayPlan plan = EssayPlan.of(read.argument(), Ranking.of(read.argument()), order);
    output.write(
        input.path(),
        out -> {
          switch (format) {
            case MARKDOWN -> PlanReport.write(plan, new MarkdownPage(out));
            case HTML -> PlanReport.write(plan, new HtmlPage(out));
            case JSON -> PlanJson.write(read.text(), plan, out);
          }
        });
    return 0;
  }
}
