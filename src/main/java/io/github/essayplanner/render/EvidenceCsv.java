package io.github.essayplanner.render;

import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;

/** Evidence as a table for spreadsheets, a piece a row, by the names of its fields. */
public final class EvidenceCsv {
  private static final List<String> HEADER =
      List.of(
          "factor",
          "id",
          "fact",
          "date",
          "side",
          "strength",
          "shows",
          "quote",
          "source",
          "caveat",
          "tags");

  private EvidenceCsv() {}

  /** Writes the evidence of some factors as far as a filter lets it through. */
  public static void write(List<Factor> factors, EvidenceFilter filter, Csv csv) {
    csv.row(HEADER);
    for (Factor factor : factors) {
      for (Evidence item : factor.evidence()) {
        if (filter.accepts(item)) {
          csv.row(row(factor, item));
        }
      }
    }
  }

  /** Writes evidence in order of time, the undated last: a row for each use of a fact. */
  public static void write(Timeline timeline, Csv csv) {
    csv.row(HEADER);
    write(timeline.events(), csv);
    write(timeline.undated(), csv);
  }

  private static void write(List<Event> events, Csv csv) {
    for (Event event : events) {
      for (Event.Use use : event.uses()) {
        csv.row(row(use.factor(), use.evidence()));
      }
    }
  }

  private static List<String> row(Factor factor, Evidence item) {
    return List.of(
        factor.id(),
        item.id().isEmpty() ? item.see() : item.id(),
        item.fact(),
        item.date().typed(),
        item.side().word(),
        item.strength().map(Choice::word).orElse(""),
        item.shows(),
        item.quote(),
        item.source().typed(),
        item.caveat(),
        String.join("; ", item.tags()));
  }
}
