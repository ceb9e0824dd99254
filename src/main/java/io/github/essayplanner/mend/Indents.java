package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Where lines begin: tabs and odd blanks before them, and lines that move with the one above. */
final class Indents {
  /** As wide as tabs may be meant; beside spaces a tab may stand by mistake, and have no width. */
  private static final int[] TABS = {2, 4, 8, 3, 6, 1, 0};

  /** In how many lines below a line with a tab one without is looked for. */
  private static final int MOST_LOOKED_AT = 50;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private int tab = 2;
  private Mistake tabs;
  private int lastTabbed;

  /** Lines further in than this move with the one that was moved last; −1 where none was. */
  private int movedFrom = -1;

  private int movedBy;
  private Mistake moved;

  /** The last line of what was moved, where that may go on as a text. */
  private int movedLine;

  private int settled;

  /** Where a line begins that was not read, as long as what follows may belong to it; else −1. */
  private int unread = -1;

  Indents(Text text, Levels levels, List<Mistake> mistakes) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
  }

  /** The column where a line was meant to begin, as far as the lines above tell. */
  int column(MapLine row) {
    settled = 0;
    int column = row.hasTab() ? tabbed(row) : row.column(tab);
    if (column < unread || column == unread && fits(row, column)) {
      unread = -1;
    }
    if (movedFrom >= 0 && (column <= movedFrom || fits(row, column))) {
      movedFrom = -1;
    }
    if (movedFrom >= 0 && !fits(row, column) && fits(row, column + movedBy)) {
      settle(row, column + movedBy, moved);
      return column + movedBy;
    }
    return column;
  }

  /** With tabs as wide as they must be for the line to fit where it may stand. */
  private int tabbed(MapLine row) {
    boolean goesOn = lastTabbed > 0 && row.number() <= lastTabbed + 2;
    if (goesOn && fits(row, row.column(tab))) {
      return row.column(tab);
    }
    int width = width(row, true);
    width = width < 0 ? width(row, false) : width;
    if (width < 0) {
      Level ids = levels.ids();
      return ids != null && fits(row, ids.column()) ? ids.column() : row.column(tab);
    }
    tab = width;
    return row.column(tab);
  }

  /**
   * How wide tabs must be for a line to fit; −1 where it fits nowhere.
   *
   * @param isLevel whether it must stand right above the next line that is no further in
   */
  private int width(MapLine row, boolean isLevel) {
    for (int width : TABS) {
      int column = row.column(width);
      boolean isRight = isLevel ? isBesideNext(row, column) : column > 0;
      if (isRight && fits(row, column)) {
        return width;
      }
    }
    return -1;
  }

  /** Whether the next line without a tab that is no further in begins at a column, and is alike. */
  private boolean isBesideNext(MapLine row, int column) {
    MapLine below = MapLine.below(text, row);
    int last = row.number() + MOST_LOOKED_AT;
    while (below != null && (below.hasTab() || below.column(2) > column)) {
      below = below.number() < last ? MapLine.below(text, below) : null;
    }
    boolean isIn = !levels.isOpen() || column > levels.openColumn();
    return isIn
        && below != null
        && column > 0
        && below.column(2) == column
        && below.isItem() == row.isItem();
  }

  /** Whether a line may begin at a column. */
  private boolean fits(MapLine row, int column) {
    String body = row.body();
    if (MapLine.isItem(body)) {
      return levels.at(column, true) != null
          || levels.awaitsList() && column >= levels.openColumn();
    }
    int colon = MapLine.keyColon(body);
    int end = MapLine.keyEnd(body);
    boolean isGlued = end > 0 && levels.knows(MapLine.key(body, end));
    if (colon <= 0 && !isGlued) {
      return levels.awaitsText() && column > levels.openColumn();
    }
    String key = MapLine.key(body, isGlued ? end : colon);
    Level level = levels.at(column, false);
    if (level != null) {
      boolean isId = level.each() != null && !level.each().has(key) && hasFields(body, colon);
      boolean isOwn = level.each() == null && !level.isGiven(key);
      return level.thing() != null ? level.takes(key) && !level.isGiven(key) : isId || isOwn;
    }
    boolean isBelow = levels.isBelowOpen(column) && !levels.awaitsText();
    return isBelow && levels.level(levels.openKind(), column, false).takes(key);
  }

  /** Whether a key can have fields of its own: no text stands behind its colon. */
  private static boolean hasFields(String body, int colon) {
    String rest = colon < 0 ? "" : body.substring(colon + 1).strip();
    return rest.isEmpty() || "{#&!".indexOf(rest.charAt(0)) >= 0;
  }

  /** Puts a line at a column, as part of a mistake or because of its tabs. */
  void settle(MapLine row, int column, Mistake mistake) {
    if (settled == row.number()) {
      return;
    }
    String spaces = " ".repeat(column);
    boolean isRight = row.content().startsWith(spaces) && row.lead() == column;
    if (isRight) {
      return;
    }
    settled = row.number();
    Mistake of = mistake != null ? mistake : odd(row, column);
    of.with(row.start(), row.start() + row.lead(), spaces);
  }

  /** What follows a line that is not read may belong to it: it is not moved out without asking. */
  void notRead(int column) {
    unread = column;
  }

  /** Leaves a line where it is: another mistake puts it in its place. */
  void keep(MapLine row) {
    settled = row.number();
  }

  /** A mistake of where a line stands; what is below it moves with it. */
  Mistake mistake(MapLine row, String message, String suggestion, boolean safe) {
    Mistake mistake =
        new Mistake(
            SyntaxRule.INDENTATION,
            new Span(row.start() + row.lead(), row.start() + row.content().length()),
            message,
            suggestion,
            safe && unread < 0);
    mistakes.add(mistake);
    return mistake;
  }

  /** Moves a line, and what stands below it where that fits nowhere else. */
  void move(MapLine row, int from, int to, Mistake mistake) {
    settle(row, to, mistake);
    movedLine = row.number();
    follow(from, to - from, mistake);
  }

  /** Whether a line goes on with the text of a field that was moved, with which it moves. */
  boolean goesOn(MapLine row, int column) {
    boolean isNext = movedFrom >= 0 && row.number() == movedLine + 1;
    if (!isNext || column <= movedFrom || isQuoted(MapLine.of(text, movedLine).body())) {
      return false;
    }
    settle(row, levels.innermost() + 2, moved);
    movedLine = row.number();
    return true;
  }

  private static boolean isQuoted(String body) {
    String said = body.substring(MapLine.keyColon(body) + 1).strip();
    return said.startsWith("\"") || said.startsWith("'");
  }

  /** Moves the lines that stand further in than a column, where they fit nowhere else. */
  void follow(int from, int by, Mistake mistake) {
    movedFrom = from;
    movedBy = by;
    moved = mistake;
  }

  private Mistake odd(MapLine row, int column) {
    if (tabs != null && row.number() == lastTabbed + 1) {
      lastTabbed = row.number();
      return tabs;
    }
    tabs = blanks(row, column);
    mistakes.add(tabs);
    lastTabbed = row.number();
    return tabs;
  }

  /** The mistake of a line with something before it that is no space. */
  static Mistake blanks(MapLine row, int column) {
    boolean isTab = row.hasTab();
    int at = row.start() + (isTab ? row.content().indexOf('\t') : 0);
    return new Mistake(
        isTab ? SyntaxRule.TAB : SyntaxRule.INDENTATION,
        new Span(at, at + 1),
        isTab
            ? "a tab can't be used to indent"
            : "what stands before this line looks like spaces and is another character",
        "put " + Spaces.of(column) + " in its place",
        true);
  }
}
