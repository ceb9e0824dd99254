package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Gap;
import io.github.essayplanner.timeline.Row;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;

/** Looks for long stretches of the question's period without evidence. */
final class Periods {
  /** A gap of a third of the period or more is long. */
  private static final int PARTS = 3;

  private Periods() {}

  static void gaps(ArgumentMap map, Findings findings) {
    Days period = map.period().days().orElse(null);
    if (period == null || period.isOpen()) {
      return;
    }
    List<Row> rows = Timeline.of(map, map.factors(), EvidenceFilter.ALL).rows();
    if (dates(rows, period) < 2) {
      return; // One date says nothing of how the evidence is spread.
    }
    long whole = period.last().toEpochDay() - period.first().toEpochDay() + 1;
    for (Row row : rows) {
      if (row instanceof Gap gap && gap.length() * PARTS >= whole) {
        findings.add(
            map.place().of("period"),
            "No evidence is dated " + between(gap) + ", a third of the period or more.",
            "look for evidence from these years, or say in the introduction why they matter less");
      }
    }
  }

  private static int dates(List<Row> rows, Days period) {
    int dates = 0;
    for (Row row : rows) {
      dates +=
          row instanceof Event event && period.meets(event.date().days().orElseThrow()) ? 1 : 0;
    }
    return dates;
  }

  private static String between(Gap gap) {
    if (!gap.after().isGiven()) {
      return "before " + gap.before().named();
    }
    return gap.before().isGiven()
        ? "between " + gap.after().named() + " and " + gap.before().named()
        : "after " + gap.after().named();
  }
}
