package io.github.essayplanner.mend;

import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
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
  private final Indents indents;
  private final MisplacedLines misplaced;
  private final Values values;
  private final ListLines items;
  private final BareLines bare;
  private final FieldDashes fieldDashes;
  private final CommentMarks comments;
  private final KeyMarks marks;
  private final ListedMembers listed;
  private final KeyedItems keyed;
  private final HeadingKeys headings;
  private final PageMarks pages;
  private final LostIndents lost;
  private final TextsAboveFields aboveFields;
  private final FieldsAmongMembers among;

  MapScan(Text text) {
    this.text = text;
    this.indents = new Indents(text, levels, mistakes);
    MissingColons colons = new MissingColons(text, levels, mistakes, indents);
    MissingDashes dashes = new MissingDashes(levels, mistakes, indents);
    FirstLines firstLines = new FirstLines(text, levels, indents);
    this.misplaced = new MisplacedLines(text, levels, indents, dashes, firstLines);
    this.values = new Values(levels, mistakes, new Texts(text, levels, mistakes));
    this.items =
        new ListLines(text, levels, mistakes, indents, misplaced, firstLines, colons, values);
    LineBelowId belowId = new LineBelowId(text, mistakes, values);
    this.bare =
        new BareLines(text, levels, indents, colons, belowId, dashes, misplaced, values, items);
    this.fieldDashes = new FieldDashes(text, levels, mistakes, indents);
    this.comments = new CommentMarks(text, mistakes);
    this.marks = new KeyMarks(mistakes);
    this.listed = new ListedMembers(text, levels, mistakes, indents);
    this.headings = new HeadingKeys(text, levels, mistakes);
    this.lost = new LostIndents(text, levels, indents);
    this.pages = new PageMarks(text, levels, mistakes);
    this.keyed = new KeyedItems(text, levels, mistakes, indents);
    this.aboveFields = new TextsAboveFields(text, levels, mistakes, indents, values);
    this.among = new FieldsAmongMembers(text, levels, mistakes);
    values.goOn(1);
  }

  List<Mistake> run() {
    boolean hasBegun = false;
    while (values.next() <= text.lineCount() && mistakes.size() < MOST && !isLong()) {
      MapLine row = MapLine.of(text, values.next());
      values.goOn(row.number() + 1);
      boolean isHeading = row.isComment() && headings.mend(row);
      if (isHeading || isSkipped(row) || !hasBegun && row.content().startsWith("%")) {
        continue;
      }
      if (!hasBegun && row.content().startsWith("{")) {
        values.goOn(text.lineCount() + 1);
        break; // All of it stands in brackets, as JSON does: no line tells where it belongs.
      }
      if (!isPageMark(row.content())) {
        part(row);
        pastBlock(row);
      } else if ((hasBegun || row.content().equals("...")) && !pages.mark(row, hasBegun)) {
        break;
      }
      hasBegun = true;
    }
    return mistakes;
  }

  /** Nothing is mended in a long text whose field was not read. */
  private void pastBlock(MapLine row) {
    if (values.next() == row.number() + 1 && Texts.beginsBlock(row)) {
      boolean isItemsField = row.isItem() && MapLine.keyColon(row.body()) > 0;
      int owner = row.column(2) + (isItemsField ? MapLine.afterDash(row.body()) : 0);
      MapLine below = MapLine.below(text, row);
      while (below != null && below.column(2) > owner) {
        values.goOn(below.number() + 1);
        below = MapLine.below(text, below);
      }
    }
  }

  private boolean isSkipped(MapLine row) {
    return row.isEmpty() || row.isComment() || listed.isGone(row.number());
  }

  /** Whether a line is YAML's mark of where a map begins or ends. */
  private static boolean isPageMark(String body) {
    return body.equals("---") || body.equals("...") || body.startsWith("--- #");
  }

  private void part(MapLine row) {
    if (row.isRule()) {
      pages.across(row);
    } else if (row.isFence()) {
      pages.fence(row);
    } else if (CommentMarks.isComment(row) && !items.isBullet(row, row.column(2))) {
      comment(row);
    } else {
      line(row, lost.column(row));
    }
  }

  /** A comment with a mark of another language, and what follows it on its last line. */
  private void comment(MapLine row) {
    MapLine rest = comments.mend(row);
    values.goOn(rest.number() + 1);
    if (!rest.isEmpty()) {
      indents.keep(rest);
      line(rest, row.column(2));
    }
  }

  /** Whether one mistake goes on for more lines than are ever mended together. */
  private boolean isLong() {
    return !mistakes.isEmpty() && mistakes.get(mistakes.size() - 1).edits().size() > 2 * MOST;
  }

  /** The line, from 1, before which all was gone through. */
  int reached() {
    return values.next();
  }

  private void line(MapLine row, int column) {
    String body = row.body();
    if (MapLine.isItem(body)) {
      item(row, column);
    } else if (items.isBullet(row, column)) {
      items.bullet(row, column);
    } else {
      items.end();
      noItem(row, column);
    }
  }

  private void item(MapLine row, int column) {
    MapLine member = listed.without(row, column);
    if (member != null) {
      if (!member.isEmpty()) {
        noItem(member, column + member.lead() - row.lead());
      }
      return;
    }
    MapLine field = fieldDashes.without(row, column);
    if (field == null) {
      items.item(row, column, 1);
      return;
    }
    int keys = fieldDashes.keys();
    items.end();
    noItem(field, keys);
    fieldDashes.remember(levels.at(keys, false));
  }

  private void noItem(MapLine row, int column) {
    KeyMarks.Bare marked = marked(row, column);
    if (marked != null) {
      marks.mend(row, row.lead(), marked, KeyMarks.word(fields(column)));
      field(row, column, marked.key(), marked.from());
      return;
    }
    int colon = keyColon(row.body(), column);
    if (colon > 0) {
      field(row, column, MapLine.key(row.body(), colon), row.lead() + colon + 1);
    } else {
      bare.mend(row, column);
    }
  }

  /** A key in marks that may stand here; or null. */
  private KeyMarks.Bare marked(MapLine row, int column) {
    Level fields = fields(column);
    boolean isFree = fields != null && (fields.hasOwnKeys() || fields.each() != null);
    KeyMarks.Bare marked =
        KeyMarks.find(row.content(), row.lead(), key -> isFree || levels.knows(key));
    return marked == null && fields != null
        ? KeyMarks.findField(row.content(), row.lead(), fields)
        : marked;
  }

  /** The keys that a line stands among, or that it may be the first of; or null. */
  private Level fields(int column) {
    Level exact = levels.at(column, false);
    boolean isFirst = exact == null && levels.isBelowOpen(column);
    return isFirst ? levels.level(levels.openKind(), column, false) : exact;
  }

  /** Whether what ends a word ends no key as it stands. */
  private static boolean isOff(String body, int mark) {
    return body.charAt(mark) != ':' || body.charAt(mark + 1) != ' ';
  }

  /** The colon of a key; in the place of a text, only of a key that the format has. */
  private int keyColon(String body, int column) {
    int colon = MapLine.keyColon(body);
    int first = MapLine.keyEnd(body);
    boolean isGlued = first > 0 && first < colon && isOff(body, first);
    if (isGlued
        && (levels.knows(MapLine.key(body, first))
            || body.startsWith("{", MapLine.pastBlanks(body, MapLine.keyEndAfter(body, first))))) {
      return -1; // Its key ends before, without a colon and a blank: this one is in its text.
    }
    String key = colon > 0 ? MapLine.key(body, colon) : "";
    boolean isText = levels.awaitsText() && levels.openKind() != null || levels.awaitsList();
    boolean isBelow = isText && column > levels.openColumn();
    boolean isOfIds = levels.openKind() instanceof ListOf list && list.each() == Thing.LINK;
    boolean isKey =
        key.indexOf(' ') < 0 && (isOfIds || Texts.isCommentOrNothing(body.substring(colon + 1)));
    return isBelow && !isKey && !levels.knows(key) && !levels.isItemKey(key) ? -1 : colon;
  }

  /**
   * @param from where in the line what it says begins
   */
  private void field(MapLine row, int column, String key, int from) {
    String rest = row.content().substring(from).strip();
    boolean isAlone = Texts.isCommentOrNothing(row.content().substring(from));
    if (isAlone ? keyed.mend(row, column, key, from) : among.mend(row, column, key)) {
      return;
    }
    Level level = misplaced.of(row, column, key, !rest.isEmpty());
    if (level == null) {
      bare.mend(row, column);
      return;
    }
    level.add(key);
    MapLine first = items.besideKey(row, level, key, from);
    if (first != null) {
      line(first, first.lead());
    } else if (!aboveFields.mend(row, level, key, from)) {
      values.value(row, level, key, from);
    }
  }
}
