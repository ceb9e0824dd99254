package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what a factor owes its place to: how it compares with the next lower one that lacks no
 * score, or, for the last, with the next higher one.
 */
public final class Reason {
  private final Ranking ranking;
  private final Ranked row;

  private Reason(Ranking ranking, Ranked row) {
    this.ranking = ranking;
    this.row = row;
  }

  /** The writer's own reasons: one sentence, or one for each criterion under its name. */
  public static List<Phrase> given(Factor factor, Judgement judgement) {
    List<Phrase> reasons = new ArrayList<>();
    if (!factor.because().text().isEmpty()) {
      reasons.add(Phrase.of(Sentence.ended(factor.because().text())));
    }
    factor
        .because()
        .byCriterion()
        .forEach(
            (id, reason) ->
                reasons.add(
                    Phrase.ofEmphasis(judgement.criterion(id).map(Criterion::name).orElse(id) + ":")
                        .plain(" " + Sentence.ended(reason))));
    return reasons;
  }

  static Phrase of(Ranking ranking, Ranked row) {
    Reason reason = new Reason(ranking, row);
    if (!ranking.isRanked()) {
      return Phrase.EMPTY;
    }
    if (row.provisional()) {
      return reason.provisional();
    }
    return ranking.method() == Method.IMPORTANCE ? reason.byImportance() : reason.byCriteria();
  }

  private Phrase provisional() {
    String lack = "Provisional: " + Wording.lack(row.factor(), ranking.weights()) + " yet";
    return Phrase.of(
        row.rank().isPresent()
            ? lack + ", which can't change its rank."
            : lack + ", so it may rank " + row.bestRank() + " to " + row.worstRank() + ".");
  }

  private Phrase byCriteria() {
    Phrase level = level();
    Phrase start = level.isEmpty() ? level : level.plain(". ");
    Optional<Ranked> lower = lower();
    return lower
        .or(this::upper)
        .map(
            next ->
                start.then(Comparison.of(row, next, ranking.weights()).inWords(lower.isEmpty())))
        .orElse(level.isEmpty() ? level : level.plain("."));
  }

  private Phrase byImportance() {
    if (!row.isRanked()) {
      return Phrase.of("No importance yet.");
    }
    Phrase own = Phrase.of("Importance " + row.scoreLabel());
    Phrase level = level();
    Phrase said = level.isEmpty() ? own : own.plain(", ").then(level);
    Optional<Ranked> lower = lower();
    return lower
        .or(this::upper)
        .map(
            next ->
                said.plain(lower.isPresent() ? "; next comes " : "; next above is ")
                    .then(with(next)))
        .orElse(said)
        .plain(".");
  }

  private static Phrase with(Ranked other) {
    return Wording.name(other.factor()).plain(" with " + other.scoreLabel());
  }

  /** {@code level with A and B}, capital where it opens the sentence; or empty. */
  private Phrase level() {
    List<Factor> level = new ArrayList<>();
    for (Ranked other : ranking.rows()) {
      if (other != row && other.score().isPresent() && other.score().equals(row.score())) {
        level.add(other.factor());
      }
    }
    String opening = ranking.method() == Method.CRITERIA ? "Level with " : "level with ";
    return level.isEmpty() ? Phrase.EMPTY : Phrase.of(opening).then(Wording.names(level));
  }

  /** The next row below, by rank, that lacks no score. */
  private Optional<Ranked> lower() {
    return ranking.rows().stream()
        .filter(r -> r.score().isPresent() && r.range().low().isBelow(row.range().low()))
        .findFirst();
  }

  private Optional<Ranked> upper() {
    return ranking.rows().stream()
        .filter(r -> r.score().isPresent() && r.range().low().isAbove(row.range().low()))
        .reduce((first, second) -> second);
  }
}
