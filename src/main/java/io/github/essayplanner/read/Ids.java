package io.github.essayplanner.read;

import java.util.Locale;

/** Names by which parts of a map refer to each other: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}. */
public final class Ids {
  /** A longer id is no handle: it is what people type. */
  private static final int MOST_WORDS = 6;

  /** Nor is it one that fills a line, were it of one word. */
  private static final int MOST_LETTERS = 100;

  /** What two ids may differ in that are the same to their writer. */
  private static final String MARKS = " _-\u2010\u2011–—";

  private Ids() {}

  /** Whether a text can be an id. */
  public static boolean isId(String text) {
    boolean wordStarts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      if (!(letter || digit && i > 0 || c == '-' && !wordStarts)) {
        return false;
      }
      wordStarts = c == '-';
    }
    return !wordStarts;
  }

  /**
   * The id nearest to a name, of its first six words: {@code The arms race} → {@code
   * the-arms-race}. Latin, Greek and Cyrillic letters become plain ones; it may be empty.
   */
  public static String idFor(String name) {
    String plain = Transliteration.plain(name);
    StringBuilder id = new StringBuilder();
    int words = 1;
    for (int i = 0; i < plain.length() && id.length() < MOST_LETTERS; i++) {
      char c = plain.charAt(i);
      boolean between = id.isEmpty() || id.charAt(id.length() - 1) == '-';
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && !id.isEmpty()) {
        id.append(c);
      } else if (!between && isBlank(c)) {
        if (words++ == MOST_WORDS) {
          break;
        }
        id.append('-');
      }
    }
    int end = id.length();
    return id.substring(0, end > 0 && id.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static boolean isBlank(char c) {
    return c == '-' || c == '_' || c == '–' || c == '—' || c == '/' || Character.isWhitespace(c);
  }

  /** Whether two ids differ only in capitals, blanks, underscores, hyphens and dashes. */
  static boolean isAlike(String one, String other) {
    int i = letter(one, 0);
    int j = letter(other, 0);
    while (i < one.length()
        && j < other.length()
        && Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(j))) {
      i = letter(one, i + 1);
      j = letter(other, j + 1);
    }
    return i == one.length() && j == other.length();
  }

  /** The index of the next character that is no blank, underscore, hyphen or dash. */
  private static int letter(String id, int from) {
    int at = from;
    while (at < id.length() && MARKS.indexOf(id.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** An id or a name by what {@link #isAlike} compares. */
  static String letters(String id) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      if (MARKS.indexOf(id.charAt(i)) < 0) {
        letters.append(Character.toLowerCase(id.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** The name of a thing without one: its id with hyphens as spaces and a capital. */
  public static String nameFor(String id) {
    String spaced = id.replace('-', ' ');
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
