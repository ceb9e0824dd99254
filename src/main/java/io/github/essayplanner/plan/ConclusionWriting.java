package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.verdict.Firmness;
import io.github.essayplanner.verdict.Missing;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Composes the conclusion: the ranking, how firm it is, the last word and the thesis again. */
final class ConclusionWriting {
  private ConclusionWriting() {}

  /**
   * The paragraphs.
   *
   * @param isAgainst whether the plan is the other side's, and the map's last word not its own
   */
  static List<Paragraph> paragraphs(
      ArgumentMap map, Ranking ranking, boolean isAgainst, Prompts prompts) {
    List<Paragraph> all = new ArrayList<>();
    if (ranking.isRanked()) {
      all.add(Paragraph.of(Label.RANKING, lines(ranking.rows())));
    } else {
      Phrase question = prompts.forGap(Label.NO_RANKING_YET);
      all.add(Paragraph.asking(Label.RANKING, Missing.of(ranking), question));
    }
    Phrase firmness = Firmness.inShort(ranking);
    if (!firmness.isEmpty()) {
      all.add(Paragraph.of(Label.HOW_FIRM, firmness));
    }
    all.add(lastWord(map, isAgainst, prompts));
    Label thesis = isAgainst ? Label.THESIS_AGAINST : Label.RETURN_TO_THESIS;
    all.add(Paragraph.written(thesis, map.thesis(), Label.NO_THESIS_YET, prompts));
    return all;
  }

  static Paragraph lastWord(ArgumentMap map, boolean isAgainst, Prompts prompts) {
    Label label = isAgainst ? Label.THEIR_LAST_WORD : Label.LAST_WORD;
    return Paragraph.written(label, map.conclusion(), Label.NO_CONCLUSION_YET, prompts);
  }

  private static List<Item> lines(List<Ranked> rows) {
    List<Item> lines = new ArrayList<>();
    for (Ranked row : rows) {
      lines.add(line(row));
    }
    return lines;
  }

  private static Item line(Ranked row) {
    String rank = row.rankLabel().isEmpty() ? Label.UNRANKED.text() : row.rankLabel();
    Phrase line = Phrase.of(rank + " ").emphasis(row.factor().name());
    String score = row.scoreLabel().isEmpty() ? "" : ", " + row.scoreLabel();
    return new Item.Line(line.plain(score + " (" + row.factor().stance().word() + ")"));
  }
}
