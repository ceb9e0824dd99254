package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Kind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a map line by line, knowing which fields the format has where, and finds what YAML
 * would stumble over or take for something else.
 */
final class MapScan {
  /** After so many mistakes the rest of a file is not mended: nobody reads as many. */
  static final int MOST = 5_000;

  private final Text text;
  private final Levels levels = new Levels();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Texts texts;
  private final Indents indents;
  private final Homes homes;
  private int next = 1;

  /** The marks on the lines before this one, all of one kind. */
  private Mistake bullets;

  private char bulletKind;

  MapScan(Text text) {
    this.text = text;
    this.texts = new Texts(text, levels, mistakes);
    this.indents = new Indents(text, levels, mistakes);
    this.homes = new Homes(text, levels, mistakes, indents);
  }

  List<Mistake> run() {
    boolean hasBegun = false;
    while (next <= text.lineCount() && mistakes.size() < MOST && !isLong()) {
      MapLine row = MapLine.of(text, next++);
      if (row.isEmpty() || row.isComment() || !hasBegun && row.content().startsWith("%")) {
        continue;
      }
      String body = row.content();
      if (!hasBegun && body.startsWith("{")) {
        next = text.lineCount() + 1;
        break; // All of it stands in brackets, as JSON does: no line tells where it belongs.
      }
      if (body.equals("---") || body.equals("...") || body.startsWith("--- #")) {
        if (hasBegun && !mark(row)) {
          break;
        }
      } else {
        line(row, indents.column(row));
      }
      hasBegun = true;
    }
    return mistakes;
  }

  /** Whether one mistake goes on for more lines than are ever mended together. */
  private boolean isLong() {
    return !mistakes.isEmpty() && mistakes.get(mistakes.size() - 1).edits().size() > 2 * MOST;
  }

  /** The line, from 1, before which all was gone through. */
  int reached() {
    return next;
  }

  /** A line that ends a document; whether what follows belongs to the same map. */
  private boolean mark(MapLine row) {
    boolean isSecond = false;
    for (int line = next; line <= text.lineCount(); line++) {
      MapLine after = MapLine.of(text, line);
      if (!after.isEmpty() && !after.isComment()) {
        int colon = MapLine.keyColon(after.content());
        isSecond = colon > 0 && levels.at(0, false).isGiven(MapLine.key(after.content(), colon));
        break;
      }
    }
    Mistake mistake =
        new Mistake(
            SyntaxRule.SEVERAL_DOCUMENTS,
            new Span(row.start(), row.start() + row.content().length()),
            "a second document begins here",
            isSecond
                ? "keep one map in a file: move the rest to a file of its own, and delete this line"
                : "delete this line",
            !isSecond);
    if (!isSecond) {
      mistake.with(row.start(), row.start() + row.content().length(), "");
    }
    mistakes.add(mistake);
    levels.close();
    return !isSecond;
  }

  private void line(MapLine row, int column) {
    String body = row.body();
    if (MapLine.isItem(body)) {
      item(row, column, 1);
    } else if (isBullet(row, column)) {
      bullet(row, column);
    } else {
      bullets = null;
      int colon = keyColon(body, column);
      if (colon > 0) {
        field(row, column, MapLine.key(body, colon), colon);
      } else {
        bare(row, column);
      }
    }
  }

  /** The colon of a key; in the place of a text, only of a key that the format has. */
  private int keyColon(String body, int column) {
    int colon = MapLine.keyColon(body);
    int first = body.indexOf(':');
    if (first > 0 && first < colon && levels.knows(body.substring(0, first))) {
      return -1; // The colon of its key has no blank after it, and this one stands in its text.
    }
    String key = colon > 0 ? MapLine.key(body, colon) : "";
    boolean isText = levels.awaitsText() && levels.openKind() != null || levels.awaitsList();
    boolean isBelow = isText && column > levels.openColumn();
    boolean isKey = key.indexOf(' ') < 0 && colon == body.length() - 1;
    return isBelow && !isKey && !levels.knows(key) && !levels.isItemKey(key) ? -1 : colon;
  }

  private boolean mayBeItem(String body, int column) {
    return levels.at(column, true) != null
        || levels.awaitsList() && column >= levels.openColumn()
        || Bullet.isDash(body) && levels.nearestList(column) != null && !isTextBefore(column);
  }

  private boolean isBullet(MapLine row, int column) {
    String body = row.body();
    boolean isFirst = bullets == null || bulletKind != '1';
    boolean isNumbered =
        Bullet.isNumber(body)
            && (!isFirst
                || row.number() < text.lineCount()
                    && Bullet.isNumber(MapLine.of(text, row.number() + 1).body()));
    return (Bullet.isBullet(body) || isNumbered) && mayBeItem(body, column);
  }

