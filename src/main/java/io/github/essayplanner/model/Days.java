package io.github.essayplanner.model;

import java.time.LocalDate;

/**
 * The days a date stands for, both included. Years before Christ are astronomical: 44 BC is −43.
 *
 * @param first the first day that is named
 * @param last the last day that is named, not before {@code first}
 * @param open whether it goes on beyond them, to no day that is known
 */
public record Days(LocalDate first, LocalDate last, Open open) implements Comparable<Days> {
  /** Where a date has no end. */
  public enum Open {
    NOWHERE,
    /** {@code until 1961}. */
    BEFORE,
    /** {@code from 1956}. */
    AFTER
  }

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Days from a first to a last. */
  public Days(LocalDate first, LocalDate last) {
    this(first, last, Open.NOWHERE);
  }

  /** The same days, and whatever came before or after them. */
  Days open(Open where) {
    return new Days(first, last, where);
  }

  /** Whether it has no end on one side. */
  public boolean isOpen() {
    return open != Open.NOWHERE;
  }

  /** Whether the two share a day. */
  public boolean meets(Days other) {
    return reachesBack(other) && other.reachesBack(this);
  }

  /** Whether it begins before another ends, or together with its end. */
  boolean reachesBack(Days other) {
    return open == Open.BEFORE || other.open == Open.AFTER || !first.isAfter(other.last);
  }

  /** By the first day that is named, then by the last. */
  @Override
  public int compareTo(Days other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }
}
