package io.github.essayplanner.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A date as a historian writes it: {@code 1953}, {@code 18–23 July 1955}, {@code c. 44 BC}.
 *
 * @param typed as typed, and printed so; empty where none was given
 * @param days what it stands for; empty where it was not given or could not be understood
 * @param problem what is wrong with it
 */
public record HistoricalDate(String typed, Optional<Days> days, Problem problem)
    implements Comparable<HistoricalDate> {
  /** No date given. */
  public static final HistoricalDate NONE = new HistoricalDate("", Optional.empty(), Problem.NONE);

  /** What can be wrong with a date; none of these is fatal. */
  public enum Problem {
    NONE,
    /** In no form the format knows. */
    UNKNOWN_FORM,
    /** A thirteenth month, a thirtieth of February, a year 0. */
    IMPOSSIBLE,
    /** It ends before it begins. */
    BACKWARDS,
    /** Read as a month, {@code 1905-07} may be meant as a range of years. */
    AMBIGUOUS,
    /** A day that only the Julian calendar has: 29 February 1700. */
    JULIAN
  }

  /** Reads a date; one that can't be understood keeps its text and has no days. */
  public static HistoricalDate of(String typed) {
    return typed.isBlank() ? NONE : new DateReader(typed).read();
  }

  /**
   * The day or the years that are named, without a word such as {@code until} before them and
   * {@code –present} after them: to stand behind another such word.
   */
  public String named() {
    String named = typed.strip();
    int space = named.indexOf(' ');
    boolean opens =
        space > 0
            && DateReader.OPENING.contains(named.substring(0, space).toLowerCase(Locale.ROOT));
    if (opens) {
      return named.substring(space + 1).strip();
    }
    boolean isBegun = days.isPresent() && days.get().open() == Days.Open.AFTER;
    int end = isBegun ? Math.max(named.lastIndexOf('-'), named.lastIndexOf('–')) : -1;
    return end > 0 ? named.substring(0, end).strip() : named;
  }

  /** Whether anything was typed. */
  public boolean isGiven() {
    return !typed.isEmpty();
  }

  /** Whether both are known and share a day. */
  public boolean meets(HistoricalDate other) {
    return days.isPresent() && other.days.isPresent() && days.get().meets(other.days.get());
  }

  /** By first day, then last; dates without days come last. */
  @Override
  public int compareTo(HistoricalDate other) {
    if (days.isEmpty() || other.days.isEmpty()) {
      return Boolean.compare(days.isEmpty(), other.days.isEmpty());
    }
    return days.get().compareTo(other.days.get());
  }
}