  private boolean isTextBefore(int column) {
    return levels.at(column, false) != null;
  }

  /** A line that begins with another mark than an item's dash and blank. */
  private void bullet(MapLine row, int column) {
    String body = row.body();
    int length = Bullet.length(body);
    int start = row.start() + row.lead();
    char kind = Bullet.isNumber(body) ? '1' : body.charAt(0);
    if (bullets == null || kind != bulletKind) {
      bullets = Bullet.mistake(body, start);
      bulletKind = kind;
      mistakes.add(bullets);
    }
    boolean isApart = body.length() > 1 && MapLine.isBlank(body.charAt(1));
    bullets.with(start, start + length, isApart ? "-" : "- ");
    Mistake same = bullets;
    item(row, column, length);
    bullets = same;
  }

  /**
   * @param mark how many {@code char}s its dash or mark takes
   */
  private void item(MapLine row, int column, int mark) {
    Level list = levels.at(column, true);
    if (list == null && levels.isOpen() && column >= levels.openColumn()) {
      boolean isText = levels.openKind() instanceof Content c && c.isText();
      list = isText ? null : homes.firstItem(row, column);
    }
    if (list == null) {
      list = homes.list(row, column);
    }
    if (list == null) {
      return;
    }
    indents.settle(row, list.column(), null);
    levels.popTo(list);
    list.addItem();
    String body = row.body();
    int at = mark;
    while (at < body.length() && MapLine.isBlank(body.charAt(at))) {
      at++;
    }
    Kind kind = list.item();
    levels.open("", kind, list.column());
    if (at == body.length() || body.charAt(at) == '#') {
      return;
    }
    inItem(row, list, at);
  }

  private void inItem(MapLine row, Level list, int at) {
    String rest = row.body().substring(at);
    Kind kind = list.item();
    int colon = MapLine.keyColon(rest);
    String key = colon > 0 ? MapLine.key(rest, colon) : "";
    int first = rest.indexOf(':');
    Level fields = levels.level(kind, list.column() + Math.max(2, at), false);
    boolean isField =
        kind == null ? key.indexOf(' ') < 0 : fields.thing() != null && fields.takes(key);
    boolean isGlued = first > 0 && first < colon && fields.has(rest.substring(0, first));
    if (colon > 0 && isField && !isGlued) {
      levels.push(fields);
      fields.add(key);
      value(row, fields, key, row.lead() + at + colon + 1);
    } else if (!rest.startsWith("- ") && !homes.glued(row, fields, row.lead() + at, this::first)) {
      if (kind instanceof Thing thing && thing.mayBeText() && hasFieldsBelow(row, fields)) {
        homes.keyless(row, row.lead() + at, thing);
        levels.push(fields);
        fields.add(thing.main());
        next = texts.mend(row, row.lead() + at, fields.column(), Content.PROSE, thing.main()) + 1;
        return;
      }
      text(row, row.lead() + at, list.column(), kind, "");
    }
  }

  /** Whether fields of an item stand below its text, which then lacks its key. */
  private boolean hasFieldsBelow(MapLine row, Level fields) {
    if (row.number() >= text.lineCount()) {
      return false;
    }
    MapLine below = MapLine.of(text, row.number() + 1);
    int colon = MapLine.keyColon(below.body());
    return colon > 0
        && below.column(2) == fields.column()
        && fields.has(MapLine.key(below.body(), colon))
        && !fields.thing().main().equals(MapLine.key(below.body(), colon));
  }

  private void field(MapLine row, int column, String key, int colon) {
    Level level = homes.of(row, column, key, !row.body().substring(colon + 1).isBlank());
    if (level == null) {
      bare(row, column);
      return;
    }
    level.add(key);
    value(row, level, key, row.lead() + colon + 1);
  }

  /** What stands behind a key's colon. */
  private void value(MapLine row, Level level, String key, int from) {
    String line = row.content();
    int at = from;
    boolean isOdd = false;
    while (at < line.length() && MapLine.isBlank(line.charAt(at))) {
      isOdd |= line.charAt(at) != ' ' && line.charAt(at) != '\t';
      at++;
    }
    Kind kind = level.in(key);
    levels.open(key, kind, level.column());
    if (at >= line.length()) {
      return;
    }
    if (isOdd) {
      mistakes.add(
          new Mistake(
                  SyntaxRule.KEY_COLON,
                  new Span(row.start() + from - 1, row.start() + from),
                  "what follows this colon looks like a space and is another character",
                  "type a plain space after the colon",
                  true)
              .with(row.start() + from, row.start() + at, " "));
    }
    if (line.charAt(at) == '#') {
      hash(row, at, kind);
      return;
    }
    boolean isText = kind == null || kind instanceof Content content && content.isText();
    if (!isText && "&!*".indexOf(line.charAt(at)) >= 0) {
      return; // An anchor or a tag before what stands below.
    }
    text(row, at, level.column(), kind, key);
  }

