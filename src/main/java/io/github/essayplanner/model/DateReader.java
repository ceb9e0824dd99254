package io.github.essayplanner.model;

import io.github.essayplanner.model.HistoricalDate.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the forms of dates the format knows. Each form is a pattern of tokens: {@code 9} a number,
 * {@code m} a month's name, {@code s} a season, {@code -} a hyphen or en dash, and {@code b},
 * {@code a}, {@code d} for BC, AD and the s of a decade.
 */
final class DateReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> LONG_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> THIRDS = List.of("early", "mid", "late");

  /** No form is longer; without a limit, a long enough text would exhaust the stack. */
  private static final int LONGEST = 80;

  private final String typed;
  private final List<String> tokens = new ArrayList<>();
  private final StringBuilder form = new StringBuilder();
  private boolean ambiguous;

  DateReader(String typed) {
    this.typed = typed;
  }

  HistoricalDate read() {
    if (typed.length() > LONGEST) {
      return unknown(Problem.UNKNOWN_FORM);
    }
    try {
      Days days = days(typed.strip().toLowerCase(Locale.ROOT));
      if (days == null) {
        return unknown(Problem.UNKNOWN_FORM);
      }
      return new HistoricalDate(
          typed, Optional.of(days), ambiguous ? Problem.AMBIGUOUS : Problem.NONE);
    } catch (DateTimeException impossible) {
      return unknown(Problem.IMPOSSIBLE);
    } catch (IllegalArgumentException backwards) {
      return unknown(Problem.BACKWARDS);
    }
  }

  private HistoricalDate unknown(Problem problem) {
    return new HistoricalDate(typed, Optional.empty(), problem);
  }

  /** The days of a text, or null where it is in no known form. */
  private Days days(String text) {
    if (text.startsWith("c.")) {
      return days(text.substring(2).strip());
    }
    if (text.startsWith("from ")) {
      Days from = days(text.substring(5).strip());
      return from == null ? null : new Days(from.first(), LocalDate.MAX);
    }
    if (text.startsWith("until ")) {
      Days until = days(text.substring(6).strip());
      return until == null ? null : new Days(LocalDate.MIN, until.last());
    }
    return tokenize(text) ? plainDays() : null;
  }

  private boolean tokenize(String text) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
        add('9', text.substring(i, end));
      } else if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        if (!addWord(text.substring(i, end), i > 0 && isDigit(text.charAt(i - 1)))) {
          return false;
        }
      } else if (c == '-' || c == '–') {
        add('-', String.valueOf(c));
      } else if (c != ' ') {
        return false;
      }
      i = end;
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean addWord(String word, boolean afterDigit) {
    if (afterDigit) {
      return word.equals("s") && add('d', word);
    }
    if (SEASONS.contains(word)) {
      return add('s', word);
    }
    if (THIRDS.contains(word)) {
      return add('t', word);
    }
    if (word.equals("bc") || word.equals("bce")) {
      return add('b', word);
    }
    if (word.equals("ad")) {
      return add('a', word);
    }
    return month(word) > 0 && add('m', word);
  }

  private boolean add(char kind, String token) {
    form.append(kind);
    return tokens.add(token);
  }

  private static int month(String word) {
    String shortened = word.equals("sept") ? "sep" : word;
    return 1 + Math.max(MONTHS.indexOf(shortened), LONG_MONTHS.indexOf(word));
  }

  private Days plainDays() {
    return switch (form.toString()) {
      case "9" -> isYear(0) ? years(year(number(0)), number(0)) : null;
      case "9-9" -> isYear(0) ? yearAndMore() : null;
      case "9-9-9" -> isoDay();
      case "m9" -> isYear(1) ? months(number(1), month(0), month(0)) : null;
      case "m-m9" -> isYear(3) ? months(number(3), month(0), month(2)) : null;
      case "9m9" -> isDay(0) && isYear(2) ? inMonth(number(2), month(1), 0, 0) : null;
      case "9-9m9" -> isDay(0) && isDay(2) && isYear(4) ? inMonth(number(4), month(3), 0, 2) : null;
      case "9d" -> isDecade(0) ? years(number(0), number(0) + 9) : null;
      case "t9d" -> isDecade(1) ? third(number(1)) : null;
      case "s9" -> isYear(1) ? season(number(1)) : null;
      case "9b" -> years(before(0), before(0));
      case "9-9b" -> years(before(0), before(2));
      case "9b-9b" -> years(before(0), before(3));
      case "9b-a9" -> years(before(0), after(4));
      case "a9" -> years(after(1), after(1));
      case "a9-9" -> years(after(1), after(3));
      default -> null;
    };
  }

  private boolean isYear(int token) {
    int digits = tokens.get(token).length();
    return digits == 3 || digits == 4;
  }

  private boolean isDay(int token) {
    return tokens.get(token).length() <= 2;
  }

  private boolean isDecade(int token) {
    return isYear(token) && tokens.get(token).endsWith("0");
  }

  private int number(int token) {
    String digits = tokens.get(token);
    if (digits.length() > 4) {
      throw new DateTimeException("no such year or day: " + digits);
    }
    return Integer.parseInt(digits);
  }

  private int month(int token) {
    return month(tokens.get(token));
  }

  /** An astronomical year: 1 BC is 0, 44 BC is −43. There is no year 0. */
  private int before(int token) {
    return 1 - after(token);
  }

  private int after(int token) {
    int year = number(token);
    if (year == 0) {
      throw new DateTimeException("there is no year 0");
    }
    return year;
  }

  private static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** After a year and a dash: a month, or the year that ends a range, its first digits left out. */
  private Days yearAndMore() {
    String start = tokens.get(0);
    String more = tokens.get(2);
    boolean hyphen = tokens.get(1).equals("-");
    if (hyphen && more.length() == 2 && isMonth(more)) {
      ambiguous = more.compareTo(start.substring(start.length() - 2)) > 0;
      return months(number(0), number(2), number(2));
    }
    if (hyphen && more.length() == 2 && (more.equals("00") || isImpossibleMonth(start, more))) {
      throw new DateTimeException("no such month: " + more);
    }
    if (more.length() >= start.length()) {
      return years(number(0), number(2));
    }
    return more.length() > 2
        ? null
        : years(
            number(0), Integer.parseInt(start.substring(0, start.length() - more.length()) + more));
  }

  private static boolean isMonth(String digits) {
    return digits.compareTo("01") >= 0 && digits.compareTo("12") <= 0;
  }

  /** {@code 1953-13} can't be a range of years either, since it would run backwards. */
  private static boolean isImpossibleMonth(String start, String more) {
    return more.compareTo(start.substring(start.length() - 2)) < 0;
  }

  private Days isoDay() {
    boolean hyphens = tokens.get(1).equals("-") && tokens.get(3).equals("-");
    boolean twoDigits = tokens.get(2).length() == 2 && tokens.get(4).length() == 2;
    if (!hyphens || !twoDigits || !isYear(0)) {
      return null;
    }
    LocalDate day = LocalDate.of(year(number(0)), number(2), number(4));
    return new Days(day, day);
  }

  private Days inMonth(int year, int month, int firstToken, int lastToken) {
    return new Days(
        LocalDate.of(year(year), month, number(firstToken)),
        LocalDate.of(year, month, number(lastToken)));
  }

  private static Days months(int year, int first, int last) {
    return new Days(LocalDate.of(year(year), first, 1), endOfMonth(LocalDate.of(year, last, 1)));
  }

  /** {@code YearMonth} would know it too, but comes with all that prints and reads dates. */
  private static LocalDate endOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  private static int year(int year) {
    if (year == 0) {
      throw new DateTimeException("there is no year 0");
    }
    return year;
  }

  /** Early is the first four years of a decade, mid the next three, late the last three. */
  private Days third(int decade) {
    return switch (tokens.get(0)) {
      case "early" -> years(decade, decade + 3);
      case "mid" -> years(decade + 4, decade + 6);
      default -> years(decade + 7, decade + 9);
    };
  }

  /** Three months each from March; winter runs from December into the next year's February. */
  private Days season(int year) {
    LocalDate spring = LocalDate.of(year(year), 3, 1);
    LocalDate first = spring.plusMonths(3L * SEASONS.indexOf(tokens.get(0)));
    return new Days(first, endOfMonth(first.plusMonths(2)));
  }
}
