package io.github.essayplanner.verdict;

import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Says what missing scores leave open. */
final class MissingScoresText {
  private static final int MOST_NAMES = 3;

  private MissingScoresText() {}

  /** Why no factor is first: one whose scores are missing might draw level. */
  static Phrase open(Ranking ranking) {
    List<Ranked> highest = ranking.highest();
    if (highest.isEmpty()) {
      return Phrase.of("No factor has a score on every criterion yet.");
    }
    Fraction best = highest.get(0).range().low();
    return challengers(ranking, best)
        .plain(" Of the fully scored factors, ")
        .then(Wording.names(Ranked.factors(highest)))
        .plain(highest.size() == 1 ? " is" : " are")
        .plain(" highest with " + Wording.score(best) + ".");
  }

  private static Phrase challengers(Ranking ranking, Fraction best) {
    List<Ranked> challengers = ranking.challengers(best);
    if (challengers.size() == 1) {
      Ranked one = challengers.get(0);
      return Wording.name(one.factor())
          .plain(" has " + Wording.lack(one.factor(), ranking) + " yet")
          .plain(" and could still reach " + Wording.score(one.range().high()) + ".");
    }
    return who(challengers).plain(" lack scores and could still be first.");
  }

  /** What is left out of the comparison, where somebody is first all the same. */
  static Phrase inWords(Ranking ranking, Stability stability) {
    List<Ranked> unranked = new ArrayList<>();
    List<Ranked> provisional = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (!row.isRanked()) {
        unranked.add(row);
      } else if (row.provisional()) {
        provisional.add(row);
      }
    }
    if (!unranked.isEmpty()) {
      return who(unranked)
          .plain(unranked.size() == 1 ? " has" : " have")
          .plain(" no importance yet and")
          .plain(unranked.size() == 1 ? " isn't ranked." : " aren't ranked.");
    }
    if (provisional.isEmpty() || stability.leaders().isEmpty()) {
      return Phrase.EMPTY;
    }
    Phrase said = provisional.size() == 1 ? one(provisional.get(0), ranking) : several(provisional);
    return ranking.complete().size() < 2
        ? said
        : said.plain(" All this compares only the factors that have every score.");
  }

  private static Phrase one(Ranked row, Ranking ranking) {
    return Wording.name(row.factor())
        .plain(" has " + Wording.lack(row.factor(), ranking) + " yet;")
        .plain(" the highest would bring it to " + Wording.score(row.range().high()))
        .plain(", which isn't first.");
  }

  private static Phrase several(List<Ranked> rows) {
    return who(rows)
        .plain(" lack scores; even the highest would put ")
        .plain(rows.size() == 2 ? "neither" : "none")
        .plain(" of them first.");
  }

  private static Phrase who(List<Ranked> rows) {
    return rows.size() <= MOST_NAMES
        ? Wording.names(Ranked.factors(rows))
        : Phrase.of(rows.size() + " factors");
  }
}