  /** A # where a text should begin: before a digit it is one. */
  private void hash(MapLine row, int at, Kind kind) {
    String raw = row.content().substring(at);
    boolean isNumber = raw.length() > 1 && Character.isDigit(raw.charAt(1));
    if (isNumber && kind instanceof Content content && content.isText()) {
      mistakes.add(
          new Mistake(
                  SyntaxRule.CUT_BY_HASH,
                  new Span(row.start() + at, row.start() + row.content().length()),
                  "a # begins a comment, so there is no text here",
                  Quotes.suggestion(raw),
                  true)
              .with(row.start() + at, row.start() + row.content().length(), Quoting.inQuotes(raw)));
      levels.close();
    }
  }

  private void text(MapLine row, int at, int owner, Kind kind, String key) {
    levels.close();
    next = texts.mend(row, at, owner, kind, key) + 1;
  }

  /** A line that is neither a field nor an item. */
  private void bare(MapLine row, int column) {
    if (row.body().startsWith("? ") || row.body().startsWith(": ")) {
      return;
    }
    Level exact = levels.at(column, false);
    if (exact != null && homes.glued(row, exact, row.lead(), this::placed)) {
      return;
    }
    Level below = levels.below();
    if (below != null
        && column > levels.openColumn()
        && homes.glued(
            row, levels.level(levels.openKind(), column, false), row.lead(), this::below)) {
      return;
    }
    boolean isAmongIds =
        exact != null && exact.each() != null
            || levels.openKind() instanceof ById && levels.isOpen() && column > levels.openColumn();
    if (isAmongIds && homes.idAlone(row, column, exact, this::placed, this::below)) {
      return;
    }
    if (levels.isOpen() && column > levels.openColumn()) {
      Kind kind = levels.openKind() instanceof ListOf list ? list.each() : levels.openKind();
      indents.settle(row, column, null);
      text(row, row.lead(), levels.openColumn(), kind, levels.openKey());
      return;
    }
    Level list = levels.at(column, true);
    boolean isBesideKey = levels.awaitsList() && column == levels.openColumn();
    if (list != null || isBesideKey) {
      homes.dashless(row, row.lead());
      item(row, column, 0);
    } else if (levels.isOpen() && levels.awaitsText()) {
      outdented(row);
    } else if (exact != null) {
      homes.keyOrText(row, exact, this::placed);
    }
  }

  /** A text that should stand further in than its key. */
  private void outdented(MapLine row) {
    int owner = levels.openColumn();
    Mistake mistake =
        indents.mistake(
            row,
            "this text must stand further in than its key \"" + levels.openKey() + "\"",
            "begin it " + Spaces.in(owner + 2),
            true);
    indents.settle(row, owner + 2, mistake);
    text(row, row.lead(), owner, levels.openKind(), levels.openKey());
    while (next <= text.lineCount()) {
      MapLine below = MapLine.of(text, next);
      if (below.isEmpty()
          || below.isComment()
          || MapLine.isItem(below.body())
          || MapLine.keyColon(below.body()) > 0) {
        return;
      }
      mistake.with(below.start(), below.start() + below.lead(), " ".repeat(owner + 2));
      next++;
    }
  }

  private void placed(MapLine row, Level level, String key, int from) {
    indents.settle(row, level.column(), null);
    levels.popTo(level);
    level.add(key);
    value(row, level, key, from);
  }

  /** The first field of an item. */
  private void first(MapLine row, Level level, String key, int from) {
    levels.push(level);
    level.add(key);
    value(row, level, key, from);
  }

  private void below(MapLine row, Level level, String key, int from) {
    indents.settle(row, level.column(), null);
    levels.push(level);
    level.add(key);
    value(row, level, key, from);
  }

  /** What is done with a field once it is known to be one. */
  interface FieldAt {
    void take(MapLine row, Level level, String key, int from);
  }

  static Mistake mistake(Rule rule, int start, int end, String message, String suggestion) {
    return new Mistake(rule, new Span(start, end), message, suggestion, true);
  }
}
