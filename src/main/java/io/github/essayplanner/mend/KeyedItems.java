package io.github.essayplanner.mend;

import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Mends items of a list that are typed by their ids, as factors stand. */
final class KeyedItems {
  private static final int STEP = 2;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;

  /** The lists whose items were found to be typed so. */
  private final Map<Level, Mistake> keyed = new IdentityHashMap<>();

  KeyedItems(Text text, Levels levels, List<Mistake> mistakes, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
  }

  /**
   * Puts a dash and the name of its field before an id with fields below it; whether it is one.
   *
   * @param from where in the line the key has ended
   */
  boolean mend(MapLine row, int column, String id, int from) {
    Level list = list(column);
    MapLine below = list == null ? null : MapLine.below(text, row);
    int in = below == null ? 0 : below.column(STEP) - column;
    boolean isPlain = row.content().substring(row.lead(), from - 1).strip().equals(id);
    if (in < STEP || !isPlain || !isItem(list, id, below.body())) {
      return false;
    }
    Mistake mistake = keyed.computeIfAbsent(list, first -> mistake(row, id));
    indents.settle(row, column, mistake);
    if (levels.at(column, true) == list) {
      levels.popTo(list);
    } else {
      levels.push(list);
    }
    list.addItem();
    levels.push(levels.level(list.item(), column + in, false)).add("id");
    int start = row.start() + row.lead();
    int end = row.start() + row.content().substring(0, from - 1).stripTrailing().length();
    mistake.with(start, start, "-" + " ".repeat(in - 1) + "id: ").with(end, row.start() + from, "");
    return true;
  }

  /** The list that an id at a column may begin an item of. */
  private Level list(int column) {
    Level at = levels.at(column, true);
    if (at != null) {
      return keyed.containsKey(at) ? at : null;
    }
    boolean isBelow = levels.isOpen() && levels.openKind() instanceof ListOf;
    return isBelow && column > levels.openColumn()
        ? levels.level(levels.openKind(), column, true)
        : null;
  }

  private static boolean isItem(Level list, String id, String below) {
    int colon = MapLine.keyColon(below);
    return list.item() instanceof Thing thing
        && thing.has("id")
        && !thing.has(id)
        && id.indexOf(' ') < 0
        && colon > 0
        && thing.has(MapLine.key(below, colon));
  }

  private Mistake mistake(MapLine row, String id) {
    int start = row.start() + row.lead();
    Mistake mistake =
        new Mistake(
            SyntaxRule.LIST_DASH,
            new Span(start, start + id.length()),
            "an item of this list begins with a dash, and its id is a field",
            "write \"- id: " + id + "\" instead of \"" + id + ":\", and the others alike",
            true);
    mistakes.add(mistake);
    return mistake;
  }
}
