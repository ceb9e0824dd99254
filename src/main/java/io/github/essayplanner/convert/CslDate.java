package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A date of CSL-JSON as text.
 *
 * @param years the year, or both of a range; empty where there is none
 * @param whole with months and days: {@code 1999-4-2}, a range's two with {@code /} between
 */
record CslDate(String years, String whole) {
  private static final Set<String> NO = Set.of("", "0", "false");

  /** Reads {@code date-parts}, a list of one or two lists; of anything else nothing. */
  static CslDate of(Map<?, ?> date) {
    List<String> years = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    if (date.get("date-parts") instanceof List<?> dates) {
      for (Object one : dates) {
        List<String> parts = parts(one);
        if (!parts.isEmpty()) {
          years.add(parts.get(0));
          whole.add(parts.size() == 1 ? year(parts.get(0)) : String.join("-", parts));
        }
      }
    }
    String range = years(years);
    boolean hasDays = whole.stream().anyMatch(one -> one.matches("-?\\d+-.*"));
    boolean isAbout = date.get("circa") instanceof String circa && !NO.contains(circa);
    String about = isAbout && !range.isEmpty() ? "c. " : "";
    return new CslDate(about + range, hasDays ? about + String.join("/", whole) : about + range);
  }

  /** Whether it says more than years. */
  boolean hasDays() {
    return !whole.equals(years);
  }

  private static List<String> parts(Object date) {
    List<String> parts = new ArrayList<>();
    if (date instanceof List<?> list) {
      list.forEach(part -> parts.add(String.valueOf(part)));
    }
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** One year, or the first and last of some; those before Christ have a minus. */
  static String years(List<String> years) {
    if (years.isEmpty()) {
      return "";
    }
    String first = years.get(0);
    String last = years.get(years.size() - 1);
    if (first.equals(last)) {
      return year(first);
    }
    boolean bothBefore = isBefore(first) && isBefore(last);
    boolean isTurn = isBefore(first) && !isBefore(last);
    return (bothBefore ? first.substring(1) : year(first))
        + "–"
        + (isTurn ? "AD " : "")
        + year(last);
  }

  private static boolean isBefore(String year) {
    return year.matches("-0*[1-9]\\d*");
  }

  /** A year before Christ has a minus in CSL. */
  private static String year(String year) {
    return isBefore(year) ? year.replaceFirst("-0*", "") + " BC" : year;
  }
}
