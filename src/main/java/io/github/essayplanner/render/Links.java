package io.github.essayplanner.render;

import java.util.Optional;

/** Which addresses become links, and how they are spelt: no other scheme ever does. */
final class Links {
  private static final String UNSAFE = "\"'`()<>[]\\{}|^*_~$!";

  private Links() {}

  /** The address to link to, safe to print in any format; a DOI's is its resolver. */
  static Optional<String> address(String url) {
    String typed = Characters.clean(url).strip();
    if (startsWith(typed, "https://") || startsWith(typed, "http://")) {
      return Optional.of(encoded(typed));
    }
    if (startsWith(typed, "mailto:")) {
      return Optional.of(encoded(typed));
    }
    return startsWith(typed, "doi:")
        ? Optional.of(encoded("https://doi.org/" + typed.substring("doi:".length()).strip()))
        : Optional.empty();
  }

  private static boolean startsWith(String url, String scheme) {
    return url.regionMatches(true, 0, scheme, 0, scheme.length()) && url.length() > scheme.length();
  }

  /** Every mark that means something to a format is given by its number. */
  private static String encoded(String url) {
    StringBuilder encoded = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ' ' || UNSAFE.indexOf(c) >= 0) {
        encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
