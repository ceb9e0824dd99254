package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/** Says what would be different without a criterion, the others keeping their proportions. */
public final class InfluenceText {
  private InfluenceText() {}

  /** {@code Without it Berlin would be first.}; empty where there is no ranking. */
  public static Phrase of(Ranking ranking, Weighted weight) {
    if (!ranking.isRanked()) {
      return Phrase.EMPTY;
    }
    if (ranking.weights().size() == 1) {
      return Phrase.of("Everything: it is the only one.");
    }
    Ranking without = ranking.without(weight);
    List<Factor> leaders = without.leadingFactors();
    if (!leaders.equals(ranking.leadingFactors())) {
      return first(leaders);
    }
    return Phrase.of(
        places(without).equals(places(ranking))
            ? "Nothing: without it every place would be the same."
            : "Places further down, not first place.");
  }

  private static Phrase first(List<Factor> leaders) {
    if (leaders.isEmpty()) {
      return Phrase.of("First place: without it, that would be open.");
    }
    return Phrase.of("First place: without it, ")
        .then(Wording.names(leaders))
        .plain(leaders.size() == 1 ? " would be first." : " would share it.");
  }

  /** What each factor's place is, in the order written. */
  private static List<String> places(Ranking ranking) {
    return ranking.map().factors().stream()
        .map(f -> ranking.row(f.id()).map(Ranked::rankLabel).orElse(""))
        .toList();
  }
}
