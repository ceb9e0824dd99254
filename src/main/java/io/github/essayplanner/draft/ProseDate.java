package io.github.essayplanner.draft;

import io.github.essayplanner.model.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in running text; what it leaves out is 0.
 *
 * @param year of four figures from 1000 to 2100, or one with its era; BC as an astronomical year
 *     below 0, so 88 BC is −87, and 1 BC is left out
 * @param month from 1
 * @param day from 1
 * @param start the index of its first {@code char}
 * @param end the index after its last
 */
record ProseDate(int year, int month, int day, int start, int end) {
  private static final int SHORT = 3;

  private static final String MONTH =
      "("
          + String.join("|", Months.names())
          + "|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final String ERA =
      "(?:BCE?|B\\.\\s?C\\.(?:\\s?E\\.)?|AD|A\\.\\s?D\\.|CE|C\\.\\s?E\\.)";

  /** A year with its era is none where it ends a range: "91–88 BC". */
  private static final String YEAR =
      "((?:AD|A\\.\\s?D\\.)\\s?\\d{1,4}(?![\\d–-])|(?<!\\d[–/-])\\d{1,4}\\s?"
          + ERA
          + "|(?:1\\d|20)\\d\\d(?!\\s?"
          + ERA
          + "))";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  private static final Pattern DATE =
      Pattern.compile(
          // The first letters of months and of "AD": elsewhere none of the many ways is tried.
          "(?=[\\dJFMASOND])(?<![\\p{L}\\d,.])(?:"
              + DAY
              + "\\s(?:of\\s)?"
              + MONTH
              + "(?:,?\\s"
              + YEAR
              + ")?"
              + "|"
              + MONTH
              + "\\s"
              + DAY
              + "(?!\\s?"
              + ERA
              + ")(?:,?\\s"
              + YEAR
              + ")?(?!\\d)"
              + "|"
              + MONTH
              + "(?:,?\\s(?:of\\s)?"
              + YEAR
              + ")"
              + "|"
              + MONTH
              + "|"
              + YEAR
              + "(?![\\d,.]\\d|s\\b|\\p{L})"
              + ")(?![\\p{L}\\d])");

  /** The dates between two indexes, in the order written. */
  static List<ProseDate> in(String text, int from, int to) {
    List<ProseDate> all = new ArrayList<>();
    Matcher m = DATE.matcher(text).region(from, to).useTransparentBounds(true);
    while (m.find()) {
      if (m.group(2) != null) {
        all.add(of(m, m.group(3), m.group(2), m.group(1)));
      } else if (m.group(4) != null) {
        all.add(of(m, m.group(6), m.group(4), m.group(5)));
      } else if (m.group(7) != null) {
        all.add(of(m, m.group(8), m.group(7), null));
      } else if (m.group(9) == null) {
        all.add(of(m, m.group(10), null, null));
      } else if (isMonth(text, m.start(), m.group(9))) {
        all.add(of(m, null, m.group(9), null));
      }
    }
    return all;
  }

  private static ProseDate of(Matcher m, String year, String month, String day) {
    return new ProseDate(
        year == null ? 0 : year(year),
        month == null ? 0 : Months.of(month.substring(0, SHORT)),
        day == null ? 0 : Integer.parseInt(day),
        m.start(),
        m.end());
  }

  private static int year(String typed) {
    int number = 0;
    for (int i = 0; i < typed.length(); i++) {
      int digit = Character.digit(typed.charAt(i), 10);
      number = digit >= 0 ? number * 10 + digit : number;
    }
    return typed.indexOf('B') >= 0 ? 1 - number : number;
  }

  /** Whether its year is so late that it mostly stands without an era. */
  boolean hasPlainYear() {
    return year >= 1000;
  }

  /** "May" and "March" alone are months after a word such as "in"; the other names always. */
  private static boolean isMonth(String text, int at, String name) {
    if (!name.equals("May") && !name.equals("March")) {
      return true;
    }
    String before = text.substring(Math.max(0, at - 12), at).toLowerCase(Locale.ROOT).strip();
    for (String word :
        new String[] {
          "in",
          "of",
          "by",
          "since",
          "until",
          "early",
          "late",
          "last",
          "following",
          "next",
          "that",
          "from",
          "during",
          "mid",
          "this"
        }) {
      if (before.endsWith(" " + word) || before.equals(word)) {
        return true;
      }
    }
    return false;
  }
}
