package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.EvidenceJson;
import io.github.essayplanner.render.EvidenceReport;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay evidence MAP [FACTOR…]}. */
@Command(
    name = "evidence",
    sortOptions = false,
    description = "The evidence for factors: for the point, against it, background.",
    footer = {
      "",
      "Example:",
      "  essay evidence peaceful-coexistence \"arms race\" --side for --strength moderate",
      "",
      "Exit codes: 0 done, 2 can't be done (the map's mistakes are on standard error)."
    })
final class EvidenceCommand implements Callable<Integer> {
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

  @Option(names = "--side", paramLabel = "SIDE", description = "for, against or background.")
  private Side side;

  @Option(
      names = "--strength",
      paramLabel = "STRENGTH",
      description = "At least weak, moderate or strong.")
  private Strength strength;

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

  @Option(names = "--tag", paramLabel = "TAG", description = "What carries this tag.")
  private String tag;

  @Option(names = "--source", paramLabel = "SOURCE", description = "What comes from this source.")
  private String source;

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
    Ranking ranking = Ranking.of(map);
    output.write(
        input.path(),
        out -> {
          switch (format) {
            case MARKDOWN ->
                EvidenceReport.write(map, ranking, wanted, filter(), new MarkdownPage(out));
            case HTML -> EvidenceReport.write(map, ranking, wanted, filter(), new HtmlPage(out));
            case JSON -> EvidenceJson.write(read.text(), map, ranking, wanted, filter(), out);
          }
        });
    return 0;
  }

  private EvidenceFilter filter() {
    return new EvidenceFilter(
        Optional.ofNullable(side),
        Optional.ofNullable(strength),
        from == null ? HistoricalDate.NONE : from,
        to == null ? HistoricalDate.NONE : to,
        tag == null ? "" : tag.strip(),
        source == null ? "" : source.strip());
  }
}
