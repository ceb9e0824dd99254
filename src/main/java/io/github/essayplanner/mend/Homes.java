package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Finds where a line belongs that stands where it can't. */
final class Homes {
  private static final int STEP = 2;
  private static final int FAR = 3;

  /** How far down it is looked whether a thing goes on. */
  private static final int MOST_LINES = 40;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;

  Homes(Text text, Levels levels, List<Mistake> mistakes, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
  }

  /** The fields that a key belongs to, which is moved there; null where it is no key at all. */
  Level of(MapLine row, int column, String key, boolean hasValue) {
    boolean isBelow = levels.isOpen() && column > levels.openColumn();
    if (isBelow && !levels.awaitsText() || isBelow && levels.openKind() == null) {
      Level below = levels.level(levels.openKind(), column, false);
      if (below.takes(key) && !isFieldOfEach(row, below, key, hasValue)) {
        return first(row, below, false);
      }
    }
    Level exact = levels.at(column, false);
    if (exact != null && isSecond(exact, key)) {
      return second(row, exact, key);
    }
    if (exact != null
        && exact.takes(key)
        && !isFieldOfEach(row, exact, key, hasValue)
        && !isFieldOfMap(row, exact, key)) {
      indents.settle(row, column, null);
      return levels.popTo(exact);
    }
    List<Level> homes = levels.homes(key, hasValue);
    Level list = levels.at(column, true);
    boolean isMain = list != null && list.item() instanceof Thing thing && thing.main().equals(key);
    if (isMain || list != null && homes.isEmpty() && levels.isItemKey(key)) {
      return itemField(row, list, column);
    }
    if (homes.isEmpty()) {
      Level above = exact == null ? levels.nearestList(column) : null;
      return above != null && isItemBelow(above, column, key)
          ? newItem(row, above, column, key, "this field stands below an item that is a text")
          : unknown(row, column, key, exact);
    }
    Level home = homes.get(0);
    for (Level other : homes) {
      if (Math.abs(other.column() - column) < Math.abs(home.column() - column)) {
        home = other;
      }
    }
    return moved(row, column, key, home, exact, homes.size() == 1);
  }

  /** The first item of a list, at the column where its others stand. */
  Level firstItem(MapLine row, int column) {
    return first(row, levels.level(levels.openKind(), column, true), true);
  }

  /** Fields or items of which a line is the first: it may be the one that stands off. */
  private Level first(MapLine row, Level level, boolean isList) {
    int column = columnBelow(row, level, isList);
    if (column == level.column()) {
      indents.settle(row, column, null);
      return levels.push(level);
    }
    int by = Math.abs(column - level.column());
    Mistake mistake =
        indents.mistake(
            row,
            "this line stands "
                + Spaces.of(by)
                + (column > level.column() ? " too far out" : " too far in"),
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
      boolean isOut = isList ? column < levels.openColumn() : column <= levels.openColumn();
      if (isOut || column == level.column() && isSibling(line, level, isList)) {
        break;
      }
      if (Math.abs(column - level.column()) < STEP && isSibling(line, level, isList)) {
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

  private Level unknown(MapLine row, int column, String key, Level exact) {
    if (levels.isOpen() && column > levels.openColumn() && !levels.awaitsText()) {
      return levels.push(levels.level(levels.openKind(), column, false));
    }
    if (exact != null) {
      indents.settle(row, column, null);
      return levels.popTo(exact);
    }
    Level near = levels.nearest(key, column);
    if (near == null || Math.abs(near.column() - column) > FAR) {
      return null;
    }
    return moved(row, column, key, near, null, isThing(row, near));
  }

  /** Whether a line is an id: fields of what ids stand for begin below it. */
  private boolean isThing(MapLine row, Level ids) {
    MapLine below = below(row);
    int colon = below == null ? -1 : MapLine.keyColon(below.body());
    return ids.each() != null
        && colon > 0
        && ids.each().has(MapLine.key(below.body(), colon))
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
    MapLine below = below(row);
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
    MapLine below = below(row);
    int colon = below == null ? -1 : MapLine.keyColon(below.body());
    return colon <= 0 || !level.each().has(MapLine.key(below.body(), colon));
  }

  /** The next line that says anything; or null. */
  private MapLine below(MapLine row) {
    for (int number = row.number() + 1; number <= text.lineCount(); number++) {
      MapLine below = MapLine.of(text, number);
      if (!below.isEmpty() && !below.isComment()) {
        return below;
      }
    }
    return null;
  }

  /** A word among ids, with fields further in below it, that lacks its colon. */
  boolean idAlone(
      MapLine row, int column, Level exact, MapScan.FieldAt placed, MapScan.FieldAt fresh) {
    MapLine below = below(row);
    String word = row.body();
    boolean isAlone = word.indexOf(' ') < 0 && word.indexOf(':') < 0;
    if (!isAlone
        || below == null
        || below.column(STEP) <= column
        || MapLine.keyColon(below.body()) <= 0) {
      return false;
    }
    noColon(row, word, word.length());
    int from = row.content().length();
    if (exact != null && exact.each() != null) {
      placed.take(row, exact, word, from);
    } else {
      fresh.take(row, levels.level(levels.openKind(), column, false), word, from);
    }
    return true;
  }

  private void noColon(MapLine row, String word, int end) {
    int start = row.start() + row.lead();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, start + end),
                "this key has no colon after it",
                "write \"" + word + ":\"",
                true)
            .with(start + end, start + end, ":"));
  }

