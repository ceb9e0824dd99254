package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.Firmness;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Shares;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The factors ranked by judgement. */
public final class RankReport {
  private RankReport() {}

  /** Writes the ranking. */
  public static void write(ArgumentMap map, Ranking ranking, Page page) {
    page.heading(1, Phrase.of(map.heading()));
    page.paragraph(Label.QUESTION.opening().plain(map.question()));
    if (!ranking.isRanked()) {
      page.paragraph(ranking.missing());
    }
    page.figure(() -> Figure.overview(map, ranking));
    List<Phrase> header = new ArrayList<>();
    header.add(Phrase.of(Label.RANK.text()));
    header.add(Phrase.of(Label.FACTOR.text()));
    header.add(Phrase.of(Label.STANCE.text()));
    header.add(Phrase.of(Label.SCORE.text()));
    for (Weighted weighted : ranking.weights()) {
      header.add(Phrase.of(weighted.criterion().name()));
    }
    header.add(Phrase.of("Evidence for/against"));
    header.add(Phrase.of(Label.WHY_HERE.text()));
    List<List<Phrase>> rows = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      rows.add(row(ranking, row));
    }
    page.table(header, rows, List.of(0, 3));
    Firmness.inFull(ranking, Stability.of(ranking), Shares.of(ranking)).forEach(page::paragraph);
    writeFigures(ranking, page);
    page.end();
  }

  private static void writeFigures(Ranking ranking, Page page) {
    if (!ranking.weights().isEmpty() && ranking.isRanked()) {
      page.figure(() -> Figure.scoreBars(ranking));
    }
    Stability stability = Stability.of(ranking);
    if (!stability.intervals().isEmpty()) {
      page.figure(() -> Figure.weightStrips(stability));
    }
  }

  private static List<Phrase> row(Ranking ranking, Ranked row) {
    Factor factor = row.factor();
    List<Phrase> cells = new ArrayList<>();
    cells.add(Phrase.of(row.rankLabel()));
    cells.add(Phrase.of(factor.name()));
    cells.add(Phrase.of(factor.stance().word()));
    cells.add(Phrase.of(row.scoreLabel()));
    for (Weighted weighted : ranking.weights()) {
      Integer score = factor.scores().get(weighted.criterion().id());
      cells.add(Phrase.of(score == null ? "–" : score.toString()));
    }
    cells.add(Phrase.of(factor.weightOf(Side.FOR) + "/" + factor.weightOf(Side.AGAINST)));
    cells.add(ranking.why(row));
    return cells;
  }
}
