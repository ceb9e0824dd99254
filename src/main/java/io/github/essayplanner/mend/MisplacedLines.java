package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Locale;

/** Finds where a line belongs that stands where it can't. */
final class MisplacedLines {
  private static final int STEP = 2;
  private static final int FAR = 3;

  /** How far down it is looked whether a thing goes on. */
  private static final int MOST_LINES = 40;

  private final Text text;
  private final Levels levels;
  private final Indents indents;
  private final MissingDashes dashes;
  private final FirstLines firstLines;

  MisplacedLines(
      Text text, Levels levels, Indents indents, MissingDashes dashes, FirstLines firstLines) {
    this.text = text;
    this.levels = levels;
    this.indents = indents;
    this.dashes = dashes;
    this.firstLines = firstLines;
  }

  /** The fields that a key belongs to, which is moved there; null where it is no key at all. */
  Level of(MapLine row, int column, String key, boolean hasValue) {
    if (levels.isBelowOpen(column) && (!levels.awaitsText() || levels.openKind() == null)) {
      Level below = levels.level(levels.openKind(), column, false);
      if (below.takes(key) && !isFieldOfEach(row, below, key, hasValue)) {
        return firstLines.first(row, below, false);
      }
    }
    Level exact = levels.at(column, false);
    if (exact != null && dashes.isSecond(exact, key)) {
      return dashes.second(row, exact, key);
    }
    if (exact != null && stays(row, exact, key, hasValue)) {
      indents.settle(row, column, null);
      return levels.popTo(exact);
    }
    List<Level> homes = levels.homes(key, hasValue);
    Level list = levels.at(column, true);
    if (list != null && beginsItem(list, key, homes)) {
      return dashes.itemField(row, list, column);
    }
    if (homes.isEmpty()) {
      return homeless(row, column, key, exact);
    }
    Level home = Levels.nearest(homes, column);
    if (!staysInMiddle(row, column, key, home, exact, hasValue)) {
      return moved(row, column, key, home, exact, homes.size() == 1);
    }
    return exact == null
        ? levels.push(levels.level(levels.openKind(), column, false))
        : unknown(row, column, key, exact);
  }

  /**
   * Whether a field stands in the middle of something else, which would be torn in two if the line
   * were moved out of it: then it is told where fields are read, and what follows stays as it is.
   */
  private boolean staysInMiddle(
      MapLine row, int column, String key, Level home, Level exact, boolean hasValue) {
    if (home.column() >= column || exact == null && !levels.isBelowOpen(column)) {
      return false;
    }
    Level among = exact == null ? levels.level(levels.openKind(), column, false) : exact;
    boolean isName = key.equals("title") && among.has("name") && !among.isGiven("name");
    return isName || goesOnFurtherIn(row, column, key, home, hasValue);
  }

  /** Whether more of what a line stands in, and not of its only home, follows below it. */
  private boolean goesOnFurtherIn(
      MapLine row, int column, String key, Level home, boolean hasValue) {
    MapLine below = MapLine.below(text, row);
    boolean isBeside = !hasValue && below != null && below.column(STEP) <= column;
    if (isBeside && (below.isItem() || home.in(key) instanceof ById own && isOf(below, own))) {
      return false; // It is a key whose own list, or things, stand right below it.
    }
    while (below != null && below.column(STEP) > home.column()) {
      String next = below.key();
      boolean isHomes = home.has(next) && !home.isGiven(next);
      if (below.column(STEP) <= column && !isHomes || below.number() > row.number() + MOST_LINES) {
        return true;
      }
      below = MapLine.below(text, below);
    }
    return false;
  }

  /** Whether a key is rightly among the fields it stands in, or can't be moved with safety. */
  private boolean stays(MapLine row, Level exact, String key, boolean hasValue) {
    boolean isIn =
        exact.takes(key)
            && !isFieldOfEach(row, exact, key, hasValue)
            && !isFieldOfMap(row, exact, key);
    // A source's field is left: what it would be moved to might say another thing by that name.
    return isIn || isOfSource(exact.thing(), key);
  }

  /** Whether a key that stands where a list's dashes do begins an item that lacks its dash. */
  private boolean beginsItem(Level list, String key, List<Level> homes) {
    boolean isMain = list.item() instanceof Thing thing && thing.main().equals(key);
    Level home = homes.isEmpty() ? null : homes.get(0); // Of the item above, where that lacks it.
    boolean isOfItem = home != null && levels.listOf(home) == list && !home.isGiven("quote");
    return isMain && !isOfItem || homes.isEmpty() && levels.isItemKey(key);
  }

  /** A key that no open fields have: an item's below one that is a text, or one unknown. */
  private Level homeless(MapLine row, int column, String key, Level exact) {
    Level above = exact == null ? levels.nearestList(column) : null;
    return above != null && MissingDashes.isItemBelow(above, column, key)
        ? dashes.newItem(row, above, column, key, "this field stands below an item that is a text")
        : unknown(row, column, key, exact);
  }

  private static boolean isOfSource(Thing thing, String key) {
    return (thing == Thing.EVIDENCE || thing == Thing.COUNTER)
        && !thing.has(key)
        && Thing.SOURCE.has(key);
  }

  private Level unknown(MapLine row, int column, String key, Level exact) {
    if (levels.isBelowOpen(column) && !levels.awaitsText()) {
      return levels.push(levels.level(levels.openKind(), column, false));
    }
    if (exact != null) {
      indents.settle(row, column, null);
      return levels.popTo(exact);
    }
    Level near = levels.nearest(key, column);
    boolean isThing = near != null && isThing(row, near);
    if (near == null || !isThing && Math.abs(near.column() - column) > FAR) {
      return null;
    }
    return moved(row, column, key, near, null, isThing);
  }

