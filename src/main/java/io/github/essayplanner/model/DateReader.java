package io.github.essayplanner.model;

import io.github.essayplanner.model.DatePart.Unit;
import io.github.essayplanner.model.HistoricalDate.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the forms of dates the format knows. */
final class DateReader {
  /** No form is longer; without a limit, a long enough text would exhaust the stack. */
  private static final int LONGEST = 80;

  private static final List<String> NO_DATE = List.of("n.d.", "n. d.", "n.d", "nd", "no date");

  /** Words before a date that has only one end. */
  static final List<String> OPENING = List.of("from", "since", "after", "until", "by", "before");

  private final String typed;
  private Problem problem = Problem.NONE;

  DateReader(String typed) {
    this.typed = typed;
  }

  HistoricalDate read() {
    if (typed.length() > LONGEST) {
      return unknown(Problem.UNKNOWN_FORM);
    }
    try {
      String text = plain(typed);
      if (NO_DATE.contains(text)) {
        return unknown(Problem.NONE);
      }
      Days days = days(text);
      return days == null
          ? unknown(Problem.UNKNOWN_FORM)
          : new HistoricalDate(typed, Optional.of(days), problem);
    } catch (DateTimeException impossible) {
      return unknown(Problem.IMPOSSIBLE);
    } catch (IllegalArgumentException backwards) {
      return unknown(Problem.BACKWARDS);
    }
  }

  private HistoricalDate unknown(Problem why) {
    return new HistoricalDate(typed, Optional.empty(), why);
  }

