package io.github.essayplanner.mend;

import io.github.essayplanner.text.Text;

/** Finds where fields or items stand of which the first may stand off. */
final class FirstLines {
  private static final int STEP = 2;

  /** How far down the others are looked for. */
  private static final int MOST_LINES = 40;

  private final Text text;
  private final Levels levels;
  private final Indents indents;

  FirstLines(Text text, Levels levels, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.indents = indents;
  }

  /** The first item of a list, at the column where its others stand. */
  Level firstItem(MapLine row, int column) {
    return first(row, levels.level(levels.openKind(), column, true), true);
  }

  /** Fields or items of which a line is the first: it may be the one that stands off. */
  Level first(MapLine row, Level level, boolean isList) {
    int column = columnBelow(row, level, isList);
    if (column == level.column()) {
      indents.settle(row, column, null);
      return levels.push(level);
    }
    Mistake mistake =
        indents.mistake(
            row,
            "this line stands " + Spaces.off(column - level.column()),
            "begin it like those below it, " + Spaces.in(column),
            true);
    indents.move(row, level.column(), column, mistake);
    return levels.push(levels.level(level.kind(), column, isList));
  }

  /** Where the others stand: two of them tell, or one that is two spaces in from its key. */
  private int columnBelow(MapLine row, Level level, boolean isList) {
    int other = -1;
    int others = 0;
    int most = Math.min(text.lineCount(), row.number() + MOST_LINES);
    for (int number = row.number() + 1; number <= most; number++) {
      MapLine line = MapLine.of(text, number);
      int column = line.column(STEP);
      if (line.isEmpty() || line.isComment()) {
        continue;
      }
      boolean isOut =
          column < levels.openColumn()
              || column == levels.openColumn() && !(isList && line.isItem());
      if (isOut || column == level.column() && isSibling(line, level, isList)) {
        break;
      }
      boolean isUsual = !isList && column == levels.openColumn() + STEP;
      int off = Math.abs(column - level.column());
      if ((off < STEP || off == STEP && isUsual) && isSibling(line, level, isList)) {
        if (other >= 0 && column != other) {
          return level.column();
        }
        other = column;
        others++;
      }
    }
    boolean isUsual = other == levels.openColumn() + STEP;
    return others > 1 || others == 1 && isUsual ? other : level.column();
  }

  private static boolean isSibling(MapLine line, Level level, boolean isList) {
    if (isList) {
      return line.isItem();
    }
    int colon = MapLine.keyColon(line.body());
    return colon > 0 && level.has(MapLine.key(line.body(), colon));
  }
}
