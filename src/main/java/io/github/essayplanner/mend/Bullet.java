package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.SyntaxRule;

/** Marks that people type for the dash of an item. */
final class Bullet {
  private static final String MARKS = "–—‒―−•·‣▪◦●○*→+~➢➤➔►▶■□★☆✓✔✗\uf0b7\uf0a7";

  /** A number, a word with a capital, and a year, a colon or a dash behind it. */
  private static final String DAY = "(?s)\\d{1,2}\\. \\p{Lu}\\p{L}+\\.?(?: \\d| *[:–—-]).*";

  private static final int LONGEST_DATE = 40;

  private Bullet() {}

  /** Whether a line begins with one, or with a dash that has no blank after it. */
  static boolean isBullet(String body) {
    return isDash(body)
        || isDouble(body)
        || isArrow(body)
        || body.length() > 1
            && MARKS.indexOf(body.charAt(0)) >= 0
            && MapLine.isBlank(body.charAt(1))
        || body.length() > 1 && "–—•".indexOf(body.charAt(0)) >= 0;
  }

  /** Whether a line begins as an item of a numbered list does. */
  static boolean isNumber(String body) {
    int digits = 0;
    while (digits < body.length() && digits < 3 && Character.isDigit(body.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits < 3
        && body.length() > digits + 2
        && ".)".indexOf(body.charAt(digits)) >= 0
        && body.charAt(digits + 1) == ' ';
  }

  /** The number that an item of a numbered list begins with. */
  static int number(String body) {
    int end = Character.isDigit(body.charAt(1)) ? 2 : 1;
    return Integer.parseInt(body.substring(0, end));
  }

  /** Whether its number may be a day of a month, as in {@code 3. Mai 1848}. */
  static boolean mayBeDay(String body) {
    return body.substring(0, Math.min(body.length(), LONGEST_DATE)).matches(DAY);
  }

  /** Whether it begins with a hyphen without a blank. */
  static boolean isDash(String body) {
    return body.length() > 1
        && body.charAt(0) == '-'
        && " \t".indexOf(body.charAt(1)) < 0
        && body.charAt(1) != '-'
        && !isArrow(body);
  }

  /** Whether it begins with an arrow of two characters and a blank. */
  private static boolean isArrow(String body) {
    return body.startsWith("-> ") || body.startsWith("=> ");
  }

  /** Whether it begins with two hyphens and a blank. */
  static boolean isDouble(String body) {
    return body.startsWith("-- ") && !body.substring(3).isBlank();
  }

  /** How many {@code char}s the mark takes. */
  static int length(String body) {
    return isNumber(body) ? body.indexOf(' ') : isDouble(body) || isArrow(body) ? 2 : 1;
  }

  static Mistake mistake(String body, int start) {
    boolean isDash = isDash(body);
    return new Mistake(
        SyntaxRule.LIST_DASH,
        new Span(start, start + length(body)),
        isDash
            ? MapLine.isBlank(body.charAt(1))
                ? "what follows this dash looks like a space and is another character"
                : "a list item needs a space after its dash"
            : "a list item begins with a hyphen (-), and this is \""
                + body.substring(0, length(body))
                + "\"",
        "write \"- \" and then the text",
        !isNumber(body) || number(body) == 1);
  }
}