  /** Whether an item has this, its main field, already. */
  private boolean isSecond(Level level, String key) {
    return level.thing() != null
        && level.thing().mayBeText()
        && level.thing().main().equals(key)
        && level.isGiven(key)
        && levels.listOf(level) != null;
  }

  /** Whether a field stands where those of an item do, and no item with fields is there. */
  private static boolean isItemBelow(Level list, int column, String key) {
    int in = column - list.column();
    return in > 0 && in <= FAR && list.item() instanceof Thing thing && thing.has(key);
  }

  private Level second(MapLine row, Level level, String key) {
    return newItem(
        row,
        levels.listOf(level),
        level.column(),
        key,
        "\"" + key + "\" is given twice in this item");
  }

  /** A field that begins an item, as it seems. */
  private Level newItem(MapLine row, Level list, int column, String key, String message) {
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
  private Level itemField(MapLine row, Level list, int column) {
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

  private Level moved(
      MapLine row, int column, String key, Level home, Level exact, boolean isOnly) {
    boolean isOff = exact == null && Math.abs(home.column() - column) <= FAR;
    Level list = levels.listOf(home);
    boolean isSafe =
        isOnly
            && (isOff
                || exact != null && isFieldOfMap(row, exact, key)
                || (list != null ? list.items() == 1 : goesOn(row, home)));
    int by = Math.abs(home.column() - column);
    String where = home.last().isEmpty() ? "" : "right under \"" + home.last() + "\", ";
    Mistake mistake =
        indents.mistake(
            row,
            isOff
                ? "this line stands "
                    + Spaces.of(by)
                    + (home.column() > column ? " too far out" : " too far in")
                : "\""
                    + key
                    + "\" belongs to "
                    + owner(home)
                    + ", and stands "
                    + place(column, exact),
            "begin it " + (home.column() == 0 ? "" : where) + Spaces.in(home.column()),
            isSafe);
    if (levels.isOpen() && home.column() == levels.openColumn() + STEP && !isPlaced(home)) {
      levels.push(home);
    } else {
      levels.popTo(home);
    }
    indents.move(row, column, home.column(), mistake);
    return home;
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
      int colon = MapLine.keyColon(below.body());
      String key = colon > 0 ? MapLine.key(below.body(), colon) : "";
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
            "this item stands "
                + Spaces.of(Math.abs(by))
                + (by > 0 ? " too far out" : " too far in"),
            "put its dash right under the dash of the item above",
            Math.abs(by) < STEP + 1);
    indents.move(row, column, near.column(), mistake);
    return near;
  }

  /** Mends a key whose colon has no space after it; whether there was one. */
  boolean glued(MapLine row, Level level, int at, MapScan.FieldAt field) {
    String body = row.content().substring(at);
    int colon = body.indexOf(':');
    if (colon <= 0 || colon + 1 >= body.length() || level.thing() == null) {
      colon = body.indexOf('：');
    }
    if (colon <= 0 || level.thing() == null) {
      return false;
    }
    String key = MapLine.key(body, colon);
    if (!level.thing().has(level.meant(key))
        || MapLine.isBlank(body.charAt(Math.min(colon + 1, body.length() - 1)))) {
      return false;
    }
    boolean isWide = body.charAt(colon) == '：';
    int start = row.start() + at + colon;
    String rest = body.substring(colon + 1).strip();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, start + 1),
                isWide
                    ? "this colon is a wider character than a key's colon"
                    : "a key's colon needs a space after it",
                Quoting.spaced(key, rest),
                true)
            .with(start, start + 1, ": "));
    field.take(row, level, key, at + colon + 1);
    return true;
  }

  /** Tells of an item's text that lacks its key, which the fields below it show to be missing. */
  void keyless(MapLine row, int at, Thing thing) {
    int start = row.start() + at;
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, row.start() + row.content().length()),
                "this text has no key, and the line below it is a field",
                "begin it with its key: \"- " + thing.main() + ": …\"",
                true)
            .with(start, start, thing.main() + ": "));
  }

  /** A line among fields that is none: a key without its colon, or more of the text above. */
  void keyOrText(MapLine row, Level level, MapScan.FieldAt field) {
    String body = row.body();
    int end = 0;
    while (end < body.length() && Character.isLetter(body.charAt(end))) {
      end++;
    }
    String word = body.substring(0, end);
    int start = row.start() + row.lead();
    if (level.has(word) && !level.isGiven(word) && end == body.length()) {
      noColon(row, word, end);
      field.take(row, level, word, row.content().length());
      return;
    }
    if (level.has(word) && !level.isGiven(word)) {
      int value = end;
      while (value < body.length() && " ;=.,".indexOf(body.charAt(value)) >= 0) {
        value++;
      }
      String rest = body.substring(value);
      mistakes.add(
          new Mistake(
                  SyntaxRule.KEY_COLON,
                  new Span(start, start + end),
                  "this key has no colon after it",
                  (row.number() > 1 ? "if it is a field, write \"" : "write \"")
                      + word
                      + ": "
                      + (rest.length() > 70 ? "…" : rest)
                      + "\""
                      + (row.number() > 1
                          ? "; if it goes on with the text above, indent it further"
                          : ""),
                  row.number() == 1)
              .with(start + end, start + value, ": "));
      field.take(row, level, word, row.lead() + value);
      return;
    }
    Mistake mistake =
        indents.mistake(
            row,
            "this line stands where a field should begin, and has no key",
            "if it goes on with the text above, indent it further; if it is a field, it needs a key"
                + " and a colon",
            false);
    indents.settle(row, level.column() + STEP, mistake);
  }
}
