package io.github.essayplanner.render;

import io.github.essayplanner.draw.TimeAxis;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Gap;
import io.github.essayplanner.timeline.Row;
import io.github.essayplanner.timeline.Timeline;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The evidence in order of time, a row each, with the gaps. */
public final class TimelineReport {
  private static final List<Phrase> HEADER =
      Label.header(Label.DATE, Label.EVIDENCE, Label.FACTOR, Label.SIDE, Label.STRENGTH);

  private final ItemLines lines;
  private final Page page;

  private TimelineReport(ArgumentMap map, Page page) {
    this.lines = new ItemLines(map, CitationStyle.AUTHOR_DATE);
    this.page = page;
  }

  /**
   * Writes the timeline of some factors as far as a filter lets it through.
   *
   * @param timeline of the same map, factors and filter
   */
  public static void write(
      ArgumentMap map, Timeline timeline, List<Factor> factors, EvidenceFilter filter, Page page) {
    TimelineReport report = new TimelineReport(map, page);
    MapHeading.write(map, page);
    if (map.period().isGiven()) {
      page.paragraph(Label.PERIOD.opening().plain(map.period().typed()));
    }
    report.writeMissing(timeline, factors, filter);
    if (!timeline.rows().isEmpty()) {
      TimeAxis.of(map, timeline, factors).ifPresent(axis -> page.figure(() -> axis));
      List<List<Phrase>> rows = new ArrayList<>();
      for (Row row : timeline.rows()) {
        rows.add(report.row(row));
      }
      page.table(HEADER, rows, List.of(), List.of(1));
    }
    report.writeUndated(timeline.undated());
    page.end();
  }

  private void writeMissing(Timeline timeline, List<Factor> factors, EvidenceFilter filter) {
    List<Evidence> all = Factor.evidence(factors);
    Optional<EvidenceFilter.Condition> emptying = filter.emptying(all);
    if (factors.isEmpty()) {
      page.paragraph(Label.NO_FACTORS_YET.gap());
    } else if (all.isEmpty()) {
      page.paragraph(Label.NO_EVIDENCE_YET.gap());
    } else if (emptying.isPresent()) {
      page.paragraph(Template.NOTHING_LEFT.gap(emptying.get().option()));
    } else if (timeline.rows().isEmpty()) {
      page.paragraph(Label.NO_DATED_EVIDENCE.gap());
    }
  }

  private List<Phrase> row(Row row) {
    return row instanceof Gap gap
        ? List.of(Phrase.EMPTY, said(gap), Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY)
        : cells((Event) row);
  }

  /** What a gap lies between, in the dates as typed, and how long it is. */
  static Phrase said(Gap gap) {
    String length = Numbers.duration(gap.length());
    if (gap.after().isGiven() && gap.before().isGiven()) {
      return Template.NOTHING_BETWEEN.gap(gap.after().named(), gap.before().named(), length);
    }
    return gap.after().isGiven()
        ? Template.NOTHING_AFTER.gap(gap.after().named(), length)
        : Template.NOTHING_BEFORE.gap(gap.before().named(), length);
  }

  private List<Phrase> cells(Event event) {
    return List.of(
        Phrase.of(event.date().typed()),
        lines.fact(event.evidence()),
        eachUse(event, use -> use.factor().name()),
        eachUse(event, use -> use.evidence().side().word()),
        eachUse(event, use -> use.evidence().strength().map(Choice::word).orElse("")));
  }

  /** A line for each factor that uses the fact. */
  private static Phrase eachUse(Event event, Function<Event.Use, String> word) {
    List<Run> cell = new ArrayList<>();
    for (Event.Use use : event.uses()) {
      if (!cell.isEmpty()) {
        cell.addAll(Phrase.EMPTY.broken().runs());
      }
      cell.addAll(Phrase.ofTyped(word.apply(use)).runs());
    }
    return new Phrase(cell);
  }

  /** Its column of dates is there only for dates in no known form, which print as typed. */
  private void writeUndated(List<Event> undated) {
    if (undated.isEmpty()) {
      return;
    }
    int from = undated.stream().anyMatch(event -> event.date().isGiven()) ? 0 : 1;
    page.heading(2, Phrase.of(Label.UNDATED.text()));
    page.table(
        HEADER.subList(from, HEADER.size()),
        undated.stream().map(event -> cells(event).subList(from, HEADER.size())).toList(),
        List.of(),
        List.of(1 - from));
  }
}
