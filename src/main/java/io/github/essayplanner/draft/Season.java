package io.github.essayplanner.draft;

import io.github.essayplanner.model.Days;

/** The seasons of the northern half of the earth. */
enum Season {
  SPRING(3),
  SUMMER(6),
  AUTUMN(9),
  WINTER(12);

  private static final int LENGTH = 3;
  private static final int MONTHS = 12;

  /** What goes on for longer is of no season. */
  private static final int LONGEST = 2;

  private final int first;

  Season(int first) {
    this.first = first;
  }

  /** The season of a word in lower case, or null. */
  static Season of(String word) {
    return switch (word) {
      case "spring" -> SPRING;
      case "summer" -> SUMMER;
      case "autumn", "fall" -> AUTUMN;
      case "winter" -> WINTER;
      default -> null;
    };
  }

  /** Whether days are few enough to be of one season. */
  static boolean mayHave(Days days) {
    int months = days.last().getMonthValue() - days.first().getMonthValue();
    return days.first().getYear() == days.last().getYear() && months <= LONGEST;
  }

  /**
   * Whether some month of days lies within the season.
   *
   * @param slack how many months earlier it may begin and later it may end
   */
  boolean meets(Days days, int slack) {
    for (int month = days.first().getMonthValue(); month <= days.last().getMonthValue(); month++) {
      if ((month - first + slack + MONTHS) % MONTHS < LENGTH + 2 * slack) {
        return true;
      }
    }
    return false;
  }
}
