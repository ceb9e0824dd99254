package io.github.essayplanner.mend;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends items without their dash. */
final class MissingDashes {
  private static final int STEP = 2;
  private static final int FAR = 3;

  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;

  MissingDashes(Levels levels, List<Mistake> mistakes, Indents indents) {
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
  }

  /** Whether an item has this, its main field, already. */
  boolean isSecond(Level level, String key) {
    return level.thing() != null
        && level.thing().mayBeText()
        && level.thing().main().equals(key)
        && level.isGiven(key)
        && levels.listOf(level) != null;
  }

  /** Whether a field stands where those of an item do, and no item with fields is there. */
  static boolean isItemBelow(Level list, int column, String key) {
    int in = column - list.column();
    return in > 0 && in <= FAR && list.item() instanceof Thing thing && thing.has(key);
  }

  Level second(MapLine row, Level level, String key) {
    return newItem(
        row,
        levels.listOf(level),
        level.column(),
        key,
        "\"" + key + "\" is given twice in this item");
  }

  /** A field that begins an item, as it seems. */
  Level newItem(MapLine row, Level list, int column, String key, String message) {
    int start = row.start() + row.lead();
    mistakes.add(
        new Mistake(
                SyntaxRule.LIST_DASH,
                new Span(start, start + key.length()),
                message,
                "if a new item begins here, put a dash before it; else give it another key, or join"
                    + " the two",
                false)
            .with(
                row.start(),
                start,
                " ".repeat(list.column())
                    + "-"
                    + " ".repeat(Math.max(1, column - list.column() - 1))));
    levels.popTo(list);
    list.addItem();
    return levels.push(levels.level(list.item(), column, false));
  }

  /** A field in the column of the dashes, which begins an item. */
  Level itemField(MapLine row, Level list, int column) {
    dashless(row, row.lead());
    indents.settle(row, column, null);
    levels.popTo(list);
    list.addItem();
    return levels.push(levels.level(list.item(), column + STEP, false));
  }

  /** Tells of a line without a dash among items. */
  void dashless(MapLine row, int at) {
    int start = row.start() + at;
    boolean isField = MapLine.keyColon(row.body()) > 0;
    mistakes.add(
        new Mistake(
                SyntaxRule.LIST_DASH,
                new Span(start, row.start() + row.content().length()),
                "this line stands where an item begins, and has no dash",
                isField
                    ? "put a dash and a space before it"
                    : "if it is an item, put a dash and a space before it; if it goes on with the"
                        + " text above, indent it further",
                isField)
            .with(start, start, "- "));
  }
}
