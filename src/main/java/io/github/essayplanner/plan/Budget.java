package io.github.essayplanner.plan;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long an essay may be.
 *
 * @param words in all; empty where there is no limit
 * @param clock where the limit was given in minutes
 */
public record Budget(OptionalInt words, Optional<Clock> clock) {
  /** As long as it gets. */
  public static final Budget NONE = new Budget(OptionalInt.empty(), Optional.empty());

  /** How the minutes of an examination are spent: what is left after writing is for checking. */
  public record Clock(int minutes, int planning, int writing) {
    /** The minute, counted from the start, by which so many of the words are to be written. */
    int by(long written, int words) {
      return planning + (words == 0 ? writing : (int) halfUp(written * writing, words));
    }
  }

  /** A limit in words, at least 1. */
  public static Budget ofWords(int words) {
    return new Budget(OptionalInt.of(words), Optional.empty());
  }

  /**
   * A limit in minutes: planning takes 10 per cent and checking 5, each in whole minutes, half up,
   * and at least one; the rest is for writing.
   *
   * @param minutes at least 1
   * @param pace words a minute, at least 1
   * @throws ArithmeticException if the words are more than an int holds
   */
  public static Budget ofMinutes(int minutes, int pace) {
    int planning = Math.max(1, (int) halfUp(minutes * 10L, 100));
    int checking = Math.max(1, (int) halfUp(minutes * 5L, 100));
    int writing = Math.max(0, minutes - planning - checking);
    return new Budget(
        OptionalInt.of(Math.multiplyExact(writing, pace)),
        Optional.of(new Clock(minutes, planning, writing)));
  }

  private static long halfUp(long number, long by) {
    return (2 * number + by) / (2 * by);
  }
}
