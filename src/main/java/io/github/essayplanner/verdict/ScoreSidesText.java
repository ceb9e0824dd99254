package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.RankingMethod;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says for which side a score counts, where factors stand on both. */
public final class ScoreSidesText {
  private ScoreSidesText() {}

  /** Empty where no ranked factor challenges the thesis. */
  public static Phrase of(Ranking ranking) {
    List<Factor> challenging = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (row.isRanked() && row.factor().stance() == Stance.CHALLENGES) {
        challenging.add(row.factor());
      }
    }
    if (challenging.isEmpty()) {
      return Phrase.EMPTY;
    }
    String number = ranking.method() == RankingMethod.CRITERIA ? "A score" : "Importance";
    boolean one = challenging.size() == 1;
    return Phrase.of(number + " says how much a factor counts, on whichever side it stands: what ")
        .then(Wording.names(challenging))
        .plain(one ? " has counts against the thesis." : " have counts against the thesis.");
  }
}
