package io.github.essayplanner.read;

import java.util.Locale;
import java.util.Set;

/**
 * A citation that is nearly one of the map's: the id in other letters, with the marks of another
 * program, or with a place after it that no comma parts from it.
 */
final class NearCitation {
  private static final Set<String> PLACES =
      Set.of(
          "p", "pp", "page", "pages", "ch", "chap", "chapter", "vol", "volume", "l", "ll", "line",
          "lines", "act", "scene", "book", "bk", "part", "fol", "f", "ff", "no", "n", "col", "sect",
          "section", "at");

  private NearCitation() {}

  /** The citation as it is to be typed, or empty where a text names none of the ids. */
  static String rightSpelling(String typed, Set<String> ids) {
    String bare = withoutMarks(typed);
    int end = 0;
    while (end < bare.length() && isPartOfId(bare.charAt(end))) {
      end++;
    }
    String id = bare.substring(0, end).toLowerCase(Locale.ROOT);
    String rest = bare.substring(end).strip();
    if (!ids.contains(id)) {
      return "";
    }
    if (rest.isEmpty()) {
      return id;
    }
    if (rest.charAt(0) == ',' || rest.charAt(0) == ':') {
      return id + ", " + rest.substring(1).strip();
    }
    boolean isAsWritten = id.equals(bare.substring(0, end)) && end < bare.length();
    String place = rest.replaceFirst("^[-–—]\\s*", "");
    return isPlace(place) || isAsWritten && hasDigit(place) ? id + ", " + place : "";
  }

  private static boolean isPartOfId(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** Without what other programs and habits put round a source. */
  private static String withoutMarks(String typed) {
    String bare = typed;
    for (String before : new String[] {"see ", "See ", "cf. ", "Cf. ", "[", "(", "@"}) {
      if (bare.startsWith(before)) {
        bare = bare.substring(before.length()).strip();
      }
    }
    boolean isClosed = !bare.equals(typed) && (bare.endsWith("]") || bare.endsWith(")"));
    return isClosed ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  /** Whether a text tells where in a source: a number, or a word for a part of it and a number. */
  static boolean isPlace(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean isNumber = Character.isDigit(text.charAt(0)) || text.charAt(0) == '§';
    return isNumber
        || PLACES.contains(text.substring(0, end).toLowerCase(Locale.ROOT)) && hasDigit(text);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
