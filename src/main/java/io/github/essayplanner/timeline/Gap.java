package io.github.essayplanner.timeline;

import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.HistoricalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time without evidence.
 *
 * @param after the date it follows, or {@link HistoricalDate#NONE} where it opens the time looked
 *     at
 * @param before the date that ends it, or {@link HistoricalDate#NONE} where it closes that time
 * @param days its days, the first and the last included
 */
public record Gap(HistoricalDate after, HistoricalDate before, Days days) implements Row {
  /** How many days it has, at least 1. */
  public long length() {
    return lengthOf(days);
  }

  static long lengthOf(Days days) {
    return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
  }
}
