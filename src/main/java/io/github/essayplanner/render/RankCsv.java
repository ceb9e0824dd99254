package io.github.essayplanner.render;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.verdict.RankReasonText;
import java.util.ArrayList;
import java.util.List;

/** A ranking as a table for spreadsheets, a factor a row. */
public final class RankCsv {
  private RankCsv() {}

  /** Writes the factors by rank, each with a column for its score on each criterion. */
  public static void write(Ranking ranking, Csv csv) {
    List<String> header = new ArrayList<>(List.of("rank", "id", "name", "stance", "score"));
    for (Weighted weighted : ranking.weights()) {
      header.add("scores." + weighted.criterion().id());
    }
    header.add("why");
    csv.row(header);
    for (Ranked row : ranking.rows()) {
      csv.row(row(ranking, row));
    }
  }

  private static List<String> row(Ranking ranking, Ranked row) {
    Factor factor = row.factor();
    List<String> cells = new ArrayList<>();
    cells.add(row.isRanked() ? row.rankLabel() : "");
    cells.add(factor.id());
    cells.add(factor.name());
    cells.add(factor.stanceWord());
    cells.add(row.isRanked() ? row.scoreLabel() : "");
    for (Weighted weighted : ranking.weights()) {
      Integer score = factor.scores().get(weighted.criterion().id());
      cells.add(score == null ? "" : score.toString());
    }
    cells.add(RankReasonText.of(ranking, row).plainText());
    return cells;
  }
}
