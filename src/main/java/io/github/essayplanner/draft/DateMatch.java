package io.github.essayplanner.draft;

import io.github.essayplanner.model.Days;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How strongly the dates of a sentence speak for its telling a fact that has a date. */
final class DateMatch {
  private static final double YEAR = 0.06;
  static final double MONTH = 0.12;

  /** Month or season and year, or the day of another month, which is mostly a slip. */
  static final double BOTH = 0.18;

  /** Hardly anything else of a map happened on the same day. */
  static final double DAY = 0.3;

  /** A fact that goes on for longer has no date to know it by. */
  private static final int LONGEST_YEARS = 4;

  private static final int LONGEST_MONTHS = 3;

  /** A year that is wrong is mostly not far from the right one. */
  static final int SLIP_YEARS = 2;

  private final int[] yearOf;

  /** The seasons that each sentence names. */
  private final List<Set<Season>> seasons = new ArrayList<>();

  DateMatch(List<Statement> statements) {
    yearOf = new int[statements.size()];
    for (int s = 0; s < yearOf.length; s++) {
      Statement statement = statements.get(s);
      boolean follows = s > 0 && statements.get(s - 1).passage() == statement.passage();
      yearOf[s] = follows ? yearOf[s - 1] : 0;
      seasons.add(seasons(statement));
      for (ProseDate date : statement.dates()) {
        yearOf[s] = date.year() != 0 ? date.year() : yearOf[s];
      }
    }
  }

  private static Set<Season> seasons(Statement statement) {
    Set<Season> seasons = Set.of();
    for (Stems.Word word : statement.words()) {
      Season season = Season.of(word.plain());
      if (season != null) {
        seasons = seasons.isEmpty() ? EnumSet.of(season) : seasons;
        seasons.add(season);
      }
    }
    return seasons;
  }

  private boolean isInSeason(int statement, Days days) {
    for (Season season : seasons.get(statement)) {
      if (Season.mayHave(days) && season.meets(days, 0)) {
        return true;
      }
    }
    return false;
  }

  /** What is added to a score: the year that the sentence or its passage speaks of, the month. */
  double of(FactProfile fact, Statement statement) {
    if (fact.item().date().days().isEmpty()) {
      return 0;
    }
    Days days = fact.item().date().days().get();
    int spoken = yearOf[statement.number()];
    if (days.last().getYear() - days.first().getYear() > LONGEST_YEARS) {
      return 0;
    }
    boolean year = isIn(spoken, days);
    double best = year && isInSeason(statement.number(), days) ? BOTH : year ? YEAR : 0;
    for (ProseDate date : statement.dates()) {
      best = Math.max(best, of(date, spoken, days));
    }
    return best;
  }

  private static double of(ProseDate date, int spoken, Days days) {
    int first = days.first().getYear();
    boolean year = isIn(date.year(), days);
    boolean day = days.first().equals(days.last()) && date.day() == days.first().getDayOfMonth();
    if (!isMonth(date, days)) {
      boolean slip = day && (year || date.year() == 0 && isIn(spoken, days));
      return slip ? BOTH : year ? YEAR : 0;
    }
    boolean mayBe =
        date.year() == 0
            ? spoken == 0 || spoken >= first - 1 && spoken <= first
            : Math.abs(date.year() - first) <= SLIP_YEARS;
    return day && (year || mayBe) ? DAY : year ? BOTH : mayBe ? MONTH : 0;
  }

  private static boolean isIn(int year, Days days) {
    return year >= days.first().getYear() && year <= days.last().getYear();
  }

  private static boolean isMonth(ProseDate date, Days days) {
    int first = days.first().getMonthValue();
    int last = days.last().getMonthValue();
    return days.first().getYear() == days.last().getYear()
        && last - first <= LONGEST_MONTHS
        && date.month() >= first
        && date.month() <= last;
  }
}
