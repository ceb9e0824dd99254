package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends the dashes of items, and what begins behind them. */
final class ListLines {
  private static final char DOUBLE = '=';
  private static final char NUMBER = '1';

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;
  private final MisplacedLines misplaced;
  private final FirstLines firstLines;
  private final MissingColons colons;
  private final Values values;
  private final KeyMarks marks;

  /** The marks on the lines before this one, all of one kind. */
  private Mistake bullets;

  private char bulletKind;

  /** The number that the next item of a numbered list has. */
  private int nextNumber;

  ListLines(
      Text text,
      Levels levels,
      List<Mistake> mistakes,
      Indents indents,
      MisplacedLines misplaced,
      FirstLines firstLines,
      MissingColons colons,
      Values values) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
    this.misplaced = misplaced;
    this.firstLines = firstLines;
    this.colons = colons;
    this.values = values;
    this.marks = new KeyMarks(mistakes);
  }

  /** After a line that is no item. */
  void end() {
    bullets = null;
  }

  /**
   * The first item of a list that begins on the line of its key, which it is parted from; null
   * where none does.
   */
  MapLine besideKey(MapLine row, Level level, String key, int from) {
    FieldKind kind = level.in(key);
    String rest = row.content().substring(from);
    int at = from + rest.length() - rest.stripLeading().length();
    MapLine below = MapLine.below(text, row);
    boolean mayBeList = kind == null && below != null && below.isItem();
    boolean isList = kind instanceof ListOf || kind == Content.WORDS || mayBeList;
    if (!isList || !rest.strip().startsWith("- ")) {
      return null;
    }
    boolean goesOn = below != null && below.isItem() && below.column(2) > level.column();
    int column = goesOn ? below.column(2) : level.column() + 2;
    mistakes.add(
        new Mistake(
                SyntaxRule.LIST_DASH,
                new Span(row.start() + at, row.start() + at + 1),
                "a list can't begin on the line of its key",
                "begin its first item on a line of its own, " + Spaces.in(column),
                true)
            .with(row.start() + from, row.start() + at, "\n" + " ".repeat(column)));
    levels.open(key, kind, level.column());
    String line = " ".repeat(column) + row.content().substring(at);
    MapLine first = new MapLine(row.number(), row.start() + at - column, line, column);
    indents.keep(first);
    return first;
  }

  private boolean mayBeItem(String body, int column) {
    return levels.at(column, true) != null
        || levels.awaitsList() && column >= levels.openColumn()
        || Bullet.isDash(body) && levels.nearestList(column) != null && !isTextBefore(column);
  }

  boolean isBullet(MapLine row, int column) {
    String body = row.body();
    boolean isFirst = bullets == null || bulletKind != NUMBER;
    boolean isNumbered =
        Bullet.isNumber(body)
            && (!isFirst
                || row.number() < text.lineCount()
                    && isNumbered(MapLine.of(text, row.number() + 1), row));
    boolean isOther = Bullet.isDouble(body) && !isDoubleItem(row, column);
    return !isOther && (Bullet.isBullet(body) || isNumbered) && mayBeItem(body, column);
  }

  private static boolean isNumbered(MapLine next, MapLine row) {
    return Bullet.isNumber(next.body()) && next.column(2) == row.column(2);
  }

  /** Whether two hyphens stand for an item's dash, and begin no comment among items. */
  private boolean isDoubleItem(MapLine row, int column) {
    if (bullets != null && bulletKind == DOUBLE) {
      return levels.at(column, true) != null;
    }
    MapLine below = MapLine.below(text, row);
    return levels.awaitsList()
        && column >= levels.openColumn()
        && (below == null || !below.isItem());
  }

  private boolean isTextBefore(int column) {
    return levels.at(column, false) != null;
  }

  /** A line that begins with another mark than an item's dash and blank. */
  void bullet(MapLine row, int column) {
    String body = row.body();
    int length = Bullet.length(body);
    int start = row.start() + row.lead();
    char kind = Bullet.isNumber(body) ? NUMBER : Bullet.isDouble(body) ? DOUBLE : body.charAt(0);
    if (bullets == null || kind != bulletKind) {
      bullets = Bullet.mistake(body, start);
      bulletKind = kind;
      mistakes.add(bullets);
    }
    if (kind == NUMBER) {
      count(body);
    }
    int text = MapLine.pastBlanks(body, length);
    boolean isPlain = text > length && body.substring(length, text).isBlank();
    bullets.with(start, start + (isPlain ? length : text), isPlain ? "-" : "- ");
    Mistake same = bullets;
    int moved = isPlain ? 1 - length : 2 - text;
    item(row, column, length, moved);
    if (moved != 0) {
      indents.follow(column, moved, same);
    }
    bullets = same;
  }

  /** Asks before numbers become dashes that are not counted on from 1: an order would be lost. */
  private void count(String body) {
    nextNumber = bullets.edits().isEmpty() ? 1 : nextNumber;
    int number = Bullet.number(body);
    if (number != nextNumber || Bullet.mayBeDay(body)) {
      bullets.ask();
    }
    nextNumber = number + 1;
  }

  /**
   * @param mark how many {@code char}s its dash or mark takes
   */
  void item(MapLine row, int column, int mark) {
    item(row, column, mark, 0);
  }

  /**
   * @param moved how much further in its text stands once its mark is a dash and a blank
   */
  private void item(MapLine row, int column, int mark, int moved) {
    Level list = levels.at(column, true);
    if (list == null && levels.isOpen() && column >= levels.openColumn()) {
      boolean isText = levels.openKind() instanceof Content c && c.isText();
      list = isText ? null : firstLines.firstItem(row, column);
    }
    if (list == null) {
      list = misplaced.list(row, column);
    }
    if (list == null) {
      return;
    }
    indents.settle(row, list.column(), null);
    levels.popTo(list);
    list.addItem();
    String body = row.body();
    int at = MapLine.pastBlanks(body, mark);
    FieldKind kind = list.item();
    levels.open("", kind, list.column());
    if (at == body.length() || body.charAt(at) == '#') {
      return;
    }
    inItem(row, list, at, moved);
  }

  private void inItem(MapLine row, Level list, int at, int moved) {
    String rest = row.body().substring(at);
    FieldKind kind = list.item();
    int colon = MapLine.keyColon(rest);
    String key = colon > 0 ? MapLine.key(rest, colon) : "";
    int first = MapLine.keyEnd(rest);
    Level fields = levels.level(kind, list.column() + Math.max(2, at + moved), false);
    KeyMarks.Bare marked = KeyMarks.findField(row.content(), row.lead() + at, fields);
    if (marked != null) {
      marks.mend(row, row.lead() + at, marked, KeyMarks.word(fields));
      first(row, fields, marked.key(), marked.from());
      return;
    }
    boolean mayBeId = kind == null || kind == Thing.LINK;
    boolean isField =
        mayBeId && key.indexOf(' ') < 0
            || fields.thing() != null && (fields.takes(key) || isCalled(row, fields, key));
    boolean isGlued = first > 0 && first < colon && fields.has(MapLine.key(rest, first));
    if (colon > 0 && isField && !isGlued) {
      levels.push(fields);
      fields.add(key);
      values.value(row, fields, key, row.lead() + at + colon + 1);
    } else if (!rest.startsWith("- ") && !glued(row, fields, at, first)) {
      boolean isInBraces = rest.charAt(0) == '{' && SpecialStart.closing(rest) < 0;
      boolean mayBeText = kind instanceof Thing thing && thing.mayBeText() && !isInBraces;
      if (mayBeText && hasFieldsBelow(row, fields)) {
        Thing thing = fields.thing();
        colons.keyless(row, row.lead() + at, thing);
        levels.push(fields);
        fields.add(thing.main());
        values.text(row, row.lead() + at, fields.column(), Content.PROSE, thing.main());
        return;
      }
      values.text(row, row.lead() + at, list.column(), kind, "");
    }
  }

  /** Mends a field with another mark than a colon; an arrow may be part of a text that is all. */
  private boolean glued(MapLine row, Level fields, int at, int mark) {
    boolean isArrow = mark > 0 && MapLine.isArrow(row.body(), at + mark);
    boolean isField = !isArrow || fields.thing() != null && hasFieldsBelow(row, fields);
    return isField && colons.glued(row, fields, row.lead() + at, this::first);
  }

  /** Whether a word is a field's name or another for one, and so is that on the line below. */
  private boolean isCalled(MapLine row, Level fields, String key) {
    MapLine below = row.number() < text.lineCount() ? MapLine.of(text, row.number() + 1) : null;
    int colon = below == null ? -1 : MapLine.keyColon(below.body());
    String next = colon > 0 ? MapLine.key(below.body(), colon) : "";
    return colon > 0
        && below.column(2) == fields.column()
        && (fields.isCalled(key) || FieldsInText.isField(key))
        && (fields.takes(next) || fields.isCalled(next) || FieldsInText.isField(next));
  }

  /** Whether fields of an item stand below its text, which then lacks its key. */
  private boolean hasFieldsBelow(MapLine row, Level fields) {
    if (row.number() >= text.lineCount()) {
      return false;
    }
    MapLine below = MapLine.of(text, row.number() + 1);
    int colon = MapLine.keyColon(below.body());
    String key = colon > 0 ? MapLine.key(below.body(), colon) : "";
    boolean isAtDash = below.column(2) == row.column(2) && !below.isItem() && !key.equals("see");
    Level around = levels.at(row.column(2), false); // Where dashes stand in their key's column.
    boolean isNext = isAtDash && around != null && around.has(key);
    return (below.column(2) == fields.column() || isAtDash && !isNext)
        && fields.has(key)
        && !fields.thing().main().equals(key);
  }

  /** The first field of an item. */
  private void first(MapLine row, Level level, String key, int from) {
    levels.push(level);
    level.add(key);
    values.value(row, level, key, from);
  }
}
