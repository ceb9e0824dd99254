package io.github.essayplanner.timeline;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.Comparator;
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
    List<Factor> asWritten = map.factors().stream().filter(factors::contains).toList();
    List<Event> wanted = Events.of(asWritten, filter);
    List<Event> dated =
        wanted.stream()
            .filter(event -> event.date().days().isPresent())
            .sorted(Comparator.comparing(Event::date))
            .toList();
    List<Event> undated = wanted.stream().filter(event -> event.date().days().isEmpty()).toList();
    Optional<Days> period = Spans.period(map, all);
    Optional<Days> span = period.flatMap(whole -> Spans.clipped(whole, filter));
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
    return rows.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }

  /** The gaps in order of time. */
  public List<Gap> gaps() {
    return rows.stream().filter(Gap.class::isInstance).map(Gap.class::cast).toList();
  }
}
