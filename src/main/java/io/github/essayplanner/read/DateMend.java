package io.github.essayplanner.read;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.HistoricalDate.Problem;
import io.github.essayplanner.model.Months;
import io.github.essayplanner.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in a form that the format doesn't have, as it has it.
 *
 * @param date the date as it is to be typed, or empty where that can't be told
 * @param safe whether it says the same for certain
 */
record DateMend(String date, boolean safe, String suggestion) {
  private static final DateMend NONE =
      new DateMend(
          "",
          false,
          "write it like 1953, 12 August 1953, 1953–56, mid 1950s or c. 44 BC; what is no date is"
              + " best left out");
  private static final DateMend PLACE =
      new DateMend(
          "",
          false,
          "a place in a text stands in \"source\", after an id and a comma; what is no date is best"
              + " left out");
  private static final DateMend NO_CENTURY =
      new DateMend("", false, "write the year with all its digits, as in 1953");
  private static final int LONGEST = 80;

  /** Letters of the name of a month that is like no other word. */
  private static final int SURE_MONTH = 6;

  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,2})(\\. ?|/|-)(\\d{1,2})\\2(\\d{3,4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
  private static final Pattern BETWEEN_DAYS =
      Pattern.compile("(\\d{4}(?:-\\d\\d){1,2})\\s*(?:–|/| - | to )\\s*(\\d{4}(?:-\\d\\d){1,2})");
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(act|scene|ch\\.?|chapter|canto|book|line|lines|p\\.?|pp\\.?|page|stanza|verse)"
              + "\\s*([0-9]+|[ivxl]+)\\b.*");
  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile(
          "(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{3,4})\\s*(?:–|-| to )\\s*"
              + "(\\d{1,2})\\2(\\d{1,2})\\2(\\d{3,4})");
  private static final Pattern TWO_DIGITS =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d\\d|(.*[a-zé.]{3,}[\\s-])?['’]?\\d\\ds?");

  /** What is to be typed instead of a date in no known form. */
  static DateMend of(String typed) {
    if (typed.length() > LONGEST) {
      return NONE;
    }
    Matcher numbers = IN_NUMBERS.matcher(typed);
    if (numbers.matches()) {
      return inWords(numbers.group(1), numbers.group(3), numbers.group(4));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(typed);
    if (yearFirst.matches()) {
      return write(
          yearFirst.group(1) + twoDigits(yearFirst.group(3)) + twoDigits(yearFirst.group(4)));
    }
    Matcher month = MONTH_AND_YEAR.matcher(typed);
    if (month.matches()) {
      return write(month.group(2) + twoDigits(month.group(1)));
    }
    Matcher between = BETWEEN_DAYS.matcher(typed);
    if (between.matches()) {
      DateMend range = write(inWords(between.group(1)) + "–" + inWords(between.group(2)));
      boolean isSure = range.safe() && !isYears(between.group(1)) && !isYears(between.group(2));
      return range == NONE ? NONE : write(range.date(), isSure);
    }
    Matcher days = BETWEEN_NUMBERS.matcher(typed);
    return days.matches() ? betweenDays(days) : byHabit(typed);
  }

  /** From one day in numbers to another, both with the day first or both with the month. */
  private static DateMend betweenDays(Matcher days) {
    String dayFirst =
        range(
            day(days.group(1), days.group(3), days.group(4)),
            day(days.group(5), days.group(6), days.group(7)));
    String monthFirst =
        range(
            day(days.group(3), days.group(1), days.group(4)),
            day(days.group(6), days.group(5), days.group(7)));
    return either(dayFirst, monthFirst);
  }

  private static String range(String first, String last) {
    String range = first + " – " + last;
    boolean isDate = HistoricalDate.of(range).days().isPresent();
    return first.isEmpty() || last.isEmpty() || !isDate ? "" : range;
  }

  /** Whether a month in numbers may be a later year as well, as in 1910-11. */
  private static boolean isYears(String numbers) {
    return HistoricalDate.of(numbers).problem() == Problem.AMBIGUOUS;
  }

  private static String twoDigits(String number) {
    return (number.length() < 2 ? "-0" : "-") + number;
  }

  /** A day or a month in numbers, the year first, with its month in letters. */
  private static String inWords(String numbers) {
    String[] parts = numbers.split("-");
    int month = Integer.parseInt(parts[1]);
    String day = parts.length > 2 ? Integer.parseInt(parts[2]) + " " : "";
    return month < 1 || month > 12 ? "" : day + Months.name(month) + " " + parts[0];
  }

  private static DateMend byHabit(String typed) {
    String written = typed;
    boolean safe = true;
    for (DateHabit habit : DateHabit.ALL) {
      String changed = habit.in(written);
      safe &= habit.safe() || changed.equals(written);
      written = changed;
      HistoricalDate date = HistoricalDate.of(written);
      if (date.problem() == Problem.IMPOSSIBLE) {
        return new DateMend(
            "", false, "look the date up again, for there is no \"" + written + "\"");
      }
      if (date.days().isPresent()) {
        return write(written, safe && date.problem() == Problem.NONE);
      }
    }
    DateMend mend = withMonth(written, safe);
    if (mend == NONE && IN_TEXT.matcher(typed.toLowerCase(Locale.ROOT)).matches()) {
      return PLACE;
    }
    return mend == NONE && TWO_DIGITS.matcher(typed.toLowerCase(Locale.ROOT)).matches()
        ? NO_CENTURY
        : mend;
  }

  private static DateMend write(String date, boolean safe) {
    return new DateMend(date, safe, "write \"" + date + "\"");
  }

  /** A date that says the same, if there is such a date. */
  private static DateMend write(String date) {
    return HistoricalDate.of(date).days().isPresent() ? write(date, true) : NONE;
  }

  /** With a month put right that is misspelt or in another language. */
  private static DateMend withMonth(String written, boolean safe) {
    boolean isSure = safe;
    String[] words = written.split(" ");
    for (int i = 0; i < words.length; i++) {
      int foreign = ForeignMonths.of(words[i]);
      List<String> near =
          words[i].length() > 2 && Character.isLetter(words[i].charAt(0))
              ? Spelling.nearest(words[i], Months.names())
              : List.of();
      boolean isNear = foreign == 0 && near.size() == 1;
      isSure &= !isNear || isSlip(words[i], near.get(0));
      words[i] = foreign > 0 ? Months.name(foreign) : isNear ? near.get(0) : words[i];
    }
    String better = String.join(" ", words);
    return HistoricalDate.of(better).days().isPresent() ? write(better, isSure) : NONE;
  }

  /**
   * Whether a word can only be a month with a slip in it. What is near a short one may be another
   * word, as Mary, marsh and Jane are.
   */
  private static boolean isSlip(String word, String month) {
    return word.equalsIgnoreCase(month)
        || month.length() >= SURE_MONTH && Spelling.isOneSlip(word, month);
  }

  /** The day first, as in Britain, and the month first, as in America, where both can be. */
  private static DateMend inWords(String first, String second, String year) {
    String dayFirst = day(first, second, year);
    return either(dayFirst, day(second, first, year));
  }

  private static DateMend either(String dayFirst, String monthFirst) {
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      String one = dayFirst.isEmpty() ? monthFirst : dayFirst;
      return one.isEmpty() ? NONE : write(one, true);
    }
    return new DateMend(
        dayFirst,
        false,
        "the day or the month may stand first: write \""
            + dayFirst
            + "\" or \""
            + monthFirst
            + "\"");
  }

  private static String day(String day, String month, String year) {
    int number = Integer.parseInt(month);
    String written =
        number < 1 || number > 12
            ? ""
            : Integer.parseInt(day) + " " + Months.name(number) + " " + year;
    return HistoricalDate.of(written).days().isPresent() ? written : "";
  }
}
