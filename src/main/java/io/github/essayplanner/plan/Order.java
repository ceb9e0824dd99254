package io.github.essayplanner.plan;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.QuestionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In what order an essay takes its factors. */
public enum Order {
  /**
   * Up to the answer: the strongest challenge, then other challenges and limits from weak to
   * strong, then what supports, the strongest last. As written where the question asks to weigh
   * parts in turn.
   */
  BUILD,
  STRONGEST_FIRST,
  STRONGEST_LAST,
  AS_WRITTEN,
  /** By the earliest evidence for the point; factors without a date come last. */
  CHRONOLOGICAL,
  /** What supports the thesis, what qualifies it, what challenges it. */
  SIDES,
  /** Challenging and supporting in turn, each from its weakest up; the strongest support last. */
  ALTERNATING;

  private static final List<Stance> SIDE_ORDER =
      List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CHALLENGES);

  /** The factors in this order. */
  List<Factor> of(List<Factor> asWritten, Ranking ranking) {
    return switch (this) {
      case BUILD -> built(asWritten, ranking);
      case STRONGEST_FIRST -> Ranked.factors(ranking.rows());
      case STRONGEST_LAST -> weakestFirst(ranking);
      case AS_WRITTEN -> asWritten;
      case CHRONOLOGICAL -> sorted(asWritten, Comparator.comparing(Order::earliest));
      case SIDES ->
          sorted(
              Ranked.factors(ranking.rows()),
              Comparator.comparingInt(f -> SIDE_ORDER.indexOf(f.stance())));
      case ALTERNATING -> alternating(weakestFirst(ranking));
    };
  }

  private static List<Factor> sorted(List<Factor> factors, Comparator<Factor> order) {
    List<Factor> sorted = new ArrayList<>(factors);
    sorted.sort(order);
    return sorted;
  }

  private static List<Factor> built(List<Factor> asWritten, Ranking ranking) {
    if (QuestionKind.takesPartsAsWritten(ranking.map().question())) {
      return asWritten;
    }
    List<Factor> all = new ArrayList<>();
    List<Factor> challenges = rising(of(asWritten, Stance.CHALLENGES), ranking);
    if (!challenges.isEmpty()) {
      boolean isRanked = areRanked(challenges, ranking);
      all.add(challenges.get(isRanked ? challenges.size() - 1 : 0));
    }
    List<Factor> between = new ArrayList<>();
    List<Factor> supports = new ArrayList<>();
    for (Factor factor : asWritten) {
      if (factor.stance() == Stance.SUPPORTS) {
        supports.add(factor);
      } else if (!factor.isAmong(all)) {
        between.add(factor);
      }
    }
    all.addAll(rising(between, ranking));
    all.addAll(rising(supports, ranking));
    return all;
  }

  private static List<Factor> of(List<Factor> factors, Stance stance) {
    List<Factor> of = new ArrayList<>();
    for (Factor factor : factors) {
      if (factor.stance() == stance) {
        of.add(factor);
      }
    }
    return of;
  }

  /** From the weakest to the strongest; as written where one of them has no single rank. */
  private static List<Factor> rising(List<Factor> factors, Ranking ranking) {
    if (!areRanked(factors, ranking)) {
      return factors;
    }
    List<Factor> rising = new ArrayList<>(factors);
    rising.sort((a, b) -> Integer.compare(rank(b, ranking), rank(a, ranking)));
    return rising;
  }

  private static boolean areRanked(List<Factor> factors, Ranking ranking) {
    for (Factor factor : factors) {
      if (rank(factor, ranking) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int rank(Factor factor, Ranking ranking) {
    Optional<Ranked> row = ranking.row(factor.id());
    return row.isPresent() ? row.get().rank().orElse(0) : 0;
  }

  /** Equal factors keep the order written; what can't be ranked comes first, never as a climax. */
  private static List<Factor> weakestFirst(Ranking ranking) {
    List<Factor> unranked = new ArrayList<>();
    List<Factor> ranked = new ArrayList<>();
    Optional<Ranked> last = Optional.empty();
    int equals = 0;
    for (Ranked row : ranking.rows()) {
      if (row.isRanked()) {
        equals = last.map(Ranked::values).equals(Optional.of(row.values())) ? equals + 1 : 0;
        ranked.add(equals, row.factor());
        last = Optional.of(row);
      } else {
        unranked.add(row.factor());
      }
    }
    unranked.addAll(ranked);
    return unranked;
  }

  /** Whether nothing dated speaks for its point, so that an order by date can't place it. */
  static boolean isUndated(Factor factor) {
    return earliest(factor).days().isEmpty();
  }

  private static HistoricalDate earliest(Factor factor) {
    List<HistoricalDate> dates = new ArrayList<>();
    for (Evidence item : factor.evidence(Side.FOR)) {
      dates.add(item.date());
    }
    return dates.isEmpty() ? HistoricalDate.NONE : Collections.min(dates);
  }

  private static List<Factor> alternating(List<Factor> weakestFirst) {
    List<Factor> supporting = new ArrayList<>();
    List<Factor> challenging = new ArrayList<>();
    for (Factor factor : weakestFirst) {
      (factor.stance() == Stance.SUPPORTS ? supporting : challenging).add(factor);
    }
    List<Factor> all = new ArrayList<>();
    // From the strongest back, so that it ends the essay and what is left over stands at its start.
    for (int i = 1; i <= Math.max(supporting.size(), challenging.size()); i++) {
      if (i <= supporting.size()) {
        all.add(supporting.get(supporting.size() - i));
      }
      if (i <= challenging.size()) {
        all.add(challenging.get(challenging.size() - i));
      }
    }
    Collections.reverse(all);
    return all;
  }
}
