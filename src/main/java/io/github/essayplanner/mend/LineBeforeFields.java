package io.github.essayplanner.mend;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a line before all fields of a map what it may be: its title, its question or a note. */
final class LineBeforeFields {
  private static final int MOST_SHOWN = 70;
  private static final String NOTE = "put # and a space before it";

  private final Text text;
  private final List<Mistake> mistakes;

  /** What the fields at the margin are called, once that has been asked for. */
  private Set<String> given;

  LineBeforeFields(Text text, List<Mistake> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  /** Mends such a line as a field, or as a comment; whether it is one. */
  boolean mend(MapLine row, Level map, MissingColons.FieldAt field) {
    boolean hasQuestion = isGiven("question");
    if (map.thing() != Thing.MAP
        || !map.last().isEmpty()
        || row.body().startsWith(":")
        || !(hasQuestion || isAbove(row))) {
      return false;
    }
    boolean isQuestion = !hasQuestion && row.body().endsWith("?");
    String key = isQuestion ? "question" : "title";
    int start = row.start() + row.lead();
    if (isGiven(key)) {
      mistakes.add(
          mistake(row, start, "if it is a note to yourself, " + NOTE).with(start, start, "# "));
      return true;
    }
    String write = "write \"" + key + ": " + shown(row.body()) + "\"";
    String suggestion =
        isQuestion ? write : "if it is the title, " + write + "; if it is a note, " + NOTE;
    mistakes.add(mistake(row, start, suggestion).with(start, start, key + ": "));
    field.take(row, map, key, row.lead());
    return true;
  }

  private static String shown(String line) {
    boolean isPlain = Character.isLetterOrDigit(line.charAt(0)) && !line.contains(" #");
    return isPlain && line.length() <= MOST_SHOWN ? line : "…";
  }

  private static Mistake mistake(MapLine row, int start, String suggestion) {
    return new Mistake(
        SyntaxRule.KEY_COLON,
        new Span(start, row.start() + row.content().length()),
        "this line stands before the fields of the map, and is none",
        suggestion,
        false);
  }

  /** Whether a field of the map begins on the next line that says anything. */
  private boolean isAbove(MapLine row) {
    MapLine below = MapLine.below(text, row);
    int colon = below == null || below.lead() > 0 ? -1 : MapLine.keyColon(below.body());
    return colon > 0 && Thing.MAP.has(MapLine.key(below.body(), colon));
  }

  private boolean isGiven(String key) {
    if (given == null) {
      given = new HashSet<>();
      for (int number = 1; number <= text.lineCount(); number++) {
        String line = text.line(number);
        int colon = line.indexOf(':');
        if (colon > 0) {
          given.add(line.substring(0, colon));
        }
      }
    }
    return given.contains(key);
  }
}
