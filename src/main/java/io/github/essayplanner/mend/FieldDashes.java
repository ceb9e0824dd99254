package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Mends dashes before what is no item: fields, and names with fields below them. */
final class FieldDashes {
  /** How far off a name may stand from the ids that it is one of. */
  private static final int FAR = 4;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;

  /** The fields that were found with dashes before them. */
  private final Map<Level, Mistake> dashed = new IdentityHashMap<>();

  private Mistake last;
  private int keys;

  FieldDashes(Text text, Levels levels, List<Mistake> mistakes, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
  }

  /** The line from the key behind its dash on, where no dash may stand; else null. */
  MapLine without(MapLine row, int column) {
    String body = row.body();
    int at = MapLine.afterDash(body);
    String rest = body.substring(at);
    int colon = MapLine.keyColon(rest);
    int end = colon > 0 ? colon : MapLine.keyEnd(rest);
    if (end <= 0 || rest.startsWith("{") || rest.startsWith("[")) {
      return null;
    }
    String key = MapLine.key(rest, end);
    boolean isBare = rest.substring(MapLine.keyEndAfter(rest, end)).isBlank();
    Level further = levels.at(column + at, false);
    boolean isFurther =
        isBelow(column, column + at, key, isBare) || further != null && dashed.containsKey(further);
    last =
        levels.at(column, true) == null
            ? ofFields(row, column, column + at, key, isBare)
            : ofItemAbove(row, column, at, key);
    boolean isStray = last == null && isStrayId(row, column, key, isBare);
    if (isStray) {
      last = strayId(row, key);
    }
    if (last == null) {
      return null;
    }
    MapLine field = new MapLine(row.number(), row.start(), row.content(), row.lead() + at);
    Level exact = levels.at(column, false);
    boolean isBeside =
        column == 0 && !isFurther
            || exact == null && isAboveFields(row, column, column + at)
            || isDashedId(exact, key, isBare)
            || isId(row, exact, key)
            || exact != null
                && column > 0
                && (exact.hasOwnKeys() || isAmongFields(row, exact, key));
    keys = isStray ? levels.ids().column() : isBeside ? column : column + at;
    indents.settle(field, keys, last);
    return field;
  }

  /**
   * Whether the other fields stand right under a dash, and none under what is behind it; or under
   * that those of the thing whose id it is.
   */
  private boolean isAboveFields(MapLine row, int dash, int column) {
    Level behind = levels.level(levels.openKind(), column, false);
    MapLine below = MapLine.below(text, row);
    while (below != null && below.column(2) > dash) {
      int colon = MapLine.keyColon(below.body());
      String key = colon > 0 ? MapLine.key(below.body(), colon) : "";
      if (below.column(2) == column && colon > 0 && behind.takes(key)) {
        return behind.each() != null && behind.each().has(key);
      }
      below = MapLine.below(text, below);
    }
    return below != null && below.column(2) == dash && !below.isItem();
  }

  /** The column where the field begins that was found last. */
  int keys() {
    return keys;
  }

  /** Remembers whose fields they are, so that the others have the same mistake. */
  void remember(Level fields) {
    if (fields != null) {
      dashed.put(fields, last);
    }
  }

  private Mistake ofFields(MapLine row, int dash, int column, String key, boolean isBare) {
    for (Level beside : new Level[] {levels.at(column, false), levels.at(0, false)}) {
      boolean isBeside = beside != null && (dash == 0 || beside.column() == column);
      if (isBeside && dashed.containsKey(beside) && beside.takes(key)) {
        return dashed.get(beside);
      }
    }
    Level own = levels.at(dash, false);
    if (isDashedId(own, key, isBare)) {
      return dashed.get(own);
    }
    if (isId(row, own, key)) {
      return mistake(row, key, true);
    }
    if (own != null && isAmongFields(row, own, key)) {
      return mistake(row, key, false);
    }
    if (own != null && own.hasOwnKeys() && !own.isGiven(key)) {
      return mistake(row, key, false);
    }
    if (isBelow(dash, column, key, isBare)) {
      return mistake(row, key, isBare);
    }
    boolean isOfMap = dash == 0 && own != null && !levels.awaitsList() && own.takes(key);
    return isOfMap && !isOfMember(key) ? mistake(row, key, isBare) : null;
  }

  /** Whether a name stands among ids of which others have a dash. */
  private boolean isDashedId(Level ids, String key, boolean isBare) {
    boolean isId = isBare && ids != null && ids.each() != null && !ids.each().has(key);
    return isId && dashed.containsKey(ids);
  }

  /** Whether a name stands among ids, and a field of what they stand for behind or below it. */
  private boolean isId(MapLine row, Level ids, String key) {
    boolean isAmong = ids != null && ids.each() != null && ids.column() > 0;
    if (!isAmong || key.indexOf(' ') >= 0 || ids.each().has(key) || ids.isGiven(key)) {
      return false;
    }
    int brace = row.body().indexOf(": {");
    if (brace > 0) {
      String first = row.body().substring(brace + 3).strip();
      int colon = MapLine.keyColon(first);
      return colon > 0 && ids.each().has(MapLine.key(first, colon));
    }
    MapLine below = MapLine.below(text, row);
    boolean isBelow = row.body().endsWith(":") && below != null;
    return isBelow && below.column(2) > row.column(2) && ids.each().has(below.key());
  }

