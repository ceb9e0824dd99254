package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A factor's place in a ranking.
 *
 * @param method what the ranking goes by
 * @param values the factor's weighted sum, as a range where a score is missing; empty where the
 *     factor can't be ranked
 * @param bestRank the best place its values allow, from 1; 0 where it can't be ranked
 * @param worstRank the worst place its values allow; 0 where it can't be ranked
 * @param shared whether another factor has the same place for certain
 */
public record Ranked(
    Factor factor,
    RankingMethod method,
    Optional<Range> values,
    int bestRank,
    int worstRank,
    boolean shared) {

  /**
   * The values that a missing score leaves open.
   *
   * @param low with the low end of the scale for what is missing
   * @param high with its high end; equal to {@code low} where nothing is missing
   */
  public record Range(Fraction low, Fraction high) {
    static Range of(Fraction value) {
      return new Range(value, value);
    }

    boolean isOne() {
      return low.equals(high);
    }

    /** Twice the middle: rows are placed by it. */
    Fraction doubled() {
      return low.plus(high);
    }
  }

  /** The factors of rows. */
  public static List<Factor> factors(List<Ranked> rows) {
    List<Factor> factors = new ArrayList<>();
    for (Ranked row : rows) {
      factors.add(row.factor());
    }
    return factors;
  }

  /** A factor before it is placed among the others. */
  static Ranked unplaced(Factor factor, RankingMethod method, Optional<Range> values) {
    return new Ranked(factor, method, values, 0, 0, false);
  }

  Ranked placed(int best, int worst, boolean isShared) {
    return new Ranked(factor, method, values, best, worst, isShared);
  }

  /** Whether it has a place or a range of places. */
  public boolean isRanked() {
    return values.isPresent();
  }

  /** Whether it stands higher than another, whatever scores are still missing. */
  public boolean isSurelyAbove(Ranked other) {
    return isRanked() && other.isRanked() && other.range().high().isBelow(range().low());
  }

  /** Whether missing scores could put it higher than another. */
  public boolean mayPass(Ranked other) {
    return !isRanked() || !other.isRanked() || other.range().low().isBelow(range().high());
  }

  /** Its values, which a ranked factor always has. */
  public Range range() {
    return values.orElseThrow();
  }

  /** Its place, where that is one number. */
  public OptionalInt rank() {
    return isRanked() && bestRank == worstRank ? OptionalInt.of(bestRank) : OptionalInt.empty();
  }

  /** {@code 1}, {@code 1=} where the place is shared, {@code 3–4} where it is open; or empty. */
  public String rankLabel() {
    if (!isRanked()) {
      return "";
    }
    return bestRank == worstRank ? bestRank + (shared ? "=" : "") : bestRank + "–" + worstRank;
  }

  /** Its weighted sum on the scale, or its importance, where nothing is missing. */
  public Optional<Fraction> score() {
    return isRanked() && range().isOne() ? Optional.of(range().low()) : Optional.empty();
  }

  /** {@code 4.55}, {@code 2.50–3.70} where a score is missing; or empty. */
  public String scoreLabel() {
    if (!isRanked()) {
      return "";
    }
    String low = printed(range().low());
    return range().isOne() ? low : low + "–" + printed(range().high());
  }

  /** Two decimals, half up; importance is whole. */
  private String printed(Fraction value) {
    return value.rounded(method == RankingMethod.CRITERIA ? 2 : 0, RoundingMode.HALF_UP).toString();
  }

  /** Whether a score is missing, so that its sum is a range. */
  public boolean provisional() {
    return isRanked() && !range().isOne();
  }
}
