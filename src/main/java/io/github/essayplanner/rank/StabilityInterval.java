package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
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

  /** How far the weight is from the nearer of its bounds; more than 1 where it has none. */
  public Fraction slack() {
    Fraction below = lowRival.isPresent() ? weight.share().minus(low) : Fraction.of(2);
    Fraction above = highRival.isPresent() ? high.minus(weight.share()) : Fraction.of(2);
    return below.min(above);
  }
}
