package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends a text behind a key that stands for more than a text, as the fields below it show. */
final class TextsAboveFields {
  private static final int STEP = 2;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;
  private final Values values;

  TextsAboveFields(
      Text text, Levels levels, List<Mistake> mistakes, Indents indents, Values values) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
    this.values = values;
  }

  /**
   * Puts the text on a line of its own, as the main field of what the key stands for; whether there
   * is such a text.
   *
   * @param from where in the line the key has ended
   */
  boolean mend(MapLine row, Level level, String key, int from) {
    FieldKind kind = level.in(key);
    Thing thing = kind instanceof ListOf list && list.each() instanceof Thing t ? t : null;
    Thing named = kind instanceof Thing t ? t : thing;
    int at = MapLine.pastBlanks(row.content(), from);
    boolean isText = named != null && isText(row.content(), at);
    MapLine below = isText ? MapLine.below(text, row) : null;
    if (below == null || !isField(below, named, level)) {
      return false;
    }
    boolean isItem = thing != null;
    int field = below.column(STEP);
    int column = isItem ? Math.max(field, level.column() + STEP) : field;
    Mistake mistake = mistake(row, key, at, named, isItem);
    String dash = " ".repeat(isItem ? column - STEP : column) + (isItem ? "- " : "");
    mistake.with(row.start() + from, row.start() + at, "\n" + dash + named.main() + ": ");
    if (isItem) {
      levels.push(levels.level(kind, column - STEP, true)).addItem();
    }
    levels.push(levels.level(named, column, false)).add(named.main());
    values.text(row, at, column, Content.PROSE, named.main());
    if (column != field) {
      indents.follow(level.column(), column - field, mistake);
    }
    return true;
  }

  private static boolean isText(String line, int at) {
    return at < line.length()
        && "#{[|>&!*".indexOf(line.charAt(at)) < 0
        && !CommentMarks.begins(line, at);
  }

  /** Whether a line further in is a field of a thing, and of nothing that it may stand off from. */
  private static boolean isField(MapLine below, Thing thing, Level level) {
    int colon = MapLine.keyColon(below.body());
    String key = colon > 0 ? MapLine.key(below.body(), colon) : "";
    return below.column(STEP) > level.column()
        && thing.has(key)
        && !thing.main().isEmpty()
        && !thing.main().equals(key)
        && !level.has(key);
  }

  private Mistake mistake(MapLine row, String key, int at, Thing thing, boolean isItem) {
    String name = thing.has("name") ? ", or as \"name: …\" if it is one" : "";
    Mistake mistake =
        new Mistake(
            SyntaxRule.KEY_COLON,
            new Span(row.start() + at, row.start() + row.content().length()),
            "this text needs the name of its field before it, since a field stands below it",
            "begin it on a line of its own under \""
                + key
                + "\", as \""
                + (isItem ? "- " : "")
                + thing.main()
                + ": …\""
                + name,
            isItem);
    mistakes.add(mistake);
    return mistake;
  }
}
