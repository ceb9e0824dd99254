package io.github.essayplanner.model;

import java.time.LocalDate;

/**
 * The days a date stands for, both included. Years before Christ are astronomical: 44 BC is −43.
 *
 * @param first {@link LocalDate#MIN} where it is open
 * @param last {@link LocalDate#MAX} where it is open, not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Whether the two share a day. */
  public boolean meets(Days other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /** By first day, then by last. */
  @Override
  public int compareTo(Days other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }
}
