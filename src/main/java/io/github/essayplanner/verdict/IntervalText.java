package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.StabilityInterval;
import io.github.essayplanner.words.Phrase;
import java.util.Optional;

/** Says how far one weight can change with the leader still first. */
public final class IntervalText {
  private IntervalText() {}

  /** {@code at most 25 (then Berlin)}, {@code from 19 (C) to 40 (B)}, {@code any}; per cent. */
  public static Phrase label(StabilityInterval interval) {
    Fraction now = interval.weight().share();
    Phrase least = Phrase.of(Percent.towards(interval.low(), now));
    Phrase most = Phrase.of(Percent.towards(interval.high(), now));
    if (!interval.isBounded()) {
      return Phrase.of("any");
    }
    if (interval.lowRival().isEmpty()) {
      return Phrase.of("at most ")
          .then(most)
          .plain(" (then ")
          .then(rival(interval.highRival()))
          .plain(")");
    }
    if (interval.highRival().isEmpty()) {
      return Phrase.of("at least ")
          .then(least)
          .plain(" (else ")
          .then(rival(interval.lowRival()))
          .plain(")");
    }
    Phrase from =
        Phrase.of("from ").then(least).plain(" (").then(rival(interval.lowRival())).plain(")");
    return from.plain(" to ").then(most).plain(" (").then(rival(interval.highRival())).plain(")");
  }

  private static Phrase rival(Optional<Factor> rival) {
    return Wording.name(rival.orElseThrow());
  }

  /**
   * {@code Directness carries no more than 25 per cent (now 10)}, or shorter where that was said.
   */
  static String inWords(StabilityInterval interval, boolean isFirst) {
    String name = interval.weight().criterion().name() + (isFirst ? " carries " : " ");
    String unit = isFirst ? " per cent" : "";
    Fraction now = interval.weight().share();
    if (interval.lowRival().isEmpty()) {
      return name + "no more than " + Percent.limit(interval.high(), now, unit);
    }
    return interval.highRival().isEmpty()
        ? name + "at least " + Percent.limit(interval.low(), now, unit)
        : name
            + "between "
            + Percent.towards(interval.low(), now)
            + " and "
            + Percent.limit(interval.high(), now, unit);
  }
}
