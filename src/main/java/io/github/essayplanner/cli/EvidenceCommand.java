package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.Csv;
import io.github.essayplanner.render.EvidenceCsv;
import io.github.essayplanner.render.EvidenceJson;
import io.github.essayplanner.render.EvidenceReport;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay evidence MAP [FACTOR…]}. */
final class EvidenceCommand implements Callable<Integer> {
  private final MapInput input;
  private final OptionValue<List<String>> factors;
  private final OptionValue<Side> side;
  private final OptionValue<Strength> strength;
  private final DateLimits dates;
  private final OptionValue<String> tag;
  private final OptionValue<String> source;
  private final OptionValue<CitationStyle> cites;
  private final ReportOutput output;

  EvidenceCommand(Syntax syntax) {
    syntax.describe("The evidence for factors: for the point, against it, background.");
    input = new MapInput(syntax);
    factors = FactorNames.arguments(syntax);
    side = syntax.oneOf("--side", "SIDE", Side.class, "for, against or background.");
    strength =
        syntax.oneOf(
            "--strength", "STRENGTH", Strength.class, "At least weak, moderate or strong.");
    dates = new DateLimits(syntax);
    tag = syntax.text("--tag", "TAG", "What carries this tag.");
    source = syntax.text("--source", "SOURCE", "What comes from this source.");
    cites = PlanChoices.cites(syntax);
    output = new ReportOutput(syntax, Result.class, ReportFormat.MARKDOWN);
    syntax.examples(
        "essay evidence peaceful-coexistence \"arms race\" --side for --strength moderate");
  }

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    ArgumentMap map = read.argument();
    List<Factor> wanted = FactorNames.findOrAll(read, factors.value());
    Result result = new Result(read.text(), map, Ranking.of(map), wanted, filter(), cites.value());
    output.write(input.paths(), result);
    return 0;
  }

  private EvidenceFilter filter() {
    return new EvidenceFilter(
        side.optional(),
        strength.optional(),
        dates.from(),
        dates.to(),
        tag.value().strip(),
        source.value().strip());
  }

  private record Result(
      Text text,
      ArgumentMap map,
      Ranking ranking,
      List<Factor> factors,
      EvidenceFilter filter,
      CitationStyle cites)
      implements Report.Paged, Report.Data, Report.Tabular {
    @Override
    public void page(Page page) {
      EvidenceReport.write(map, ranking, factors, filter, cites, page);
    }

    @Override
    public void json(Json json) {
      EvidenceJson.write(text, map, ranking, factors, filter, json);
    }

    @Override
    public void csv(Csv csv) {
      EvidenceCsv.write(factors, filter, csv);
    }
  }
}
