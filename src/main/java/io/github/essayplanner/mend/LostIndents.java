package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.HashSet;
import java.util.Set;

/** Finds where lines belong that stand at the margin with all else of their factor or source. */
final class LostIndents {
  private static final int STEP = 2;
  private static final int FIELD = 2 * STEP;
  private static final int ITEM = 3 * STEP;

  private final Text text;
  private final Levels levels;
  private final Indents indents;

  /** What lost its indentation, where the lines are such now; else null. */
  private Thing each;

  private Mistake mistake;
  private final Set<String> given = new HashSet<>();
  private FieldKind last;
  private Thing item;
  private int shift;

  LostIndents(Text text, Levels levels, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.indents = indents;
  }

  /** The column where a line was meant to begin, to which it is moved. */
  int column(MapLine row) {
    int typed = indents.column(row);
    if (each == null && !begins(row)) {
      return typed;
    }
    int column = row.lead() > 0 ? shift + typed : atMargin(row);
    if (column == 0) {
      each = null;
      return typed;
    }
    shift = row.lead() > 0 ? shift : column;
    indents.settle(row, column, mistake);
    return column;
  }

  private boolean begins(MapLine row) {
    boolean isAwaited = levels.isOpen() && levels.openColumn() == 0 && row.lead() == 0;
    if (!isAwaited || !(levels.openKind() instanceof ById byId) || !isId(row, byId.each())) {
      return false;
    }
    each = byId.each();
    given.clear();
    mistake =
        indents.mistake(
            row,
            "what stands under \"" + levels.openKey() + "\" has lost its indentation",
            "begin each id two spaces in, and what belongs to it two more",
            true);
    return true;
  }

  /** Whether a line is an id, with a field right below it that what it names has. */
  private boolean isId(MapLine row, Thing named) {
    String body = row.body();
    MapLine below = MapLine.below(text, row);
    int colon = below == null ? -1 : MapLine.keyColon(below.body());
    return body.endsWith(":")
        && body.indexOf(' ') < 0
        && !Thing.MAP.has(body.substring(0, body.length() - 1))
        && !named.has(body.substring(0, body.length() - 1))
        && colon > 0
        && named.has(MapLine.key(below.body(), colon));
  }

  /** The column of a line at the margin; 0 where it belongs there. */
  private int atMargin(MapLine row) {
    if (isId(row, each)) {
      given.clear();
      item = null;
      last = null;
      return STEP;
    }
    if (row.isItem()) {
      item = last instanceof ListOf list && list.each() instanceof Thing thing ? thing : null;
      return last instanceof ListOf || last == Content.WORDS ? ITEM : 0;
    }
    int colon = MapLine.keyColon(row.body());
    String key = colon > 0 ? MapLine.key(row.body(), colon) : "";
    if (item != null && item.has(key) && !each.has(key)) {
      return ITEM + STEP;
    }
    if (!each.has(key) || !given.add(key)) {
      return 0;
    }
    if (item != null && item.has(key)) {
      mistake.ask(); // It may be a field of the item above as well.
    }
    last = each.field(key).kind();
    item = null;
    return FIELD;
  }
}
