package io.github.essayplanner.timeline;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.EvidenceFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Works out which time a timeline looks at. */
final class Spans {
  private Spans() {}

  /** The map's period where it is closed, or else from the first dated evidence to the last. */
  static Optional<Days> period(ArgumentMap map, List<Event> events) {
    return map.period()
        .days()
        .filter(days -> days.equals(known(days)))
        .or(
            () ->
                events.stream()
                    .map(Event::date)
                    .flatMap(d -> d.days().stream())
                    .map(Spans::known)
                    .reduce(Spans::both));
  }

  /** An open date says only when something began or ended: the rest of it is not known. */
  static Days known(Days days) {
    boolean sinceEver = days.first().equals(LocalDate.MIN);
    boolean forEver = days.last().equals(LocalDate.MAX);
    return new Days(sinceEver ? days.last() : days.first(), forEver ? days.first() : days.last());
  }

  private static Days both(Days one, Days other) {
    return new Days(
        one.first().isBefore(other.first()) ? one.first() : other.first(),
        one.last().isAfter(other.last()) ? one.last() : other.last());
  }

  /** As much of a time as a filter asks for; empty where that is none of it. */
  static Optional<Days> clipped(Days whole, EvidenceFilter filter) {
    LocalDate first = later(whole.first(), filter.from().days().map(Days::first));
    LocalDate last = earlier(whole.last(), filter.to().days().map(Days::last));
    return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
  }

  private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isAfter).orElse(day);
  }
}
