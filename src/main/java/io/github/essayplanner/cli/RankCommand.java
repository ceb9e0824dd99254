package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.Csv;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.RankCsv;
import io.github.essayplanner.render.RankJson;
import io.github.essayplanner.render.RankReport;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.verdict.WeightTrial;
import io.github.essayplanner.words.Phrase;
import java.util.concurrent.Callable;

/** {@code essay rank MAP}. */
final class RankCommand implements Callable<Integer> {
  private final MapInput input;
  private final OptionValue<WeightMethod> weights;
  private final OptionValue<RankReport.Table> table;
  private final ReportOutput output;

  RankCommand(Syntax syntax) {
    syntax.describe("Factors ranked by judgement, and how firm the ranking is.");
    input = new MapInput(syntax);
    weights =
        syntax.oneOf(
            "--weights",
            "WEIGHTS",
            WeightMethod.class,
            "Try other weights, and see whether first place changes: given, order (the first"
                + " criterion counts most) or equal.");
    table =
        syntax.oneOf(
            "--table",
            "TABLE",
            RankReport.Table.RANKING,
            "ranking (default), criteria, sides, diamond or links.");
    output = new ReportOutput(syntax, Result.class, ReportFormat.MARKDOWN);
    syntax.explain(
        "First place is called knife-edge where less than 5 per cent of all weight would have to"
            + " move before another factor draws level, arguable below 15, secure from 15. It is"
            + " only arguable, too, where one step in one score is enough, or where another factor"
            + " is first once only the order of the criteria counts. The limits of 5 and 15 are"
            + " conventions: where first place is close to one, say so in your own words.");
    syntax.examples(
        "essay rank peaceful-coexistence",
        "essay rank peaceful-coexistence --weights equal",
        "essay rank peaceful-coexistence --table diamond");
  }

  @Override
  public Integer call() {
    ArgumentMap map = input.read().argument();
    ReportFormat format = output.format();
    if (table.isGiven() && (format == ReportFormat.JSON || format == ReportFormat.CSV)) {
      throw new Refusal(
          "--format " + Converters.of(format) + " gives the whole ranking: leave out --table");
    }
    Ranking own = Ranking.of(map);
    Ranking ranking = weights.isGiven() ? Ranking.of(weighed(map)) : own;
    Phrase trial = weights.isGiven() ? new WeightTrial(own, ranking).inWords() : Phrase.EMPTY;
    output.write(input.paths(), new Result(ranking, table.value(), trial));
    return 0;
  }

  private ArgumentMap weighed(ArgumentMap map) {
    for (Criterion criterion : map.judgement().criteria()) {
      if (weights.value() == WeightMethod.GIVEN && criterion.weight().isEmpty()) {
        throw new Refusal(
            "can't use the weights given: \"" + criterion.name() + "\" has none in this map");
      }
    }
    return map.withWeights(weights.value());
  }

  private record Result(Ranking ranking, RankReport.Table table, Phrase trial)
      implements Report.Paged, Report.Data, Report.Tabular {
    @Override
    public void page(Page page) {
      RankReport.write(ranking, table, trial, page);
    }

    @Override
    public void json(Json json) {
      RankJson.write(ranking, json);
    }

    @Override
    public void csv(Csv csv) {
      RankCsv.write(ranking, csv);
    }
  }
}