  /** In small letters, with one kind of space and two of dashes, and without {@code c.}. */
  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    String text = typed.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAbout = c == 'c' && isAbout(text, i, plain);
      if (isAbout) {
        i++;
      } else if (Character.isSpaceChar(c) || c == '\t') {
        plain.append(' ');
      } else if (c == '\u2010' || c == '\u2011') {
        plain.append('-');
      } else {
        plain.append(c >= '\u2012' && c <= '\u2015' || c == '\u2212' ? '–' : c);
      }
    }
    return plain.toString().strip();
  }

  /** Whether this is the c of {@code c. 1450}, and not of {@code 16th c.} */
  private static boolean isAbout(String text, int at, StringBuilder before) {
    if (at + 2 >= text.length() || text.charAt(at + 1) != '.') {
      return false;
    }
    int last = before.length() - 1;
    while (last >= 0 && before.charAt(last) == ' ') {
      last--;
    }
    return last < 0 || " -–".indexOf(before.charAt(last)) >= 0 || opens(before, last);
  }

  /** Whether what stands before is a word such as from or until. */
  private static boolean opens(StringBuilder before, int last) {
    String word = before.substring(before.lastIndexOf(" ", last) + 1, last + 1);
    return OPENING.contains(word);
  }

  /** The days of a text, or null where it is in no known form. */
  private Days days(String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? "" : text.substring(0, space);
    if (OPENING.contains(word)) {
      Days days = closed(text.substring(space + 1).strip());
      return days == null ? null : opened(word, days);
    }
    String begun = begun(text);
    if (!begun.isEmpty()) {
      Days days = closed(begun);
      return days == null ? null : days.open(Days.Open.AFTER);
    }
    return closed(text);
  }

  private static Days opened(String word, Days days) {
    return switch (word) {
      case "from", "since" -> days.open(Days.Open.AFTER);
      case "after" -> yearOrDay(days.last().plusDays(1), days, true).open(Days.Open.AFTER);
      case "before" -> yearOrDay(days.first().minusDays(1), days, false).open(Days.Open.BEFORE);
      default -> days.open(Days.Open.BEFORE);
    };
  }

  /** The year beside a date that is whole years, or else the day beside it. */
  private static Days yearOrDay(LocalDate day, Days beside, boolean isAfter) {
    boolean isYears =
        beside.first().getDayOfYear() == 1 && beside.last().plusDays(1).getDayOfYear() == 1;
    if (!isYears) {
      return new Days(day, day);
    }
    return isAfter
        ? new Days(day, day.plusYears(1).minusDays(1))
        : new Days(day.minusYears(1).plusDays(1), day);
  }

  /** The beginning of {@code 1789–present} and {@code 1933–}; empty where there is no such end. */
  private static String begun(String text) {
    String start = text;
    for (String end : List.of("present", "today", "now")) {
      if (text.endsWith(end)) {
        start = text.substring(0, text.length() - end.length()).strip();
      }
    }
    boolean isOpen = start.endsWith("-") || start.endsWith("–");
    return isOpen ? start.substring(0, start.length() - 1).strip() : "";
  }

  private Days closed(String text) {
    DateTokens tokens = DateTokens.of(text);
    if (tokens == null) {
      return null;
    }
    if (tokens.form().equals("9-9-9")) {
      return isoDay(tokens);
    }
    int dash = dash(tokens.form());
    if (dash < 0) {
      DatePart part = DatePart.of(tokens);
      return part == null ? null : daysOf(part);
    }
    DatePart first = DatePart.of(tokens.part(0, dash));
    DatePart last = DatePart.of(tokens.part(dash + 1, tokens.size()));
    if (first == null || last == null) {
      return null;
    }
    char mark = tokens.form().charAt(dash);
    boolean areYears = first.isBareNumber() && last.isBareNumber();
    if (mark == '/' && !areYears) {
      return null;
    }
    return areYears ? years(first, last, mark) : range(first, last);
  }

  /** The mark between the two ends of a range, which in mid-1920s is none; or −1. */
  private static int dash(String form) {
    for (int i = 1; i < form.length() - 1; i++) {
      if ("-–/".indexOf(form.charAt(i)) >= 0 && form.charAt(i - 1) != 't') {
        return i;
      }
    }
    return -1;
  }

  private Days daysOf(DatePart part) {
    Days days = part.days();
    if (days != null && part.isJulian()) {
      problem = Problem.JULIAN;
    }
    return days;
  }

  /** The ends of a range, each with what only the other says. */
  private Days range(DatePart first, DatePart last) {
    if (first.isYearless() && last.isBareNumber()) {
      return null; // August-1953 is one month, written with a hyphen: no range from August.
    }
    DatePart from = first;
    DatePart to = last;
    if (from.era() == 0 && to.era() != 0) {
      from = from.withEra(to.era());
    } else if (from.era() == 'a' && to.era() == 0) {
      to = to.withEra('a');
    }
    if (from.unit() == Unit.ORDINAL && to.unit() == Unit.CENTURY) {
      from = from.withUnit(Unit.CENTURY);
    }
    if (from.isBareNumber() && !to.day().isEmpty() && from.year().length() <= 2) {
      from = from.asDay(to.month());
    }
    if (to.month() == 0 && !to.day().isEmpty()) {
      to = to.withMonth(from.month());
    }
    if (!from.season().isEmpty() && to.isBareNumber()) {
      return winter(from, to);
    }
    if (from.unit() == Unit.DECADE && to.unit() == Unit.DECADE) {
      to = to.withYear(filled(from.year(), to.year()));
    }
    if (!from.hasYear() && to.hasYear() && from.unit() == Unit.YEAR) {
      from = from.withYear(to.year());
    }
    return spanned(from, to);
  }

  private Days spanned(DatePart from, DatePart to) {
    Days first = daysOf(from);
    Days last = daysOf(to);
    return first == null || last == null ? null : new Days(first.first(), last.last());
  }

  /** {@code winter 1916–17}: the one winter of both years. */
  private static Days winter(DatePart season, DatePart next) {
    boolean isNext =
        season.season().equals("winter")
            && season.hasYear()
            && Integer.parseInt(filled(season.year(), next.year()))
                == Integer.parseInt(season.year()) + 1;
    return isNext ? season.days() : null;
  }

  /** A shorter number with the first digits of a longer one before it. */
  private static String filled(String whole, String end) {
    return end.length() >= whole.length()
        ? end
        : whole.substring(0, whole.length() - end.length()) + end;
  }

  /** Two numbers: years with or without an era, or a year and a month. */
  private Days years(DatePart first, DatePart last, char mark) {
    char era = last.era() != 0 ? last.era() : first.era();
    if (first.era() == 'b' && last.era() == 0) {
      return null;
    }
    if (era != 0) {
      DatePart from = first.era() == 0 ? first.withEra(era) : first;
      return spanned(from, last.withEra(era));
    }
    String start = first.year();
    String more = last.year();
    if (start.length() != 3 && start.length() != 4) {
      return null;
    }
    if (mark == '-' && more.length() == 2) {
      if (isMonth(more)) {
        problem =
            more.compareTo(start.substring(start.length() - 2)) > 0 ? Problem.AMBIGUOUS : problem;
        return first.withMonth(Integer.parseInt(more)).days();
      }
      if (more.equals("00") || more.compareTo(start.substring(start.length() - 2)) < 0) {
        throw new DateTimeException("no such month: " + more);
      }
    }
    boolean isShort = more.length() <= 2 || more.length() >= start.length();
    return isShort ? spanned(first, last.withYear(filled(start, more))) : null;
  }

  private static boolean isMonth(String digits) {
    return digits.compareTo("01") >= 0 && digits.compareTo("12") <= 0;
  }

  private Days isoDay(DateTokens tokens) {
    boolean twoDigits = tokens.text(2).length() == 2 && tokens.text(4).length() == 2;
    boolean isYear = tokens.text(0).length() == 3 || tokens.text(0).length() == 4;
    if (!twoDigits || !isYear) {
      return null;
    }
    int month = Integer.parseInt(tokens.text(2));
    DatePart day = new DatePart("", "", tokens.text(4), month, tokens.text(0), Unit.YEAR, (char) 0);
    return daysOf(day);
  }
}