  /** Whether a line is the id of such a thing, by the first field behind or below it. */
  private boolean isOf(MapLine row, ById things) {
    int brace = row.body().indexOf(": {");
    MapLine below = brace > 0 ? null : MapLine.below(text, row);
    String first = brace > 0 ? row.body().substring(brace + 3) : below == null ? "" : below.body();
    int colon = MapLine.keyColon(first);
    return colon > 0 && things.each().has(MapLine.key(first, colon));
  }

  /** Whether a line is an id: fields of what ids stand for begin below it. */
  private boolean isThing(MapLine row, Level ids) {
    MapLine below = MapLine.below(text, row);
    return ids.each() != null
        && below != null
        && ids.each().has(below.key())
        && row.body().endsWith(":");
  }

  /** Whether a key that stands among ids is a field of what stands under them. */
  private boolean isFieldOfEach(MapLine row, Level level, String key, boolean hasValue) {
    if (level.each() == null || !level.each().has(key)) {
      return false;
    }
    if (hasValue) {
      return true;
    }
    MapLine below = MapLine.below(text, row);
    int colon = below == null ? 0 : MapLine.keyColon(below.body());
    return below != null && (colon <= 0 || !level.each().has(MapLine.key(below.body(), colon)));
  }

  /** Whether a key that stands among ids is a field of the map, with its own things below it. */
  private boolean isFieldOfMap(MapLine row, Level level, String key) {
    if (level.each() == null
        || !Thing.MAP.has(key)
        || Thing.MAP.field(key).kind() instanceof Content) {
      return false;
    }
    MapLine below = MapLine.below(text, row);
    int colon = below == null ? -1 : MapLine.keyColon(below.body());
    return colon <= 0 || !level.each().has(MapLine.key(below.body(), colon));
  }

  private Level moved(
      MapLine row, int column, String key, Level home, Level exact, boolean isOnly) {
    int by = home.column() - column;
    boolean isOff = exact == null && Math.abs(by) <= FAR;
    boolean isText = by < 0 && isMisspelt(row, key, home);
    String as = isText ? ", and write \"" + home.meant(key) + "\"" : "";
    String where =
        home.column() == 0 || home.last().isEmpty() ? "" : "right under \"" + home.last() + "\", ";
    Mistake mistake =
        indents.mistake(
            row,
            isOff
                ? "this line stands " + Spaces.off(by)
                : "\""
                    + key
                    + "\" belongs to "
                    + owner(home)
                    + ", and stands "
                    + place(column, exact),
            "begin it " + where + Spaces.in(home.column()) + as,
            isOnly && !isText && (isOff || isSafe(row, key, home, exact)));
    if (isText) {
      int start = row.start() + row.lead();
      mistake.with(start, start + key.length(), home.meant(key));
    }
    if (levels.isOpen() && home.column() == levels.openColumn() + STEP && !isPlaced(home)) {
      levels.push(home);
    } else {
      levels.popTo(home);
    }
    indents.move(row, column, home.column(), mistake);
    return home;
  }

  /** Whether it is a misspelt field, or goes on with the text above, which it stands below. */
  private boolean isMisspelt(MapLine row, String key, Level home) {
    return !levels.isOpen()
        && home.thing() != null
        && !home.has(key.toLowerCase(Locale.ROOT))
        && row.body().startsWith(key);
  }

  /** Whether a line that stands far from the only fields it can belong to is surely theirs. */
  private boolean isSafe(MapLine row, String key, Level home, Level exact) {
    if (exact != null && isFieldOfMap(row, exact, key)) {
      return true;
    }
    Level list = levels.listOf(home);
    return list != null ? list.items() == 1 : goesOn(row, home);
  }

  private boolean isPlaced(Level home) {
    return levels.at(home.column(), false) == home;
  }

  private static String owner(Level home) {
    return home.thing() == Thing.MAP
        ? "the map itself"
        : home.thing() == null ? "what stands above" : home.thing().one();
  }

  private static String among(Level ids) {
    boolean isPlain = ids.each() != null && ids.each().word().indexOf(' ') < 0;
    return isPlain ? "among the " + ids.each().word() + "s" : "among ids";
  }

  private static String place(int column, Level exact) {
    return column == 0
        ? "at the margin"
        : exact == null
            ? Spaces.in(column)
            : exact.thing() != null ? "in " + exact.thing().one() : among(exact);
  }

  /** Whether the next field after a line, and after others like it, is one of the same thing. */
  private boolean goesOn(MapLine row, Level home) {
    int most = Math.min(text.lineCount(), row.number() + MOST_LINES);
    for (int number = row.number() + 1; number <= most; number++) {
      MapLine below = MapLine.of(text, number);
      if (below.isEmpty() || below.isComment() || below.column(STEP) > home.column()) {
        continue;
      }
      String key = below.key();
      if (!home.has(key)) {
        return false;
      }
      if (below.column(STEP) == home.column()) {
        return true;
      }
    }
    return false;
  }

  /** The list that an item belongs to whose dash stands beside the others; or null. */
  Level list(MapLine row, int column) {
    Level near = levels.nearestList(column);
    if (near == null || Math.abs(near.column() - column) > FAR) {
      return null;
    }
    int by = near.column() - column;
    Mistake mistake =
        indents.mistake(
            row,
            "this item stands " + Spaces.off(by),
            "put its dash right under the dash of the item above",
            Math.abs(by) <= STEP && !levels.mayBeId(row));
    indents.move(row, column, near.column(), mistake);
    return near;
  }
}
