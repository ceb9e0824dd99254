package io.github.essayplanner.draw;

import io.github.essayplanner.draw.TimeAxis.Stretch;
import io.github.essayplanner.draw.TimeAxis.Tick;
import io.github.essayplanner.draw.TimeAxis.Where;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.timeline.Event;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns days into places. It holds the time looked at and the evidence around it, but not so much
 * of what is around that the time itself gets small.
 */
final class TimeScale {
  private static final int WHOLE = 1000;

  /** The part of the time looked at that may be added at each end. */
  private static final int AROUND = 4;

  private static final int MOST_YEARS = 6;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000};

  /** Fewer years than this are told by their months, of which fewer fit. */
  private static final int FEW_YEARS = 3;

  private static final int MOST_MONTHS = 3;
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12};

  private final LocalDate first;
  private final LocalDate last;

  TimeScale(Days span, List<Event> events) {
    long around = (span.last().toEpochDay() - span.first().toEpochDay()) / AROUND;
    LocalDate earliest = span.first();
    LocalDate latest = span.last();
    for (Event event : events) {
      Days days = event.date().days().orElseThrow();
      earliest = days.first().isBefore(earliest) ? days.first() : earliest;
      latest = days.last().isAfter(latest) ? days.last() : latest;
    }
    LocalDate least = span.first().minusDays(around);
    LocalDate most = span.last().plusDays(around);
    this.first = earliest.isBefore(least) ? least : earliest;
    this.last = latest.isAfter(most) ? most : latest;
  }

  Stretch stretch(Days days) {
    return new Stretch(place(days.first().toEpochDay()), place(days.last().toEpochDay() + 1));
  }

  Where where(Days days) {
    return days.last().isBefore(first)
        ? Where.BEFORE
        : days.first().isAfter(last) ? Where.AFTER : Where.WITHIN;
  }

  private int place(long day) {
    long start = first.toEpochDay();
    long length = last.toEpochDay() + 1 - start;
    return (int) Math.max(0, Math.min(WHOLE, (day - start) * WHOLE / length));
  }

  /** Round years, or months where there are few years, and not so many that they would touch. */
  List<Tick> ticks() {
    int years = last.getYear() - first.getYear();
    if (years < FEW_YEARS) {
      int months = years * 12 + last.getMonthValue() - first.getMonthValue();
      return months(step(MONTH_STEPS, months, MOST_MONTHS));
    }
    int step = step(STEPS, years, MOST_YEARS);
    List<Tick> ticks = new ArrayList<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      if (told(year) % step == 0) {
        add(ticks, LocalDate.of(year, 1, 1), name(year));
      }
    }
    return ticks;
  }

  private List<Tick> months(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
      if ((day.getMonthValue() - 1) % step == 0) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        add(ticks, day, month + " " + name(day.getYear()));
      }
    }
    return ticks;
  }

  /** The first step that is long enough for no more than so many. */
  private static int step(int[] steps, int length, int most) {
    for (int step : steps) {
      if (length / step < most) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  private void add(List<Tick> ticks, LocalDate day, String name) {
    if (!day.isBefore(first)) {
      ticks.add(new Tick(place(day.toEpochDay()), name));
    }
  }

  /** A year as it is told: there is no year 0, and the year before AD 1 is 1 BC. */
  private static int told(int year) {
    return year > 0 ? year : 1 - year;
  }

  private static String name(int year) {
    return year > 0 ? String.valueOf(year) : told(year) + " BC";
  }
}
