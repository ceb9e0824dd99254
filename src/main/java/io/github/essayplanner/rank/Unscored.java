package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/** Says what missing scores leave open. */
final class Unscored {
  private static final int MOST_NAMES = 3;

  private Unscored() {}

  /** Why no factor is first: one whose scores are missing might draw level. */
  static Phrase open(Ranking ranking) {
    List<Ranked> complete = ranking.complete();
    if (complete.isEmpty()) {
      return Phrase.of("No factor has a score on every criterion yet.");
    }
    Fraction best = complete.stream().map(r -> r.range().low()).reduce(Fraction::max).orElseThrow();
    List<Factor> leading =
        complete.stream().filter(r -> r.range().low().equals(best)).map(Ranked::factor).toList();
    return challengers(ranking, best)
        .plain(" Of the fully scored factors, ")
        .then(Wording.names(leading))
        .plain(leading.size() == 1 ? " is" : " are")
        .plain(" highest with " + Wording.score(best) + ".");
  }

  private static Phrase challengers(Ranking ranking, Fraction best) {
    List<Ranked> challengers = ranking.challengers(best);
    if (challengers.size() == 1) {
      Ranked one = challengers.get(0);
      return Wording.name(one.factor())
          .plain(" has " + Wording.lack(one.factor(), ranking.weights()) + " yet")
          .plain(" and could still reach " + Wording.score(one.range().high()) + ".");
    }
    return who(challengers.stream().map(Ranked::factor).toList())
        .plain(" lack scores and could still be first.");
  }

  /** What is left out of the comparison, where somebody is first all the same. */
  static Phrase inWords(Ranking ranking, Stability stability) {
    List<Factor> unranked =
        ranking.rows().stream().filter(r -> !r.isRanked()).map(Ranked::factor).toList();
    if (!unranked.isEmpty()) {
      return who(unranked)
          .plain(unranked.size() == 1 ? " has" : " have")
          .plain(" no importance yet and")
          .plain(unranked.size() == 1 ? " isn't ranked." : " aren't ranked.");
    }
    List<Ranked> provisional = ranking.rows().stream().filter(Ranked::provisional).toList();
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
        .plain(" has " + Wording.lack(row.factor(), ranking.weights()) + " yet;")
        .plain(" the highest would bring it to " + Wording.score(row.range().high()))
        .plain(", which isn't first.");
  }

  private static Phrase several(List<Ranked> rows) {
    return who(rows.stream().map(Ranked::factor).toList())
        .plain(" lack scores; even the highest would put ")
        .plain(rows.size() == 2 ? "neither" : "none")
        .plain(" of them first.");
  }

  private static Phrase who(List<Factor> factors) {
    return factors.size() <= MOST_NAMES
        ? Wording.names(factors)
        : Phrase.of(factors.size() + " factors");
  }
}
