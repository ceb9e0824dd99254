package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.TimelineJson;
import io.github.essayplanner.render.TimelineReport;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay timeline MAP [FACTOR…]}. */
@Command(
    name = "timeline",
    sortOptions = false,
    description = "The evidence in order of time, with the gaps.",
    footer = {
      "",
      "A gap is a sixth of the period of the map or more without evidence; where the",
      "map has no period, it runs from its first dated evidence to its last.",
      "",
      "Example:",
      "  essay timeline peaceful-coexistence --from 1956 --to 1958",
      "",
      "Exit codes: 0 done, 2 can't be done (the map's mistakes are on standard error)."
    })
final class TimelineCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    HTML,
    JSON
  }

  @Mixin private MapInput input;

  @Parameters(
      index = "1..*",
      paramLabel = "FACTOR",
      description = "An id, a name, or the beginning of one (default: all factors).")
  private List<String> factors;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "What is dated at or after this.",
      converter = Words.Dates.class)
  private HistoricalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "What is dated at or before this.",
      converter = Words.Dates.class)
  private HistoricalDate to;

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
    ArgumentMap map = read.argument();
    List<Factor> wanted = factors == null ? map.factors() : FactorNames.find(map, factors);
    EvidenceFilter filter = filter();
    Timeline timeline = Timeline.of(map, wanted, filter);
    output.write(
        input.path(),
        out -> {
          switch (format) {
            case MARKDOWN ->
                TimelineReport.write(map, timeline, wanted, filter, new MarkdownPage(out));
            case HTML -> TimelineReport.write(map, timeline, wanted, filter, new HtmlPage(out));
            case JSON -> TimelineJson.write(read.text(), map, timeline, out);
          }
        });
    return 0;
  }

  private EvidenceFilter filter() {
    return new EvidenceFilter(
        Optional.empty(),
        Optional.empty(),
        from == null ? HistoricalDate.NONE : from,
        to == null ? HistoricalDate.NONE : to,
        "",
        "");
  }
}
