package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Trial;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.RankJson;
import io.github.essayplanner.render.RankReport;
import io.github.essayplanner.words.Phrase;
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
      "First place is called knife-edge where less than 5 per cent of all weight would",
      "have to move before another factor draws level, arguable below 15, secure from 15.",
      "It is only arguable, too, where one step in one score is enough, or where another",
      "factor is first once only the order of the criteria counts. The limits of 5 and 15",
      "are conventions: where first place is close to one, say so in your own words.",
      "",
      "Examples:",
      "  essay rank peaceful-coexistence",
      "  essay rank peaceful-coexistence --weights equal",
      "  essay rank peaceful-coexistence --table diamond",
      "",
      "Exit codes: 0 done, 2 can't be done (the map's mistakes are on standard error)."
    })
final class RankCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    HTML,
    JSON
  }

  @Mixin private MapInput input;

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS",
      description = {
        "Try other weights, and see whether first place changes:",
        "given, order (the first criterion counts most) or equal."
      })
  private WeightMethod weights;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "ranking (default), criteria, sides, diamond or links.")
  private RankReport.Table table;

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
    ArgumentMap map = input.read().argument();
    if (format == Format.JSON && table != null) {
      throw new Refusal("--format json gives the whole ranking: leave out --table");
    }
    Ranking own = Ranking.of(map);
    Ranking ranking = weights == null ? own : Ranking.of(weighed(map));
    Phrase trial = weights == null ? Phrase.EMPTY : new Trial(own, ranking).inWords();
    RankReport.Table shown = table == null ? RankReport.Table.RANKING : table;
    output.write(
        input.path(),
        out -> {
          switch (format) {
            case MARKDOWN -> RankReport.write(ranking, shown, trial, new MarkdownPage(out));
            case HTML -> RankReport.write(ranking, shown, trial, new HtmlPage(out));
            case JSON -> RankJson.write(ranking, out);
          }
        });
    return 0;
  }

  private ArgumentMap weighed(ArgumentMap map) {
    for (Criterion criterion : map.judgement().criteria()) {
      if (weights == WeightMethod.GIVEN && criterion.weight().isEmpty()) {
        throw new Refusal(
            "can't use the weights given: \"" + criterion.name() + "\" has none in this map");
      }
    }
    return map.withWeights(weights);
  }
}
