package io.github.essayplanner.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One end of a date, or a whole one, as its words, numbers and marks tell: their form decides. What
 * is not said is 0 or empty; the other end may say it.
 *
 * @param third {@code early}, {@code mid} or {@code late}
 * @param season {@code spring} to {@code winter}
 * @param day of the month
 * @param month from 1
 * @param year as typed, without its era
 * @param unit what the number of the year counts
 * @param era {@code b} for BC, {@code a} for AD
 */
record DatePart(
    String third, String season, String day, int month, String year, Unit unit, char era) {
  enum Unit {
    YEAR,
    DECADE,
    CENTURY,
    /** A number with th, which may be that of a century. */
    ORDINAL
  }

  private static final int LONGEST_YEAR = 9;

  /** The part that some tokens are; null where they are none. */
  static DatePart of(DateTokens typed) {
    DateTokens tokens = typed;
    char era = 0;
    String form = tokens.form();
    if (form.startsWith("a")) {
      era = 'a';
      tokens = tokens.part(1, tokens.size());
    } else if (form.endsWith("a") || form.endsWith("b")) {
      era = form.charAt(form.length() - 1);
      tokens = tokens.part(0, tokens.size() - 1);
    }
    if (tokens.form().endsWith("9,9")
        && era == 'b'
        && tokens.text(tokens.size() - 1).length() == 3) {
      return ofThird(tokens, era, true);
    }
    return ofThird(tokens, era, false);
  }

  /**
   * A part that may begin with a word such as early or mid.
   *
   * @param isThousands whether its comma is one of thousands: {@code 10,000 BC}
   */
  private static DatePart ofThird(DateTokens tokens, char era, boolean isThousands) {
    String third = tokens.form().startsWith("t") ? tokens.text(0) : "";
    int from =
        third.isEmpty()
            ? 0
            : tokens.form().startsWith("t-") || tokens.form().startsWith("t–") ? 2 : 1;
    DateTokens rest = tokens.part(from, tokens.size());
    if (isThousands) {
      return rest.form().equals("9,9")
          ? new DatePart(third, "", "", 0, rest.text(0) + rest.text(2), Unit.YEAR, era)
          : null;
    }
    boolean mayHaveThird = List.of("d", "o", "oy").contains(rest.form());
    return third.isEmpty() || mayHaveThird ? of(third, rest, era) : null;
  }

  private static DatePart of(String third, DateTokens rest, char era) {
    return switch (rest.form()) {
      case "9" -> new DatePart(third, "", "", 0, rest.text(0), Unit.YEAR, era);
      case "d" -> new DatePart(third, "", "", 0, rest.text(0), Unit.DECADE, era);
      case "o" -> new DatePart(third, "", "", 0, rest.text(0), Unit.ORDINAL, era);
      case "oy" -> new DatePart(third, "", "", 0, rest.text(0), Unit.CENTURY, era);
      case "s" -> new DatePart("", rest.text(0), "", 0, "", Unit.YEAR, era);
      case "s9" -> new DatePart("", rest.text(0), "", 0, rest.text(1), Unit.YEAR, era);
      case "m" -> new DatePart("", "", "", Months.of(rest.text(0)), "", Unit.YEAR, era);
      case "9m" -> day(rest.text(0), rest.text(1), "", era);
      case "9m9" -> day(rest.text(0), rest.text(1), rest.text(2), era);
      case "m9" -> monthAnd(rest, era);
      case "m9,9" -> day(rest.text(1), rest.text(0), rest.text(3), era);
      case "9,9" -> dayAndYear(rest, era);
      default -> null;
    };
  }

  private static DatePart day(String day, String month, String year, char era) {
    return day.length() > 2
        ? null
        : new DatePart("", "", day, Months.of(month), year, Unit.YEAR, era);
  }

  /** {@code August 1953}, or {@code June 9} before the end of a range. */
  private static DatePart monthAnd(DateTokens rest, char era) {
    boolean isDay = rest.text(1).length() <= 2 && era == 0;
    return isDay
        ? day(rest.text(1), rest.text(0), "", era)
        : new DatePart("", "", "", Months.of(rest.text(0)), rest.text(1), Unit.YEAR, era);
  }

  /** {@code 11, 1953} at the end of a range. */
  private static DatePart dayAndYear(DateTokens rest, char era) {
    return rest.text(0).length() > 2
        ? null
        : new DatePart("", "", rest.text(0), 0, rest.text(2), Unit.YEAR, era);
  }

  boolean hasYear() {
    return !year.isEmpty();
  }

  /** Whether it is a month, a day of one or a season, and no year stands by it. */
  boolean isYearless() {
    return !hasYear() && (month > 0 || !season.isEmpty());
  }

  boolean isBareNumber() {
    return third.isEmpty() && season.isEmpty() && day.isEmpty() && month == 0 && unit == Unit.YEAR;
  }

  DatePart withEra(char other) {
    return new DatePart(third, season, day, month, year, unit, other);
  }

  DatePart withYear(String other) {
    return new DatePart(third, season, day, month, other, unit, era);
  }

  DatePart withMonth(int other) {
    return new DatePart(third, season, day, other, year, unit, era);
  }

  DatePart withUnit(Unit other) {
    return new DatePart(third, season, day, month, year, other, era);
  }

  /** A number that turns out to be a day of a month. */
  DatePart asDay(int ofMonth) {
    return new DatePart("", "", year, ofMonth, "", Unit.YEAR, era);
  }

  /**
   * The days it stands for; null where it is no whole date.
   *
   * @throws DateTimeException where there is no such day
   */
  Days days() {
    if (!hasYear() || unit == Unit.ORDINAL || !day.isEmpty() && month == 0) {
      return null;
    }
    return switch (unit) {
      case YEAR -> inYear();
      case DECADE -> decade();
      default -> century();
    };
  }

  private Days inYear() {
    boolean isLongEnough = era != 0 && year.length() <= LONGEST_YEAR;
    if (!isLongEnough && year.length() != 3 && year.length() != 4) {
      return null;
    }
    int number = number();
    if (!season.isEmpty()) {
      LocalDate first = LocalDate.of(number, 3, 1);
      first = first.plusMonths(3L * DateTokens.SEASONS.indexOf(season));
      return new Days(first, endOfMonth(first.plusMonths(2)));
    }
    if (month == 0) {
      return years(number, number);
    }
    if (day.isEmpty()) {
      LocalDate first = LocalDate.of(number, month, 1);
      return new Days(first, endOfMonth(first));
    }
    LocalDate date =
        isJulian()
            ? LocalDate.of(number, 2, 28)
            : LocalDate.of(number, month, Integer.parseInt(day));
    return new Days(date, date);
  }

  /** Whether it is a day that only the Julian calendar has: 29 February 1700. */
  boolean isJulian() {
    boolean isLeapDay = month == 2 && !day.isEmpty() && Integer.parseInt(day) == 29;
    boolean isPlain = isLeapDay && era != 'b' && year.length() > 2 && year.length() <= 4;
    int number = isPlain ? Integer.parseInt(year) : 1;
    return number > 0 && number % 100 == 0 && number % 400 != 0 && number < 1924;
  }

  /** An astronomical year: 1 BC is 0, 44 BC is −43. There is no year 0. */
  private int number() {
    int number = Integer.parseInt(year);
    if (number == 0) {
      throw new DateTimeException("there is no year 0");
    }
    return era == 'b' ? 1 - number : number;
  }

  private Days decade() {
    boolean isLong = year.length() == 3 || year.length() == 4;
    if (!isLong || !year.endsWith("0") || era != 0) {
      return null;
    }
    int first = Integer.parseInt(year);
    return year.endsWith("00") ? thirds(first, 33, 100) : tenths(first);
  }

  /** Early is the first four years of a decade, mid the next three, late the last three. */
  private Days tenths(int first) {
    return switch (third) {
      case "early" -> years(first, first + 3);
      case "mid" -> years(first + 4, first + 6);
      case "late" -> years(first + 7, first + 9);
      default -> years(first, first + 9);
    };
  }

  private Days century() {
    if (year.length() > 2) {
      return null;
    }
    int number = Integer.parseInt(year);
    if (number == 0) {
      throw new DateTimeException("there is no such century");
    }
    return era == 'b' ? thirds(1 - number * 100, 33, 100) : thirds(number * 100 - 99, 33, 100);
  }

  /** A century or a part of it. */
  private Days thirds(int first, int length, int whole) {
    return switch (third) {
      case "early" -> years(first, first + length - 1);
      case "mid" -> years(first + length, first + 2 * length - 1);
      case "late" -> years(first + 2 * length, first + whole - 1);
      default -> years(first, first + whole - 1);
    };
  }

  private static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** {@code YearMonth} would know it too, but comes with all that prints and reads dates. */
  private static LocalDate endOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }
}
