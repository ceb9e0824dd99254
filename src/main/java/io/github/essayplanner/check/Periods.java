package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for long stretches of the question's period without evidence. */
final class Periods {
  /** A gap of a third of the period or more is long. */
  private static final int PARTS = 3;

  private Periods() {}

  static void gaps(ArgumentMap map, Findings findings) {
    Days period = map.period().days().orElse(null);
    if (period == null
        || period.first().equals(LocalDate.MIN)
        || period.last().equals(LocalDate.MAX)) {
      return;
    }
    List<Days> dated = dated(map, period);
    if (dated.size() < 2) {
      return; // One date says nothing of how the evidence is spread.
    }
    LocalDate from = period.first();
    for (Days days : dated) {
      report(period, from, days.first().minusDays(1), map, findings);
      from = days.last().isBefore(from) ? from : next(days.last(), period);
    }
    report(period, from, period.last(), map, findings);
  }

  private static LocalDate next(LocalDate day, Days period) {
    return day.isBefore(period.last()) ? day.plusDays(1) : period.last().plusDays(1);
  }

  private static List<Days> dated(ArgumentMap map, Days period) {
    List<Days> dated = new ArrayList<>();
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        Optional<Days> days = item.date().days();
        if (days.isPresent() && period.meets(days.get())) {
          dated.add(within(days.get(), period));
        }
      }
    }
    dated.sort(null);
    return dated;
  }

  private static Days within(Days days, Days period) {
    return new Days(
        days.first().isBefore(period.first()) ? period.first() : days.first(),
        days.last().isAfter(period.last()) ? period.last() : days.last());
  }

  private static void report(
      Days period, LocalDate from, LocalDate to, ArgumentMap map, Findings findings) {
    long empty = to.toEpochDay() - from.toEpochDay() + 1;
    long whole = period.last().toEpochDay() - period.first().toEpochDay() + 1;
    if (empty > 0 && empty * PARTS >= whole) {
      String first = year(from);
      String last = year(to);
      findings.add(
          map.place().of("period"),
          "No evidence is dated "
              + (first.equals(last) ? "in most of " + first : "from " + first + " to " + last)
              + ", a third of the period or more.",
          "look for evidence from these years, or say in the introduction why they matter less");
    }
  }

  private static String year(LocalDate day) {
    return day.getYear() > 0 ? String.valueOf(day.getYear()) : (1 - day.getYear()) + " BC";
  }
}
