package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Tells of a field of the map, at the margin, with factors or the like before and after it. */
final class FieldsAmongMembers {
  private static final int STEP = 2;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;

  FieldsAmongMembers(Text text, Levels levels, List<Mistake> mistakes) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
  }

  /** Moves such a field above the key that it parts from its own things; whether it is one. */
  boolean mend(MapLine row, int column, String key) {
    Level map = levels.at(0, false);
    MapLine owner = column > 0 || !isText(key) || map.isGiven(key) ? null : line(row, map.last());
    if (owner == null || !isMemberBelow(row)) {
      return false;
    }
    int end = text.lineStart(row.number() + 1);
    mistakes.add(
        new Mistake(
                SyntaxRule.INDENTATION,
                new Span(row.start(), row.start() + row.content().length()),
                "\"" + key + "\" stands in the middle of \"" + map.last() + "\"",
                "move this line above \"" + map.last() + "\"",
                false)
            .with(owner.start(), owner.start(), row.content() + "\n")
            .with(row.start(), end, ""));
    return true;
  }

  private static boolean isText(String key) {
    return Thing.MAP.has(key)
        && Thing.MAP.field(key).kind() instanceof Content content
        && content.isText();
  }

  /** The line of a key at the margin above another line. */
  private MapLine line(MapLine row, String key) {
    for (int number = row.number() - 1; number > 0 && !key.isEmpty(); number--) {
      if (text.line(number).startsWith(key + ":")) {
        return MapLine.of(text, number);
      }
    }
    return null;
  }

  /** Whether the next line further in is an id where ids stand, with a field of its own below. */
  private boolean isMemberBelow(MapLine row) {
    MapLine below = MapLine.below(text, row);
    while (below != null && below.column(STEP) == 0 && isText(key(below))) {
      below = MapLine.below(text, below);
    }
    Level ids = below == null ? null : levels.at(below.column(STEP), false);
    MapLine field = below == null ? null : MapLine.below(text, below);
    return ids != null
        && ids.each() != null
        && below.body().endsWith(":")
        && field != null
        && field.column(STEP) > ids.column()
        && ids.each().has(key(field));
  }

  private static String key(MapLine line) {
    int colon = MapLine.keyColon(line.body());
    return colon > 0 ? MapLine.key(line.body(), colon) : "";
  }
}
