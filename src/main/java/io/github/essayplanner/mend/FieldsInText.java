package io.github.essayplanner.mend;

import io.github.essayplanner.format.Thing;

/** Tells a text with a colon from a field that stands on the lines of another. */
final class FieldsInText {
  private FieldsInText() {}

  /** The mend of a colon in a text, to be asked for where a field may begin there. */
  static TextMend ask(TextMend mend, String raw, Levels levels) {
    String field = fieldBefore(raw, mend.at(), levels);
    TextMend asked = field.isEmpty() ? mend : mend.asking(severalFields(field));
    return hasFields(raw) ? asked.asking() : asked;
  }

  /** The field that a colon inside a line may belong to; empty where there is none. */
  private static String fieldBefore(String raw, int colon, Levels levels) {
    int start = colon;
    while (start > 0 && Character.isLetter(raw.charAt(start - 1))) {
      start--;
    }
    String word = raw.substring(start, colon);
    return start > 0 && word.length() > 1 && levels.knows(word) ? word : "";
  }

  private static String severalFields(String field) {
    return "if \""
        + field
        + "\" is a field, begin it on a line of its own; if this is one text, put quotes round the"
        + " whole of it";
  }

  /** Whether a line of a text begins as a field of something does, and may be one. */
  private static boolean hasFields(String raw) {
    for (String line : raw.split("\n")) {
      String body = line.strip();
      int colon = MapLine.keyColon(body);
      String key = colon > 0 ? MapLine.key(body, colon) : "";
      for (Thing thing : Thing.values()) {
        if (colon > 0 && thing.has(key)) {
          return true;
        }
      }
    }
    return false;
  }
}
