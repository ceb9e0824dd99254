package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Phrase;
import java.util.Optional;

/**
 * How far one criterion's weight can change, the others keeping their proportions, with the leader
 * still first.
 *
 * @param low the least share it can have; the leader is then level with {@code lowRival}
 * @param high the greatest share it can have; the leader is then level with {@code highRival}
 * @param lowRival who draws level there, or empty where even no weight at all lets nobody pass
 * @param highRival who draws level there, or empty where even all the weight lets nobody pass
 */
public record StabilityInterval(
    Weighted weight,
    Fraction low,
    Fraction high,
    Optional<Factor> lowRival,
    Optional<Factor> highRival) {

  static StabilityInterval unbounded(Weighted weight) {
    return new StabilityInterval(
        weight, Fraction.ZERO, Fraction.ONE, Optional.empty(), Optional.empty());
  }

  /** This interval as a rival narrows it that draws level at a share of the weight. */
  StabilityInterval narrowed(Fraction level, Factor rival) {
    if (level.isAbove(weight.share())) {
      return level.isBelow(high)
          ? new StabilityInterval(weight, low, level, lowRival, Optional.of(rival))
          : this;
    }
    return level.isAbove(low)
        ? new StabilityInterval(weight, level, high, Optional.of(rival), highRival)
        : this;
  }

  /** Whether some share of the weight would cost the leader its place. */
  public boolean isBounded() {
    return lowRival.isPresent() || highRival.isPresent();
  }

  /** {@code at most 25 (then Berlin)}, {@code from 19 (C) to 40 (B)}, {@code any}; per cent. */
  public Phrase label() {
    Fraction now = weight.share();
    Phrase least = Phrase.of(Percent.towards(low, now));
    Phrase most = Phrase.of(Percent.towards(high, now));
    if (!isBounded()) {
      return Phrase.of("any");
    }
    if (lowRival.isEmpty()) {
      return Phrase.of("at most ").then(most).plain(" (then ").then(rival(highRival)).plain(")");
    }
    if (highRival.isEmpty()) {
      return Phrase.of("at least ").then(least).plain(" (else ").then(rival(lowRival)).plain(")");
    }
    Phrase from = Phrase.of("from ").then(least).plain(" (").then(rival(lowRival)).plain(")");
    return from.plain(" to ").then(most).plain(" (").then(rival(highRival)).plain(")");
  }

  private static Phrase rival(Optional<Factor> rival) {
    return Wording.name(rival.orElseThrow());
  }

  /** How far the weight is from the nearer of its bounds; more than 1 where it has none. */
  Fraction slack() {
    Fraction below = lowRival.isPresent() ? weight.share().minus(low) : Fraction.of(2);
    Fraction above = highRival.isPresent() ? high.minus(weight.share()) : Fraction.of(2);
    return below.min(above);
  }

  /**
   * {@code Directness carries no more than 25 per cent (now 10)}, or shorter where that was said.
   */
  String inWords(boolean isFirst) {
    String name = weight.criterion().name() + (isFirst ? " carries " : " ");
    String unit = isFirst ? " per cent" : "";
    Fraction now = weight.share();
    if (lowRival.isEmpty()) {
      return name + "no more than " + Percent.limit(high, now, unit);
    }
    return highRival.isEmpty()
        ? name + "at least " + Percent.limit(low, now, unit)
        : name + "between " + Percent.towards(low, now) + " and " + Percent.limit(high, now, unit);
  }
}
