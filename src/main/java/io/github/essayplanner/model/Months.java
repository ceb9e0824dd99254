package io.github.essayplanner.model;

import java.util.List;
import java.util.Locale;

/** The names of the months. */
public final class Months {
  private static final List<String> NAMES =
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

  /** Letters of a short name; September has one of four too. */
  private static final int SHORT = 3;

  private Months() {}

  /** All of them, in order. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The name of a month.
   *
   * @param month from 1
   */
  public static String name(int month) {
    return NAMES.get(month - 1);
  }

  /** The month of a name or a short name, in any case, from 1; 0 where it is none. */
  public static int of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < NAMES.size() && small.length() >= SHORT; i++) {
      String name = NAMES.get(i).toLowerCase(Locale.ROOT);
      boolean isShort = small.length() == SHORT && name.startsWith(small);
      if (name.equals(small) || isShort || i == 8 && small.equals("sept")) {
        return i + 1;
      }
    }
    return 0;
  }
}
