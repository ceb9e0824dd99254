package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.ScoreUpset;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityClass;
import io.github.essayplanner.rank.StabilityInterval;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how far weights and scores can change before the leader loses its place. */
final class SensitivityText {
  /** More limits than this are no longer read; the table of criteria has all of them. */
  private static final int MOST_LIMITS = 4;

  private static final int MOST_NAMES = 3;

  private final Ranking ranking;
  private final Stability stability;

  SensitivityText(Ranking ranking, Stability stability) {
    this.ranking = ranking;
    this.stability = stability;
  }

  /** How far one weight can change, and how far all of them can be off. */
  Phrase ofWeights() {
    if (stability.weightToMove().isEmpty()) {
      return Phrase.EMPTY;
    }
    List<StabilityInterval> bounded = new ArrayList<>();
    for (StabilityInterval interval : stability.intervals()) {
      if (interval.isBounded()) {
        bounded.add(interval);
      }
    }
    bounded.sort((a, b) -> a.slack().compareTo(b.slack()));
    List<String> limits = new ArrayList<>();
    for (StabilityInterval interval : bounded.subList(0, Math.min(MOST_LIMITS, bounded.size()))) {
      limits.add(IntervalText.inWords(interval, limits.isEmpty()));
    }
    if (bounded.size() > limits.size()) {
      limits.add(Numbers.count(bounded.size() - limits.size(), "other weight") + " within limits");
    }
    return Phrase.of(
        "Change one weight at a time, and it stays first as long as "
            + Numbers.list(limits)
            + ". Every weight could be wrong by up to "
            + Percent.atMost(stability.wobble().orElseThrow())
            + " per cent of itself and it would still be first.");
  }

  /** The one-step test and the order test, unless the headline has told them. */
  Phrase ofScoresAndOrder() {
    if (stability.oneStepTest().isEmpty()
        || stability.leaders().size() > 1
        || stability.isHeldBack()) {
      return Phrase.EMPTY;
    }
    Optional<Phrase> upset = upset();
    Phrase step =
        upset.isPresent()
            ? capital(upset.get()).plain(".")
            : Phrase.of("Changing any one score by one step lets no other factor catch up.");
    if (stability.orderTest().isEmpty()
        || ranking.weighsByOrder()
        || stability.label().get() == StabilityClass.HOLDS) {
      return step;
    }
    Optional<Phrase> other = otherByOrder();
    return step.plain(" ")
        .then(
            other.isPresent()
                ? capital(other.get()).plain(".")
                : Phrase.of(
                    "It also leads when only the order of your criteria counts, and not how far"
                        + " apart their weights are."));
  }

  /** The change of one score that is enough, as a clause. */
  Optional<Phrase> upset() {
    if (stability.upset().isEmpty()) {
      return Optional.empty();
    }
    ScoreUpset step = stability.upset().get();
    Factor leader = stability.leaders().get(0);
    Factor changed = step.canRise() ? step.rival() : leader;
    int score = changed.scores().get(step.criterion().id());
    int other = step.canRise() ? score + 1 : score - 1;
    Phrase clause =
        Phrase.of("one step in one score is enough for another to catch up: if ")
            .then(Wording.name(changed))
            .plain(" had " + other + " instead of " + score + " on " + step.criterion().name());
    Phrase subject = step.canRise() ? Phrase.of("it") : Wording.name(step.rival());
    return Optional.of(
        clause
            .plain(", ")
            .then(subject)
            .plain(step.passes() ? " would be ahead" : " would draw level"));
  }

  /** Who leads instead when only the order of the criteria counts, as a clause. */
  Optional<Phrase> otherByOrder() {
    if (stability.orderTest().orElse(true)) {
      return Optional.empty();
    }
    Factor leader = stability.leaders().get(0);
    List<Factor> others = new ArrayList<>();
    for (Factor factor : stability.firstByOrder()) {
      if (!factor.id().equals(leader.id())) {
        others.add(factor);
      }
    }
    boolean isLevel = others.size() < stability.firstByOrder().size();
    String verb =
        isLevel
            ? (others.size() == 1 ? " draws level" : " draw level")
            : others.size() == 1 ? " is first instead" : " are first instead";
    return Optional.of(
        Phrase.of(
                "when only the order of your criteria counts, and not how far apart their weights are, ")
            .then(Wording.names(others))
            .plain(verb));
  }

  /** The rivals that no weights could put first, where others could be. */
  Phrase dominated() {
    List<Factor> dominated = new ArrayList<>();
    for (Stability.Rival rival : stability.rivals()) {
      if (rival.isDominated()) {
        dominated.add(rival.factor());
      }
    }
    if (dominated.isEmpty() || stability.weightToMove().isEmpty()) {
      return Phrase.EMPTY;
    }
    boolean one = dominated.size() == 1;
    Phrase who =
        dominated.size() <= MOST_NAMES
            ? Wording.names(dominated)
            : Phrase.of(dominated.size() + " of the other factors");
    return who.plain(one ? " scores" : " score")
        .plain(" no higher on any criterion: no weights could put ")
        .plain(one ? "it first." : "them first.");
  }

  private static Phrase capital(Phrase clause) {
    String first = clause.runs().get(0).text();
    Phrase all = Phrase.of(Sentence.opened(first));
    return all.then(new Phrase(clause.runs().subList(1, clause.runs().size())));
  }
}
