package io.github.essayplanner.read;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a date that can't be, or may not be, meant as it was read. */
final class DateFinding {
  private static final String KEPT = " It prints as typed and counts as undated.";
  private static final String FORMS =
      "write it like 1953, 12 August 1953, 1953–56, mid 1950s or c. 44 BC";
  private static final int LONGEST = 80;
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{3,4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** How people write dates, with how the format does; tried one after the other. */
  private static final List<List<String>> HABITS =
      List.of(
          List.of("^(\\d{3,4})\\s*\\?$", "c. $1"),
          List.of("[“”\"'?]|\\.$|T[\\d:]+Z?$", ""),
          List.of("(?i)([a-z]{3})\\.(?=\\s)", "$1"),
          List.of("(?i)\\b(b|a)\\.\\s?(c|d)\\.?", "$1$2"),
          List.of("(?i)\\bbc\\b", "BC"),
          List.of("(?i)^(early|mid|late)-", "$1 "),
          List.of(
              "(?i)^(in|on|during|the|of|about the|some ?time|(the )?(end|beginning|start|middle) of"
                  + "|early|mid|late|christmas|xmas)\\s+(?!.*\\ds$)",
              ""),
          List.of("(?i)^(the|in|in the)\\s+", ""),
          List.of("(?i)^(~|around|about|circa|ca\\.?|c)\\s*(?=\\d)", "c. "),
          List.of("^(\\d{4})\\s*/\\s*(\\d{2,4})$", "$1–$2"),
          List.of("(?i)^(after|since)\\s+", "from "),
          List.of("(?i)^(before|up to|till|to)\\s+", "until "),
          List.of("(?i)^(between|from)\\s+(.*?\\d)\\s+(and|to)\\s+", "$2–"),
          List.of("(?<=\\d)\\s+(to|until)\\s+(?=\\d)", "–"),
          List.of("(?i)(?<=\\d)(st|nd|rd|th)\\b", ""),
          List.of("(?i)^([a-z]{3,9})\\s+(\\d{1,2}),?\\s+(\\d{3,4})$", "$2 $1 $3"),
          List.of("(?i)\\bof\\s+", ""),
          List.of(",", ""),
          List.of("(?i)\\b(fall)\\b", "autumn"),
          List.of("(?i)^(.*?)\\s*(ad|ce)$", "AD $1"));

  private DateFinding() {}

  /**
   * What is said of a date.
   *
   * @throws IllegalArgumentException if nothing is wrong with it
   */
  static Finding of(HistoricalDate date, Span span) {
    String typed = "\"" + date.typed() + "\"";
    return switch (date.problem()) {
      case NONE -> throw new IllegalArgumentException(typed);
      case UNKNOWN_FORM ->
          new Finding(
              FormatRule.DATE_FORM,
              span,
              typed + " is in no form of date that can be put in order." + KEPT,
              suggestion(date.typed().strip()));
      case IMPOSSIBLE ->
          new Finding(
              FormatRule.DATE_IMPOSSIBLE,
              span,
              "there is no date " + typed + "." + KEPT,
              "look the date up again; a year or a month alone will do");
      case BACKWARDS ->
          new Finding(
              FormatRule.DATE_BACKWARDS,
              span,
              typed + " ends before it begins." + KEPT,
              "put the earlier date first");
      case AMBIGUOUS ->
          new Finding(
              FormatRule.DATE_AMBIGUOUS,
              span,
              typed + " is read as " + month(date.typed()) + ".",
              "for the years write \""
                  + date.typed().replace('-', '–')
                  + "\" with a dash (–); for the month write \""
                  + month(date.typed())
                  + "\"");
    };
  }

  /** A year and the number of a month in words. */
  private static String month(String typed) {
    int hyphen = typed.indexOf('-');
    int month = Integer.parseInt(typed.substring(hyphen + 1).strip());
    return MONTHS.get(month - 1) + " " + typed.substring(0, hyphen).strip();
  }

  /** The same date in a form that is known, where it can be told. */
  private static String suggestion(String typed) {
    Matcher numbers = IN_NUMBERS.matcher(typed);
    if (numbers.matches()) {
      return inWords(numbers);
    }
    if (typed.length() > LONGEST) {
      return FORMS;
    }
    Matcher yearFirst = YEAR_FIRST.matcher(typed);
    if (yearFirst.matches()) {
      String day =
          day(
              Integer.parseInt(yearFirst.group(3)),
              Integer.parseInt(yearFirst.group(2)),
              yearFirst.group(1));
      return day.isEmpty() ? FORMS : "write \"" + day + "\"";
    }
    String written = typed;
    for (List<String> habit : HABITS) {
      written = written.replaceAll(habit.get(0), habit.get(1)).strip();
      HistoricalDate date = HistoricalDate.of(written);
      if (date.problem() == HistoricalDate.Problem.IMPOSSIBLE) {
        return "look the date up again, for there is no \"" + written + "\"";
      }
      if (date.days().isPresent()) {
        return "write \"" + written + "\"";
      }
    }
    return withMonth(written);
  }

  /** With a misspelt month put right. */
  private static String withMonth(String written) {
    String[] words = written.split(" ");
    for (int i = 0; i < words.length; i++) {
      List<String> near =
          words[i].length() > 2 && Character.isLetter(words[i].charAt(0))
              ? Spelling.nearest(words[i], MONTHS)
              : List.of();
      words[i] = near.size() == 1 ? near.get(0) : words[i];
    }
    String better = String.join(" ", words);
    return HistoricalDate.of(better).days().isPresent() ? "write \"" + better + "\"" : FORMS;
  }

  /** The day first, as in Britain, and the month first, as in America, where both can be. */
  private static String inWords(Matcher numbers) {
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    String dayFirst = day(first, second, numbers.group(3));
    String monthFirst = day(second, first, numbers.group(3));
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      String one = dayFirst.isEmpty() ? monthFirst : dayFirst;
      return one.isEmpty() ? FORMS : "write \"" + one + "\"";
    }
    return "the day or the month may stand first: write \""
        + dayFirst
        + "\" or \""
        + monthFirst
        + "\"";
  }

  private static String day(int day, int month, String year) {
    String written = month < 1 || month > 12 ? "" : day + " " + MONTHS.get(month - 1) + " " + year;
    return HistoricalDate.of(written).days().isPresent() ? written : "";
  }
}
