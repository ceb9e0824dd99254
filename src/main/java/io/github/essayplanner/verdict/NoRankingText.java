package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.RankingMethod;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/** Says what a ranking lacks where there is none, since it takes two factors to compare. */
public final class NoRankingText {
  private NoRankingText() {}

  /** Empty where there is a ranking. */
  public static Phrase of(Ranking ranking) {
    if (ranking.isRanked()) {
      return Phrase.EMPTY;
    }
    List<Factor> factors = ranking.map().factors();
    if (factors.isEmpty()) {
      return Phrase.of("There are no factors yet: a ranking compares at least two.");
    }
    if (factors.size() == 1) {
      return Phrase.of("There is only one factor, ")
          .then(Wording.name(factors.get(0)))
          .plain(": a ranking compares at least two.");
    }
    boolean byCriteria = ranking.method() == RankingMethod.CRITERIA;
    Phrase need =
        Phrase.of(
            byCriteria
                ? "A ranking needs scores for at least two factors; so far "
                : "A ranking needs an importance from 1 to 10 for at least two factors, or criteria"
                    + " and scores; so far ");
    return need.then(soFar(ranking)).plain(byCriteria ? " any." : " an importance.");
  }

  private static Phrase soFar(Ranking ranking) {
    List<Factor> judged = ranking.judged();
    return judged.isEmpty()
        ? Phrase.of("none has")
        : Phrase.of("only ").then(Wording.names(judged)).plain(" has");
  }
}
