package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;
import java.util.Locale;

/** Mends headings of Markdown where a key of the map belongs, which are comments. */
final class HeadingKeys {
  private static final int STEP = 2;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;

  HeadingKeys(Text text, Levels levels, List<Mistake> mistakes) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
  }

  /** Takes a comment for the key above what stands below it; whether it can be that. */
  boolean mend(MapLine row) {
    String key = key(row);
    if (key.isEmpty() || levels.at(0, false).isGiven(key) || !announces(row, key)) {
      return false;
    }
    int end = row.start() + row.content().length();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(row.start(), end),
                "a # begins a comment, so what stands below belongs to the key above",
                "write \"" + key + ":\" if this is the key of what stands below",
                false)
            .with(row.start(), end, key + ":"));
    Level map = levels.popTo(levels.at(0, false));
    map.add(key);
    levels.open(key, map.in(key), 0);
    return true;
  }

  /** The field of the map that a heading at the margin is called by; or empty. */
  private static String key(MapLine row) {
    String heading = row.content();
    int at = 0;
    while (at < heading.length() && heading.charAt(at) == '#') {
      at++;
    }
    String key = heading.substring(at).strip().toLowerCase(Locale.ROOT);
    key = key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
    return row.lead() == 0 && Thing.MAP.has(key) ? key : "";
  }

  /** Whether what stands right below is an id with fields that the key's things have. */
  private boolean announces(MapLine row, String key) {
    FieldKind kind = Thing.MAP.field(key).kind();
    MapLine id = MapLine.below(text, row);
    MapLine field = id == null ? null : MapLine.below(text, id);
    if (field == null || !(kind instanceof ById members)) {
      return false;
    }
    int colon = MapLine.keyColon(field.body());
    return id.column(STEP) > 0
        && id.body().endsWith(":")
        && field.column(STEP) > id.column(STEP)
        && colon > 0
        && members.each().has(MapLine.key(field.body(), colon));
  }
}
