package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.yaml.SyntaxRule;

/** Tells a text with a colon from a field that stands on the lines of another. */
final class FieldsInText {
  private static final String MARKED =
      "if a field begins here, write its name without marks; if this is one text, put quotes round"
          + " the whole of it";

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
  static TextMend ask(TextMend mend, String raw, FieldKind kind, Levels levels) {
    String lines = raw.replace('\r', '\n');
    boolean areOwn =
        kind == Content.TERMS || levels.areOwnKeys() || !key(pastMarks(lines)).isEmpty();
    int colon = colon(mend, raw);
    if (colon < 0) {
      boolean isAlone = fieldBelow(lines, areOwn).isEmpty() && !isMarkedField(mend, lines);
      return isAlone
          ? mend
          : mend.rule() == SyntaxRule.SPECIAL_CHARACTER ? mend.asking(MARKED) : mend.asking();
    }
    String field = fieldBefore(raw, colon, levels);
    if (!field.isEmpty()) {
      return mend.asking(severalFields(field));
    }
    String below = fieldBelow(lines, areOwn);
    if (!below.isEmpty()) {
      return mend.asking(
          "if \""
              + below
              + "\" is a field, begin it right under the field that it stands below; if this is one"
              + " text, put quotes round the whole of it");
    }
    return hasField(raw) ? mend.asking() : mend;
  }

  /** Whether a text begins with a mark that may stand before the name of a field. */
  private static boolean isMarkedField(TextMend mend, String raw) {
    return mend.rule() == SyntaxRule.SPECIAL_CHARACTER
        && key(pastMarks(raw)).matches("[\\p{L}\\p{N}_-]+");
  }

  private static String pastMarks(String raw) {
    int at = 0;
    while (at < raw.length() && !Character.isLetterOrDigit(raw.charAt(at))) {
      at++;
    }
    return raw.substring(at);
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

  /**
   * What a further line of a text begins with, as a field does; or nothing.
   *
   * @param areOwn whether several words may be the name of one
   */
  private static String fieldBelow(String raw, boolean areOwn) {
    for (int end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', end + 1)) {
      String key = key(raw.substring(end + 1));
      if (!key.isEmpty() && (areOwn || key.indexOf(' ') < 0)) {
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
