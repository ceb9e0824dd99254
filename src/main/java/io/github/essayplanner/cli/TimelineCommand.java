package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.TimelineJson;
import io.github.essayplanner.render.TimelineReport;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code essay timeline MAP [FACTOR…]}. */
final class TimelineCommand implements Callable<Integer> {
  private final MapInput input;
  private final OptionValue<List<String>> factors;
  private final DateLimits dates;
  private final OptionValue<Format> format;
  private final ReportOutput output;

  TimelineCommand(Syntax syntax) {
    syntax.describe("The evidence in order of time, with the gaps.");
    input = new MapInput(syntax);
    factors = FactorNames.arguments(syntax);
    dates = new DateLimits(syntax);
    format = Format.option(syntax);
    output = new ReportOutput(syntax);
    syntax.explain(
        "A gap is a sixth of the period of the map or more without evidence; where the map has no"
            + " period, it runs from its first dated evidence to its last.");
    syntax.examples("essay timeline peaceful-coexistence --from 1956 --to 1958");
  }

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    ArgumentMap map = read.argument();
    List<Factor> wanted = FactorNames.findOrAll(map, factors.value());
    EvidenceFilter filter =
        new EvidenceFilter(Optional.empty(), Optional.empty(), dates.from(), dates.to(), "", "");
    Timeline timeline = Timeline.of(map, wanted, filter);
    output.write(
        input.path(),
        out -> {
          switch (format.value()) {
            case MARKDOWN ->
                TimelineReport.write(map, timeline, wanted, filter, new MarkdownPage(out));
            case HTML -> TimelineReport.write(map, timeline, wanted, filter, new HtmlPage(out));
            case JSON -> TimelineJson.write(read.text(), map, timeline, out);
          }
        });
    return 0;
  }
}
