package io.github.essayplanner.timeline;

import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the long stretches of a time that no event reaches into. */
final class Gaps {
  /** A gap is told from the ordinary space between events by this part of the period. */
  private static final int PART_OF_PERIOD = 6;

  private final Days span;
  private final long shortest;
  private final List<Gap> found = new ArrayList<>();
  private LocalDate reached;

  /** Whether what was reached goes on from there to no day that is known. */
  private boolean goesOn;

  private HistoricalDate reachedBy = HistoricalDate.NONE;

  private Gaps(Days span, long shortest) {
    this.span = span;
    this.shortest = shortest;
    this.reached = span.first().minusDays(1);
  }

  /**
   * The gaps in a time.
   *
   * @param dated events by date, all of which have days
   * @param period in days; a gap has at least a sixth of it
   */
  static List<Gap> of(List<Event> dated, Days span, long period) {
    Gaps gaps = new Gaps(span, (period + PART_OF_PERIOD - 1) / PART_OF_PERIOD);
    for (Event event : dated) {
      gaps.pass(event.date(), event.date().days().orElseThrow());
    }
    gaps.close(span.last().plusDays(1), HistoricalDate.NONE);
    return gaps.found;
  }

  /** Goes on to a date: where it is open nothing is known to begin or to end. */
  private void pass(HistoricalDate date, Days days) {
    if (days.open() != Days.Open.BEFORE) {
      close(days.first(), date);
    }
    if (days.last().isAfter(reached)) {
      reached = days.last();
      reachedBy = date;
      goesOn = days.open() == Days.Open.AFTER;
    }
  }

  private void close(LocalDate next, HistoricalDate date) {
    LocalDate first = reached.plusDays(1);
    LocalDate last = next.isAfter(span.last()) ? span.last() : next.minusDays(1);
    if (!goesOn && !last.isBefore(first)) {
      Days days = new Days(first, last);
      if (Gap.lengthOf(days) >= shortest) {
        found.add(new Gap(reachedBy, date, days));
      }
    }
  }
}
