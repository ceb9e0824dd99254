package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/**
 * Other weights, tried on a map.
 *
 * @param own the ranking by the map's own weights
 * @param tried the ranking by the others
 */
public record WeightTrial(Ranking own, Ranking tried) {
  /** What became of first place; empty where the weights are the map's own. */
  public Phrase inWords() {
    WeightMethod method = tried.map().judgement().weights();
    if (tried.weights().isEmpty()) {
      return Phrase.of("There are no criteria to weigh; factors rank by their importance.");
    }
    if (method == own.map().judgement().weights()) {
      return Phrase.of("These are the map's own weights.");
    }
    String weights =
        switch (method) {
          case GIVEN -> "The weights given. ";
          case ORDER -> "Weights by the order of the criteria alone, the first counting most. ";
          case EQUAL -> "Equal weights. ";
        };
    return tried.isRanked() ? Phrase.of(weights).then(change()) : Phrase.of(weights.strip());
  }

  private Phrase change() {
    List<Factor> before = own.leadingFactors();
    List<Factor> after = tried.leadingFactors();
    if (after.isEmpty()) {
      return Phrase.of(
          before.isEmpty() ? "First place is still open." : "First place is then open.");
    }
    if (before.equals(after)) {
      return Phrase.of("First place doesn't change: ").then(are(after, "still")).plain(" first.");
    }
    Phrase change = Phrase.of("First place changes: ").then(are(after, "now")).plain(" first");
    return before.isEmpty()
        ? change.plain("; by your own weights it is open.")
        : change.plain("; by your own weights ").then(are(before, "")).plain(".");
  }

  private static Phrase are(List<Factor> leaders, String when) {
    String verb = leaders.size() == 1 ? " is" : " are";
    return Wording.names(leaders).plain(verb + (when.isEmpty() ? "" : " " + when));
  }
}
