package io.github.essayplanner.timeline;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of an argument in order of time.
 *
 * @param span the time looked at: the map's period, or else from its first dated evidence to its
 *     last, as far as the filter reaches; empty where nothing tells
 * @param rows events by date, and between them the gaps that last a sixth of the period or more
 * @param undated what has no date, or none that could be understood, as written
 */
public record Timeline(Optional<Days> span, List<Row> rows, List<Event> undated) {
  public Timeline {
    rows = List.copyOf(rows);
    undated = List.copyOf(undated);
  }

  /**
   * The evidence of some of a map's factors that a filter lets through.
   *
   * @param factors those wanted, in any order
   */
  public static Timeline of(ArgumentMap map, List<Factor> factors, EvidenceFilter filter) {
    List<Event> all = Events.of(map.factors(), EvidenceFilter.ALL);
    List<Event> wanted = Events.of(map.factors(Factor.ids(factors)), filter);
    List<Event> dated = new ArrayList<>();
    List<Event> undated = new ArrayList<>();
    for (Event event : wanted) {
      (event.date().days().isPresent() ? dated : undated).add(event);
    }
    dated.sort((a, b) -> a.date().compareTo(b.date()));
    Optional<Days> period = Spans.period(map, all);
    Optional<Days> span =
        period.isPresent() ? Spans.clipped(period.get(), filter) : Optional.empty();
    List<Gap> gaps =
        span.isEmpty() || dated.isEmpty()
            ? List.of()
            : Gaps.of(dated, span.get(), Gap.lengthOf(period.get()));
    return new Timeline(span, merged(dated, gaps), undated);
  }

  /** A gap stands before the first event that begins after it. */
  private static List<Row> merged(List<Event> dated, List<Gap> gaps) {
    List<Row> rows = new ArrayList<>();
    int next = 0;
    for (Event event : dated) {
      Days days = event.date().days().orElseThrow();
      while (next < gaps.size() && gaps.get(next).days().first().isBefore(days.first())) {
        rows.add(gaps.get(next++));
      }
      rows.add(event);
    }
    rows.addAll(gaps.subList(next, gaps.size()));
    return rows;
  }

  /** The events that have a date, in order of time. */
  public List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Row row : rows) {
      if (row instanceof Event event) {
        events.add(event);
      }
    }
    return events;
  }

  /** The gaps in order of time. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Row row : rows) {
      if (row instanceof Gap gap) {
        gaps.add(gap);
      }
    }
    return gaps;
  }
}
