package io.github.essayplanner.words;

import java.util.List;

/** How numbers and lists read in a sentence. */
public final class Numbers {
  private Numbers() {}

  /** {@code 1 factor}, {@code 2 factors}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(i == 0 ? "" : i == words.size() - 1 ? " and " : ", ").append(words.get(i));
    }
    return all.toString();
  }

  /** The same with a style for each. */
  public static Phrase listed(List<Phrase> items) {
    int last = items.size() - 1;
    return last < 1
        ? Phrase.joined(items, "")
        : Phrase.joined(items.subList(0, last), ", ").plain(" and ").then(items.get(last));
  }

  /** {@code 12 days}, {@code about 7 months}, {@code about 3 years}: years of 365¼ days. */
  public static String duration(long days) {
    if (days < 60) {
      return count((int) days, "day");
    }
    if (days < 730) {
      return "about " + count((int) rounded(days * 48, 1461), "month");
    }
    return "about " + count((int) rounded(days * 4, 1461), "year");
  }

  /** {@code 0:05}, {@code 1:30}: minutes on a clock that starts at the beginning. */
  public static String clock(int minutes) {
    return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
  }

  /** Half up. */
  private static long rounded(long number, long by) {
    return (2 * number + by) / (2 * by);
  }
}
