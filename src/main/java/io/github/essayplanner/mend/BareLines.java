package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;

/** Mends lines that are neither a field nor an item, as what each was most likely meant to be. */
final class BareLines {
  private final Text text;
  private final Levels levels;
  private final Indents indents;
  private final MissingColons colons;
  private final LineBelowId belowId;
  private final MissingDashes dashes;
  private final MisplacedLines misplaced;
  private final Values values;
  private final ListLines items;

  BareLines(
      Text text,
      Levels levels,
      Indents indents,
      MissingColons colons,
      LineBelowId belowId,
      MissingDashes dashes,
      MisplacedLines misplaced,
      Values values,
      ListLines items) {
    this.text = text;
    this.levels = levels;
    this.indents = indents;
    this.colons = colons;
    this.belowId = belowId;
    this.dashes = dashes;
    this.misplaced = misplaced;
    this.values = values;
    this.items = items;
  }

  void mend(MapLine row, int column) {
    boolean isKeyOfYaml = row.body().startsWith("? ") || row.body().startsWith(": ");
    if (isKeyOfYaml || indents.goesOn(row, column)) {
      return;
    }
    if (row.body().startsWith("{") && levels.isBelowOpen(column)) {
      text(row, column); // Fields in braces on the line below their key.
      return;
    }
    Level exact = levels.at(column, false);
    if (isField(row, column, exact) || isId(row, column, exact)) {
      return;
    }
    if (levels.isBelowOpen(column)) {
      text(row, column);
    } else {
      besideOthers(row, column, exact);
    }
  }

  /** Whether it is a key with its value, whose colon is glued to it or is another mark. */
  private boolean isField(MapLine row, int column, Level exact) {
    if (exact != null && colons.glued(row, exact, row.lead(), this::placed)) {
      return true;
    }
    if (levels.isBelowOpen(column)) {
      Level below = levels.level(levels.openKind(), column, false);
      boolean mayBe = below.thing() != null || below.each() != null || below.hasOwnKeys();
      if (mayBe && colons.glued(row, below, row.lead(), this::below)
          || belowId.mend(row, below, this::below)) {
        return true;
      }
    }
    int end = MapLine.keyEnd(row.body());
    if (exact != null || end <= 0 || !levels.knows(MapLine.key(row.body(), end))) {
      return false;
    }
    Level home = misplaced.of(row, column, MapLine.key(row.body(), end), true);
    return home != null && colons.glued(row, home, row.lead(), this::moved);
  }

  /**
   * Whether it stands where an id is awaited: it is one without its colon, or is told to be none.
   */
  private boolean isId(MapLine row, int column, Level exact) {
    boolean isFirst = levels.openKind() instanceof ById && levels.isBelowOpen(column);
    boolean isAmongIds = exact != null && exact.each() != null;
    if ((isFirst || isAmongIds) && colons.idAlone(row, column, exact, this::placed, this::below)) {
      return true;
    }
    Level ids = isAmongIds ? exact : levels.level(levels.openKind(), column, false);
    MissingColons.FieldAt at = isAmongIds ? this::placed : this::below;
    if ((isFirst || isAmongIds) && colons.idInMarks(row, ids, at)) {
      return true;
    }
    if (isFirst) {
      colons.noId(row, ((ById) levels.openKind()).each());
      indents.notRead(column);
    }
    return isFirst;
  }

  /** A text on the line below its key. */
  private void text(MapLine row, int column) {
    FieldKind kind = levels.openKind() instanceof ListOf list ? list.each() : levels.openKind();
    indents.settle(row, column, null);
    if (levels.openKind() instanceof Thing) {
      indents.notRead(column);
    }
    values.text(row, row.lead(), levels.openColumn(), kind, levels.openKey());
  }

  /** An item without its dash, a text that should stand further in, or a key without its colon. */
  private void besideOthers(MapLine row, int column, Level exact) {
    boolean isBesideKey = levels.awaitsList() && column == levels.openColumn();
    if (isBesideKey || levels.at(column, true) != null) {
      dashes.dashless(row, row.lead());
      items.item(row, column, 0);
    } else if (levels.isOpen() && levels.awaitsText()) {
      outdented(row);
    } else if (exact != null) {
      indents.notRead(column); // Unless it turns out to be a field.
      colons.keyOrText(row, exact, this::placed);
    }
  }

  /** A text that should stand further in than its key. */
  private void outdented(MapLine row) {
    int owner = levels.openColumn();
    Mistake mistake =
        indents.mistake(
            row,
            "this text must stand further in than \""
                + levels.openKey()
                + "\", which it belongs to",
            "begin it " + Spaces.in(owner + 2),
            true);
    indents.settle(row, owner + 2, mistake);
    values.text(row, row.lead(), owner, levels.openKind(), levels.openKey());
    while (values.next() <= text.lineCount()) {
      MapLine below = MapLine.of(text, values.next());
      if (below.isEmpty()
          || below.isComment()
          || MapLine.isItem(below.body())
          || MapLine.keyColon(below.body()) > 0) {
        return;
      }
      mistake.with(below.start(), below.start() + below.lead(), " ".repeat(owner + 2));
      values.goOn(below.number() + 1);
    }
  }

  private void placed(MapLine row, Level level, String key, int from) {
    indents.notRead(-1);
    indents.settle(row, level.column(), null);
    levels.popTo(level);
    moved(row, level, key, from);
  }

  private void moved(MapLine row, Level level, String key, int from) {
    level.add(key);
    values.value(row, level, key, from);
  }

  private void below(MapLine row, Level level, String key, int from) {
    indents.settle(row, level.column(), null);
    levels.push(level);
    moved(row, level, key, from);
  }
}
