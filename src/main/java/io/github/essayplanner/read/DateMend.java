package io.github.essayplanner.read;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.HistoricalDate.Problem;
import io.github.essayplanner.model.Months;
import io.github.essayplanner.text.Spelling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in a form that the format doesn't have, as it has it.
 *
 * @param date the date as it is to be typed, or empty where that can't be told
 * @param safe whether it says the same for certain
 */
record DateMend(String date, boolean safe, String suggestion) {
  private static final String FORMS =
      "write it like 1953, 12 August 1953, 1953–56, mid 1950s or c. 44 BC; what is no date is best"
          + " left out";
  private static final int LONGEST = 80;
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{3,4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");

  /**
   * How people write dates, with how the format does; tried one after the other.
   *
   * @param safe whether the meaning stays
   */
  private record Habit(boolean safe, Pattern typed, String written) {
    static Habit same(String typed, String written) {
      return new Habit(true, Pattern.compile("(?i)" + typed), written);
    }

    static Habit loose(String typed, String written) {
      return new Habit(false, Pattern.compile("(?i)" + typed), written);
    }
  }

  private static final List<Habit> HABITS =
      List.of(
          Habit.loose("^(\\d{3,4})\\s*\\?$", "c. $1"),
          Habit.same("[“”\"']|(?<![a-z])\\.$|T[\\d:]+Z?$", ""),
          Habit.same("\\b([a-z]{3,4})\\.(?=\\s)", "$1"),
          Habit.same("\\bb\\.\\s?c\\.\\s?e\\b\\.?", "BCE"),
          Habit.same("\\b(b|a)\\.\\s?(c|d)\\b\\.?", "$1$2"),
          Habit.same("\\bc\\.\\s?e\\b\\.?", "CE"),
          Habit.same("\\bbc\\b", "BC"),
          Habit.same("^(in|on|during)\\s+(the\\s+)?(year\\s+)?", ""),
          Habit.same("^the\\s+", ""),
          Habit.same("^(~|around|about|approximately|circa|ca\\.?|c)\\s*(?=\\d)", "c. "),
          Habit.same("^(up to|till|to)\\s+", "until "),
          Habit.same("^from\\s+(.*?\\d\\S*)\\s+(?:to|until|till)\\s+", "$1–"),
          Habit.loose("^between\\s+(.*?\\d\\S*)\\s+and\\s+", "$1–"),
          Habit.same("(?<=[\\ds])\\s+(to|until|till)\\s+(?=\\S)", "–"),
          Habit.same("(?<=\\d)(st|nd|rd|th)\\b(?!.*cent)", ""),
          Habit.same("(?<=\\d)\\s+of\\s+(?=[a-z])", " "),
          Habit.same("\\b([a-z]+)\\s+of\\s+(?=\\d)", "$1 "),
          Habit.same("^([a-z]{3,9})\\s+(\\d{1,2}),?\\s+(\\d{3,4})$", "$2 $1 $3"),
          Habit.same("(?<=[a-z])(\\d{3,4})$", " $1"),
          Habit.same("\\s*,\\s*(?=\\d{3,4}$)", " "),
          Habit.same("\\bfall\\b", "autumn"),
          Habit.same("(\\d)'s\\b", "$1s"),
          Habit.loose("\\s*\\(?\\?\\)?$", ""));

  /** What is to be typed instead of a date in no known form. */
  static DateMend of(String typed) {
    Matcher numbers = IN_NUMBERS.matcher(typed);
    if (numbers.matches()) {
      return inWords(numbers);
    }
    if (typed.length() > LONGEST) {
      return new DateMend("", false, FORMS);
    }
    Matcher yearFirst = YEAR_FIRST.matcher(typed);
    if (yearFirst.matches()) {
      String day = day(yearFirst.group(3), yearFirst.group(2), yearFirst.group(1));
      return day.isEmpty() ? new DateMend("", false, FORMS) : write(day, true);
    }
    return byHabit(typed);
  }

  private static DateMend byHabit(String typed) {
    String written = typed;
    boolean safe = true;
    for (Habit habit : HABITS) {
      String changed = habit.typed().matcher(written).replaceAll(habit.written()).strip();
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
    return withMonth(written, safe);
  }

  private static DateMend write(String date, boolean safe) {
    return new DateMend(date, safe, "write \"" + date + "\"");
  }

  /** With a misspelt month put right. */
  private static DateMend withMonth(String written, boolean safe) {
    String[] words = written.split(" ");
    for (int i = 0; i < words.length; i++) {
      List<String> near =
          words[i].length() > 2 && Character.isLetter(words[i].charAt(0))
              ? Spelling.nearest(words[i], Months.names())
              : List.of();
      words[i] = near.size() == 1 ? near.get(0) : words[i];
    }
    String better = String.join(" ", words);
    return HistoricalDate.of(better).days().isPresent()
        ? write(better, safe)
        : new DateMend("", false, FORMS);
  }

  /** The day first, as in Britain, and the month first, as in America, where both can be. */
  private static DateMend inWords(Matcher numbers) {
    String dayFirst = day(numbers.group(1), numbers.group(2), numbers.group(3));
    String monthFirst = day(numbers.group(2), numbers.group(1), numbers.group(3));
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      String one = dayFirst.isEmpty() ? monthFirst : dayFirst;
      return one.isEmpty() ? new DateMend("", false, FORMS) : write(one, true);
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
