package io.github.essayplanner.mend;

/** How messages say a number of spaces: "two spaces in". */
final class Spaces {
  private static final String[] WORDS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private Spaces() {}

  /** {@code one space}, {@code two spaces}, {@code 12 spaces}. */
  static String of(int number) {
    String word = number < WORDS.length ? WORDS[number] : String.valueOf(number);
    return word + (number == 1 ? " space" : " spaces");
  }

  /** {@code two spaces too far out}, of what should stand so much further in; or too far in. */
  static String off(int by) {
    return of(Math.abs(by)) + (by > 0 ? " too far out" : " too far in");
  }

  /** {@code four spaces in}; at the margin, {@code at the start of the line}. */
  static String in(int number) {
    return number == 0 ? "at the start of the line" : of(number) + " in";
  }
}