  /** Whether a name stands beside the ids that alone it can be one of, by the fields below it. */
  private boolean isStrayId(MapLine row, int dash, String key, boolean isBare) {
    Level ids = levels.ids();
    if (!isBare || ids == null || ids.column() == 0 || key.indexOf(' ') >= 0) {
      return false;
    }
    boolean isNear = ids.column() != dash && Math.abs(ids.column() - dash) <= FAR;
    boolean isOther = levels.knows(key) || ids.each().has(key) || ids.isGiven(key);
    if (!isNear || isOther || levels.at(dash, true) != null || levels.awaitsList()) {
      return false;
    }
    MapLine below = MapLine.below(text, row);
    Level fields = below == null ? null : levels.at(below.column(2), false);
    return fields != null && fields.thing() == ids.each() && fields.has(below.key());
  }

  private Mistake strayId(MapLine row, String key) {
    int start = row.start() + row.lead();
    Mistake mistake =
        new Mistake(
            SyntaxRule.LIST_DASH,
            new Span(start, start + 1),
            "\"" + key + "\" is the name of something, and only items of a list have a dash",
            "leave the dash out, and begin the line " + Spaces.in(levels.ids().column()),
            true);
    mistakes.add(mistake);
    return mistake;
  }

  /** Whether an item lacks a field, whose dash stands where its others do, above and below. */
  private boolean isAmongFields(MapLine row, Level fields, String key) {
    MapLine below = MapLine.below(text, row);
    int colon = below == null ? -1 : MapLine.keyColon(below.body());
    String next = colon > 0 ? MapLine.key(below.body(), colon) : "";
    return levels.at(fields.column(), true) == null
        && levels.listOf(fields) != null
        && fields.has(key)
        && !fields.isGiven(key)
        && colon > 0
        && below.column(2) == fields.column()
        && !below.isItem()
        && !next.equals(key)
        && fields.has(next)
        && !fields.isGiven(next);
  }

  /** Whether it is a field of each source, factor or other thing that the line above announces. */
  private boolean isOfMember(String key) {
    return levels.isOpen() && levels.openKind() instanceof ById byId && byId.each().has(key);
  }

  /** Whether it is the first field of what the line above announces. */
  private boolean isBelow(int dash, int column, String key, boolean isBare) {
    if (!levels.isOpen() || dash < levels.openColumn()) {
      return false;
    }
    FieldKind kind = levels.openKind();
    Level below = levels.level(kind, column, false);
    if (kind instanceof ById byId) {
      return isBare && key.indexOf(' ') < 0 && !byId.each().has(key);
    }
    return (kind instanceof Thing && below.has(below.meant(key))) || below.hasOwnKeys();
  }

  private Mistake mistake(MapLine row, String key, boolean isName) {
    int start = row.start() + row.lead();
    Mistake mistake =
        new Mistake(
            SyntaxRule.LIST_DASH,
            new Span(start, start + 1),
            "\""
                + key
                + (isName ? "\" is the name of something" : "\" is a field")
                + ", and only items of a list have a dash",
            "leave the dash out, here and before the lines that stand right under this one",
            true);
    mistakes.add(mistake);
    return mistake;
  }

  /** A field that the item above lacks, where nothing else makes an item of it. */
  private Mistake ofItemAbove(MapLine row, int dash, int at, String key) {
    Level above = levels.at(dash + at, false);
    if (above == null || !lacks(above, dash, key) || hasMain(row, dash, above)) {
      return null;
    }
    boolean isReply = key.equals("reply"); // Without a claim it says nothing.
    int start = row.start() + row.lead();
    Mistake mistake =
        new Mistake(
            SyntaxRule.LIST_DASH,
            new Span(start, start + 1),
            "the dash before \""
                + key
                + "\" begins a new item, which has no \""
                + above.thing().main()
                + "\"",
            isReply
                ? "put a space in place of the dash, so that it belongs to the item above"
                : "if it belongs to the item above, put a space in place of the dash; else add \""
                    + above.thing().main()
                    + ": …\"",
            isReply);
    mistakes.add(mistake);
    return mistake;
  }

  /** Whether fields are those of an item above a dash, which can stand alone and lacks this. */
  private boolean lacks(Level above, int dash, String key) {
    Thing thing = above.thing();
    return thing != null
        && thing.mayBeText()
        && levels.listOf(above) == levels.at(dash, true)
        && (above.isGiven(thing.main()) || above.isGiven("quote"))
        && above.has(key)
        && !above.isGiven(key)
        && !makesItem(above, key);
  }

  /** Whether the item that begins on a line says below it what makes it one. */
  private boolean hasMain(MapLine row, int dash, Level fields) {
    for (MapLine below = MapLine.below(text, row);
        below != null && below.column(2) > dash;
        below = MapLine.below(text, below)) {
      int colon = MapLine.keyColon(below.body());
      String key = colon > 0 ? MapLine.key(below.body(), colon) : "";
      if (makesItem(fields, key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item can stand on a field: its main one, or for evidence a quotation alone. */
  private static boolean makesItem(Level fields, String key) {
    String meant = fields.meant(key);
    return meant.equals(fields.thing().main()) || meant.equals("see") || meant.equals("quote");
  }
}
