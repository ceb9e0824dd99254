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
    Optional<Days> period = map.period().days();
    if (period.isPresent() && !period.get().isOpen()) {
      return period;
    }
    Optional<Days> all = Optional.empty();
    for (Event event : events) {
      if (event.date().days().isPresent()) {
        Days days = event.date().days().get();
        all = Optional.of(all.isEmpty() ? days : both(all.get(), days));
      }
    }
    return all;
  }

  private static Days both(Days one, Days other) {
    return new Days(earlier(one.first(), other.first()), later(one.last(), other.last()));
  }

  /** As much of a time as a filter asks for; empty where that is none of it. */
  static Optional<Days> clipped(Days whole, EvidenceFilter filter) {
    Days from = filter.from().days().orElse(whole);
    Days to = filter.to().days().orElse(whole);
    LocalDate first = later(whole.first(), from.first());
    LocalDate last = earlier(whole.last(), to.last());
    return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? other : one;
  }
}
