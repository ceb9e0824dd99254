package io.github.essayplanner.cli;

import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.RankReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code essay rank MAP}. */
@Command(
    name = "rank",
    sortOptions = false,
    description = "Factors ranked by judgement, and how firm the ranking is.",
    footer = {
      "",
      "Example:",
      "  essay rank peaceful-coexistence",
      "",
      "Exit codes: 0 done, 2 can't be done (the map's mistakes are on standard error)."
    })
final class RankCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    HTML
  }

  @Mixin private MapInput input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (default) or html.",
      defaultValue = "markdown")
  private Format format;

  @Mixin private ReportOutput output;
  @Mixin private Help help;

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    Ranking ranking = Ranking.of(read.argument());
    output.write(
        input.path(),
        out -> {
          switch (format) {
            case MARKDOWN -> RankReport.write(read.argument(), ranking, new MarkdownPage(out));
            case HTML -> RankReport.write(read.argument(), ranking, new HtmlPage(out));
          }
        });
    return 0;
  }
}
