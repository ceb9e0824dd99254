package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.render.Csv;
import io.github.essayplanner.render.EvidenceCsv;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.render.TimelineJson;
import io.github.essayplanner.render.TimelineReport;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code essay timeline MAP [FACTOR…]}. */
final class TimelineCommand implements Callable<Integer> {
  private final MapInput input;
  private final OptionValue<List<String>> factors;
  private final DateLimits dates;
  private final ReportOutput output;

  TimelineCommand(Syntax syntax) {
    syntax.describe("The evidence in order of time, with the gaps.");
    input = new MapInput(syntax);
    factors = FactorNames.arguments(syntax);
    dates = new DateLimits(syntax);
    output = new ReportOutput(syntax, Result.class, ReportFormat.MARKDOWN);
    syntax.explain(
        "A gap is a sixth of the period of the map or more without evidence; where the map has no"
            + " period, it runs from its first dated evidence to its last.");
    syntax.examples("essay timeline peaceful-coexistence --from 1956 --to 1958");
  }

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    ArgumentMap map = read.argument();
    List<Factor> wanted = FactorNames.findOrAll(read, factors.value());
    EvidenceFilter filter =
        new EvidenceFilter(Optional.empty(), Optional.empty(), dates.from(), dates.to(), "", "");
    Timeline timeline = Timeline.of(map, wanted, filter);
    output.write(input.paths(), new Result(read.text(), map, timeline, wanted, filter));
    return 0;
  }

  private record Result(
      Text text, ArgumentMap map, Timeline timeline, List<Factor> factors, EvidenceFilter filter)
      implements Report.Paged, Report.Data, Report.Tabular {
    @Override
    public void page(Page page) {
      TimelineReport.write(map, timeline, factors, filter, page);
    }

    @Override
    public void json(Json json) {
      TimelineJson.write(text, map, timeline, json);
    }

    @Override
    public void csv(Csv csv) {
      EvidenceCsv.write(timeline, csv);
    }
  }
}
