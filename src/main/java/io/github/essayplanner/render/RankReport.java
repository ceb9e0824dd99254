package io.github.essayplanner.render;

import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.RankAcceptability;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.verdict.BalanceText;
import io.github.essayplanner.verdict.FirmnessText;
import io.github.essayplanner.verdict.NoRankingText;
import io.github.essayplanner.verdict.Percent;
import io.github.essayplanner.verdict.RankReasonText;
import io.github.essayplanner.verdict.ScoreSidesText;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The factors ranked by judgement, in one of five tables. */
public final class RankReport {
  /** What can be shown of a ranking. */
  public enum Table {
    /** Each factor with its scores, and how firm first place is. */
    RANKING,
    /** Each criterion, and whether it decides anything. */
    CRITERIA,
    /** What supports, qualifies and challenges the thesis. */
    SIDES,
    /** The most important on top, the middling abreast in the middle. */
    DIAMOND,
    /** How factors bear on each other. */
    LINKS
  }

  /** More warnings of one kind than this are only counted; {@code essay check} has them all. */
  private static final int MOST_ALIKE = 8;

  private final ArgumentMap map;
  private final Ranking ranking;
  private final Page page;

  private RankReport(Ranking ranking, Page page) {
    this.map = ranking.map();
    this.ranking = ranking;
    this.page = page;
  }

  /**
   * Writes one table of a ranking.
   *
   * @param trial what is to be said of weights that are not the map's own, or empty
   */
  public static void write(Ranking ranking, Table table, Phrase trial, Page page) {
    RankReport report = new RankReport(ranking, page);
    report.writeHead();
    if (!trial.isEmpty()) {
      page.paragraph(Label.WEIGHTS_TRIED.opening().then(trial));
    }
    switch (table) {
      case RANKING -> report.writeRanking();
      case CRITERIA -> CriteriaTable.write(ranking, page);
      case SIDES -> SidesTable.write(ranking, page);
      case DIAMOND -> DiamondTable.write(ranking, page);
      case LINKS -> LinksTable.write(ranking, page);
    }
    page.end();
  }

  private void writeHead() {
    MapHeading.write(map, page);
    if (!ranking.isRanked()) {
      page.paragraph(NoRankingText.of(ranking));
    }
  }

  private void writeRanking() {
    if (map.factors().isEmpty()) {
      return;
    }
    page.figure(() -> Figure.overview(map, ranking));
    List<List<Phrase>> rows = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      rows.add(row(row));
    }
    int columns = rows.get(0).size();
    page.table(header(), rows, numeric(columns), List.of(columns - 1));
    page.paragraph(ScoreSidesText.of(ranking));
    page.paragraph(BalanceText.of(ranking));
    if (ranking.isRanked()) {
      writeFirmness();
    }
    writeWarnings();
  }

  /** What can be mended alike stands together, so that a new map is not a page of warnings. */
  private void writeWarnings() {
    Map<String, List<String>> bySuggestion = new LinkedHashMap<>();
    for (Weakness warning : ArgumentCheck.ofJudgement(ranking)) {
      bySuggestion
          .computeIfAbsent(warning.finding().suggestion(), suggestion -> new ArrayList<>())
          .add(warning.finding().message());
    }
    if (!bySuggestion.isEmpty()) {
      List<Page.Item> items = new ArrayList<>();
      bySuggestion.forEach((suggestion, messages) -> items.add(item(suggestion, messages)));
      page.heading(2, Phrase.of(Label.WARNINGS.text()));
      page.bullets(items);
    }
  }

  private void writeFirmness() {
    Stability stability = Stability.of(ranking);
    if (!ranking.weights().isEmpty()) {
      page.figure(() -> Figure.scoreBars(ranking));
    }
    page.heading(2, Phrase.of(Label.HOW_FIRM.text()));
    for (Phrase paragraph :
        FirmnessText.inFull(ranking, stability, RankAcceptability.of(ranking))) {
      page.paragraph(paragraph);
    }
    if (!stability.intervals().isEmpty()) {
      page.figure(() -> Figure.weightStrips(stability));
    }
  }

  /** The rank, the score, the scores on each criterion and the counts of evidence. */
  private List<Integer> numeric(int columns) {
    List<Integer> numeric = new ArrayList<>(List.of(0));
    for (int column = hasStances() ? 3 : 2; column < columns - 1; column++) {
      numeric.add(column);
    }
    return numeric;
  }

  private boolean hasStances() {
    return map.factors().stream().anyMatch(Factor::hasStance);
  }

  private List<Phrase> header() {
    List<Phrase> header = Label.header(Label.RANK, Label.FACTOR);
    header.addAll(
        hasStances() ? Label.header(Label.STANCE, Label.SCORE) : Label.header(Label.SCORE));
    for (Weighted weighted : ranking.weights()) {
      String weight = " (" + Percent.of(weighted.share()) + "%)";
      header.add(Phrase.of(weighted.criterion().name() + weight));
    }
    header.addAll(Label.header(Label.EVIDENCE_BALANCE, Label.WHY_HERE));
    return header;
  }

  private List<Phrase> row(Ranked row) {
    Factor factor = row.factor();
    List<Phrase> cells = new ArrayList<>();
    cells.add(Phrase.of(row.isRanked() ? row.rankLabel() : "–"));
    cells.add(Phrase.of(factor.name()));
    if (hasStances()) {
      cells.add(Phrase.of(factor.hasStance() ? factor.stanceWord() : "–"));
    }
    cells.add(Phrase.of(row.isRanked() ? row.scoreLabel() : "–"));
    for (Weighted weighted : ranking.weights()) {
      Integer score = factor.scores().get(weighted.criterion().id());
      cells.add(Phrase.of(score == null ? "–" : score.toString()));
    }
    int against = factor.count(Side.AGAINST);
    cells.add(Phrase.of(factor.count(Side.FOR) + "/" + against));
    cells.add(why(row));
    return cells;
  }

  /** The writer's reasons first, then the comparison, a line each. */
  private Phrase why(Ranked row) {
    Phrase all = Phrase.EMPTY;
    for (Phrase reason : RankReasonText.given(row.factor(), map.judgement())) {
      all = all.isEmpty() ? reason : all.broken().then(reason);
    }
    Phrase why = RankReasonText.of(ranking, row);
    return all.isEmpty() || why.isEmpty() ? all.then(why) : all.broken().then(why);
  }

  /** What is wrong, and in italics what to do about it; several that ask for the same below it. */
  private static Page.Item item(String suggestion, List<String> messages) {
    Phrase todo = Phrase.ofEmphasis(Sentence.opened(suggestion) + ".");
    if (messages.size() == 1) {
      return Page.Item.of(Phrase.of(messages.get(0) + " ").then(todo));
    }
    List<Page.Item> under = new ArrayList<>();
    for (String message : messages.subList(0, Math.min(MOST_ALIKE, messages.size()))) {
      under.add(Page.Item.of(Phrase.of(message)));
    }
    if (messages.size() > under.size()) {
      String more = "And " + (messages.size() - under.size()) + " more.";
      under.add(Page.Item.of(Phrase.of(more)));
    }
    return new Page.Item(todo, under);
  }
}
