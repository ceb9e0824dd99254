package io.github.essayplanner.plan;

import io.github.essayplanner.model.Because;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The writer's reasons for a factor's scores, from its lowest score to its highest, and of equal
 * scores the heavier criterion last; as written where a score is missing.
 *
 * @param granted whether the first concedes: its score is lower than the last one's
 */
record Reasons(List<Reason> all, boolean granted) {
  Reasons {
    all = List.copyOf(all);
  }

  /**
   * A reason.
   *
   * @param criterion the name of its criterion, or empty where it is for all
   */
  record Reason(String id, String criterion, String text) {
    /** With its criterion's name where it begins with a word that stands for another. */
    Phrase said(boolean opens) {
      Phrase name =
          !criterion.isEmpty() && Sentence.beginsWithPronoun(text)
              ? Phrase.ofEmphasis(criterion + ":").plain(" ")
              : Phrase.EMPTY;
      return name.then(Phrase.ofTyped(opens ? Sentence.opened(text) : text));
    }
  }

  static Reasons of(Factor factor, Ranking ranking) {
    Because because = factor.because();
    List<Reason> all = new ArrayList<>();
    if (!because.text().isEmpty()) {
      all.add(new Reason("", "", because.text()));
    }
    for (Map.Entry<String, String> one : because.byCriterion().entrySet()) {
      Optional<Criterion> criterion = ranking.map().judgement().criterion(one.getKey());
      String name = criterion.isPresent() ? criterion.get().name() : one.getKey();
      all.add(new Reason(one.getKey(), name, one.getValue()));
    }
    Map<String, Integer> scores = factor.scores();
    boolean isScored = true;
    for (Reason reason : all) {
      isScored &= scores.containsKey(reason.id());
    }
    if (isScored) {
      sort(all, scores, ranking);
    }
    boolean granted =
        isScored
            && all.size() > 1
            && scores.get(all.get(0).id()) < scores.get(all.get(all.size() - 1).id());
    return new Reasons(all, granted);
  }

  private static void sort(List<Reason> all, Map<String, Integer> scores, Ranking ranking) {
    Map<String, Fraction> weights = new HashMap<>();
    for (Weighted weight : ranking.weights()) {
      weights.put(weight.criterion().id(), weight.share());
    }
    all.sort(
        (a, b) -> {
          int byScore = scores.get(a.id()).compareTo(scores.get(b.id()));
          return byScore != 0 ? byScore : weight(a, weights).compareTo(weight(b, weights));
        });
  }

  private static Fraction weight(Reason reason, Map<String, Fraction> weights) {
    return weights.getOrDefault(reason.id(), Fraction.ZERO);
  }

  /** The first and the last, which an essay with little room keeps. */
  Reasons shortened() {
    return all.size() < 3
        ? this
        : new Reasons(List.of(all.get(0), all.get(all.size() - 1)), granted);
  }

  /** The one that closes the paragraph; there must be one. */
  Reason closing() {
    return all.get(all.size() - 1);
  }

  /** Those that argue for the factor. */
  List<Reason> arguing() {
    return granted ? all.subList(1, all.size()) : all;
  }

  /** One sentence of them all. */
  static Phrase sentence(List<Reason> reasons) {
    Phrase said = Phrase.EMPTY;
    for (int i = 0; i < reasons.size(); i++) {
      boolean last = i == reasons.size() - 1;
      Reason reason = reasons.get(i);
      Reason ended =
          new Reason(
              reason.id(),
              reason.criterion(),
              last ? Sentence.ended(reason.text()) : Sentence.unended(reason.text()));
      said = (i == 0 ? said : said.plain("; ")).then(ended.said(i == 0));
    }
    return said;
  }
}
