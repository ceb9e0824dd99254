package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.InlineCitations;
import io.github.essayplanner.model.TextPlace;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Gap;
import io.github.essayplanner.timeline.Row;
import io.github.essayplanner.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looks for long stretches of the question's period without evidence, and for a later part of a
 * text that the argument leaves to others.
 */
public final class PeriodRules {
  /** A gap of a third of the period or more is long. */
  private static final int PARTS = 3;

  /** One date says nothing of how the evidence is spread. */
  private static final int FEWEST_DATES = 2;

  private PeriodRules() {}

  static void gaps(ArgumentMap map, Ranking ranking, RuleFindings findings) {
    Optional<Factor> early = endingEarly(map, ranking);
    if (early.isPresent()) {
      addEndingEarly(map, early.get(), findings);
    }
    Optional<Days> period = map.period().days();
    if (period.isPresent() && !period.get().isOpen()) {
      addUndated(map, period.get(), findings);
    }
  }

  private static void addEndingEarly(ArgumentMap map, Factor early, RuleFindings findings) {
    String text = InlineCitations.of(map).main();
    findings.add(
        early,
        early.place().span(),
        MessageNames.quoted(early)
            + " cites nothing after part "
            + latest(List.of(early), text)
            + " of the text, and other factors go on to part "
            + latest(map.factors(), text)
            + ".",
        "look for evidence from the later parts, or say why it stops there");
  }

  private static void addUndated(ArgumentMap map, Days period, RuleFindings findings) {
    List<Row> rows = Timeline.of(map, map.factors(), EvidenceFilter.ALL).rows();
    if (dates(rows, period) < FEWEST_DATES) {
      return;
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

  /** Whether some evidence is dated in the period, and none in its last third. */
  public static boolean isEndMissing(ArgumentMap map) {
    Optional<Days> period = map.period().days();
    if (period.isEmpty() || period.get().isOpen()) {
      return false;
    }
    long length = period.get().last().toEpochDay() - period.get().first().toEpochDay() + 1;
    LocalDate late = period.get().last().minusDays(length / PARTS);
    int dated = 0;
    for (Evidence item : Factor.evidence(map.factors())) {
      Optional<Days> days = item.date().days();
      if (days.isPresent() && reaches(days.get(), late)) {
        return false;
      }
      dated += days.isPresent() && period.get().meets(days.get()) ? 1 : 0;
    }
    return dated >= FEWEST_DATES;
  }

  private static boolean reaches(Days days, LocalDate late) {
    return days.open() == Days.Open.AFTER || !days.last().isBefore(late);
  }

  /** The strongest support, where others cite a later act, part or chapter of the text than it. */
  public static Optional<Factor> endingEarly(ArgumentMap map, Ranking ranking) {
    String text = map.period().isGiven() ? "" : InlineCitations.of(map).main();
    Optional<Factor> strongest = ranking.strongestSupport();
    if (text.isEmpty() || strongest.isEmpty()) {
      return Optional.empty();
    }
    int its = latest(List.of(strongest.get()), text);
    return its > 0 && its < latest(map.factors(), text) ? strongest : Optional.empty();
  }

  /** The highest act, part or chapter that evidence cites; 0 where none is cited. */
  private static int latest(List<Factor> factors, String text) {
    int latest = 0;
    for (Evidence item : Factor.evidence(factors)) {
      List<Integer> numbers = TextPlace.start(item);
      boolean isInParts = numbers.size() > 1 && TextPlace.text(item).equals(text);
      latest = isInParts ? Math.max(latest, numbers.get(0)) : latest;
    }
    return latest;
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
