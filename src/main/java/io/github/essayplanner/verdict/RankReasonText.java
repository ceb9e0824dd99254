package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.rank.Comparison;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.RankingMethod;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a factor owes its place to: how it compares with the next lower one that lacks no
 * score, or, for the last, with the next higher one.
 */
public final class RankReasonText {
  private final Ranking ranking;
  private final Ranked row;

  private RankReasonText(Ranking ranking, Ranked row) {
    this.ranking = ranking;
    this.row = row;
  }

  /** The writer's own reasons: one sentence, or one for each criterion under its name. */
  public static List<Phrase> given(Factor factor, Judgement judgement) {
    List<Phrase> reasons = new ArrayList<>();
    if (!factor.because().text().isEmpty()) {
      reasons.add(Phrase.ofTyped(Sentence.ended(factor.because().text())));
    }
    for (Map.Entry<String, String> one : factor.because().byCriterion().entrySet()) {
      Optional<Criterion> criterion = judgement.criterion(one.getKey());
      String name = criterion.isPresent() ? criterion.get().name() : one.getKey();
      reasons.add(Phrase.ofEmphasis(name + ":").typed(" " + Sentence.ended(one.getValue())));
    }
    return reasons;
  }

  /** What a row owes its place to; empty where it has no place. */
  public static Phrase of(Ranking ranking, Ranked row) {
    RankReasonText reason = new RankReasonText(ranking, row);
    if (!ranking.isRanked()) {
      return Phrase.EMPTY;
    }
    if (row.provisional()) {
      return reason.provisional();
    }
    return ranking.method() == RankingMethod.IMPORTANCE
        ? reason.byImportance()
        : reason.byCriteria();
  }

  private Phrase provisional() {
    String lack = "Provisional: " + Wording.lack(row.factor(), ranking) + " yet";
    return Phrase.of(
        row.rank().isPresent()
            ? lack + ", which can't change its rank."
            : lack + ", so it may rank " + row.bestRank() + " to " + row.worstRank() + ".");
  }

  private Phrase byCriteria() {
    Phrase level = level();
    Optional<Ranked> lower = ranking.below(row);
    Optional<Ranked> next = lower.isPresent() ? lower : ranking.above(row);
    if (next.isEmpty()) {
      return level.isEmpty() ? level : level.plain(".");
    }
    Comparison comparison = Comparison.of(row, next.get(), ranking.weights());
    Phrase start = level.isEmpty() ? level : level.plain(". ");
    return start.then(new ComparisonText(comparison).inWords(lower.isEmpty()));
  }

  private Phrase byImportance() {
    if (!row.isRanked()) {
      return Phrase.of("No importance yet.");
    }
    Phrase own = Phrase.of("Importance " + row.scoreLabel());
    Phrase level = level();
    Phrase said = level.isEmpty() ? own : own.plain(", ").then(level);
    Optional<Ranked> lower = ranking.below(row);
    Optional<Ranked> next = lower.isPresent() ? lower : ranking.above(row);
    if (next.isEmpty()) {
      return said.plain(".");
    }
    return said.plain(lower.isPresent() ? "; next comes " : "; next above is ")
        .then(with(next.get()))
        .plain(".");
  }

  private static Phrase with(Ranked other) {
    return Wording.name(other.factor()).plain(" with " + other.scoreLabel());
  }

  /** {@code level with A and B}, capital where it opens the sentence; or empty. */
  private Phrase level() {
    List<Ranked> level = ranking.level(row);
    List<Factor> others = new ArrayList<>();
    for (Ranked other : level.subList(0, Math.min(level.size(), Wording.MOST_NAMES + 1))) {
      if (other != row && others.size() < Wording.MOST_NAMES) {
        others.add(other.factor());
      }
    }
    String opening = ranking.method() == RankingMethod.CRITERIA ? "Level with " : "level with ";
    return others.isEmpty()
        ? Phrase.EMPTY
        : Phrase.of(opening).then(Wording.names(others, level.size() - 1));
  }
}
