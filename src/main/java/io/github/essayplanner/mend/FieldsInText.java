package io.github.essayplanner.mend;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.yaml.SyntaxRule;

/** Tells a text with a colon from a field that stands on the lines of another. */
final class FieldsInText {
  private FieldsInText() {}

  /** The index of the colon that shows, in a text with such a mistake, that a field may begin. */
  static int colon(TextMend mend, String raw) {
    if (mend.rule() == SyntaxRule.TEXT_AFTER_QUOTE) {
      int colon = TextMend.colon(raw.substring(mend.at()));
      return colon < 0 ? -1 : mend.at() + colon;
    }
    return mend.rule() == SyntaxRule.UNQUOTED_COLON ? mend.at() : -1;
  }

  /** The mend of a text, to be asked for where a field may begin in it. */
  static TextMend ask(TextMend mend, String raw, Levels levels) {
    int colon = colon(mend, raw);
    if (colon < 0) {
      return mend;
    }
    String field = fieldBefore(raw, colon, levels);
    if (!field.isEmpty()) {
      return mend.asking(severalFields(field));
    }
    String below = fieldBelow(raw.replace('\r', '\n'));
    if (!below.isEmpty()) {
      return mend.asking(
          "if \""
              + below
              + "\" is a field, begin it right under the field that it stands below; if this is one"
              + " text, put quotes round the whole of it");
    }
    return hasField(raw) ? mend.asking() : mend;
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

  /** Whether a text begins as a field of something does, and may be one. */
  private static boolean hasField(String raw) {
    return isField(key(raw));
  }

  /** Whether something has such a field. */
  static boolean isField(String key) {
    for (Thing thing : Thing.values()) {
      if (thing.has(key)) {
        return true;
      }
    }
    return false;
  }

  /** The word that a further line of a text begins with, as a field does; or nothing. */
  private static String fieldBelow(String raw) {
    for (int end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', end + 1)) {
      String key = key(raw.substring(end + 1));
      if (!key.isEmpty() && key.indexOf(' ') < 0) {
        return key;
      }
    }
    return "";
  }

  /** What a line begins with that ends like a key, without a dash before it; or nothing. */
  private static String key(String text) {
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    String body = line.startsWith("- ") ? line.substring(MapLine.afterDash(line)) : line;
    int colon = MapLine.keyColon(body);
    return colon > 0 ? MapLine.key(body, colon) : "";
  }
}
