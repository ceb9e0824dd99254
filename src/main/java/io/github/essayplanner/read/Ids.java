package io.github.essayplanner.read;

import java.text.Normalizer;
import java.util.Locale;

/** Names by which parts of a map refer to each other: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}. */
public final class Ids {
  private Ids() {}

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

  /** The id nearest to a name: {@code The arms race} → {@code the-arms-race}; may be empty. */
  public static String idFor(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && !id.isEmpty()) {
        id.append(c);
      } else if (!id.isEmpty()
          && id.charAt(id.length() - 1) != '-'
          && (c == '-' || c == '_' || Character.isWhitespace(c) || c == '–')) {
        id.append('-');
      }
    }
    while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    return id.toString();
  }

  /** The name of a thing without one: its id with hyphens as spaces and a capital. */
  public static String nameFor(String id) {
    String spaced = id.replace('-', ' ');
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
