package io.github.essayplanner.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names by which a page's headings can be linked to, no two alike. */
final class HtmlIds {
  private final Set<String> given = new HashSet<>();

  /** Letters and digits of the text, the rest as hyphens, and a number where it is taken. */
  String of(String text) {
    StringBuilder id = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
              } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
              }
            });
    if (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    String base = id.isEmpty() ? "part" : id.toString();
    String name = base;
    for (int i = 2; !given.add(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
