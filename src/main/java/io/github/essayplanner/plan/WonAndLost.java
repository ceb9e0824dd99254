package io.github.essayplanner.plan;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * On which tests one factor scores higher than another and on which lower, the heaviest first; a
 * test on which a score is missing is in neither.
 */
record WonAndLost(List<Criterion> won, List<Criterion> lost) {
  static WonAndLost of(Factor one, Factor other, Ranking ranking) {
    List<Criterion> won = new ArrayList<>();
    List<Criterion> lost = new ArrayList<>();
    List<Weighted> byWeight = new ArrayList<>(ranking.weights());
    byWeight.sort((a, b) -> b.share().compareTo(a.share()));
    for (Weighted weight : byWeight) {
      Integer mine = one.scores().get(weight.criterion().id());
      Integer its = other.scores().get(weight.criterion().id());
      if (mine != null && its != null && !mine.equals(its)) {
        (mine > its ? won : lost).add(weight.criterion());
      }
    }
    return new WonAndLost(won, lost);
  }

  boolean isWon(String id) {
    for (Criterion test : won) {
      if (test.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  List<Phrase> names(List<Criterion> tests) {
    List<Phrase> names = new ArrayList<>();
    for (Criterion test : tests) {
      names.add(Phrase.ofEmphasis(test.name()));
    }
    return names;
  }
}
