package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fields and lists that a line may belong to, the outermost first. */
final class Levels {
  private static final int STEP = 2;

  private final MisspeltKeys misspelt = new MisspeltKeys();
  private final List<Level> levels = new ArrayList<>();

  /** Whether the last line was a key or a dash with nothing after it, and for what. */
  private boolean isOpen;

  private FieldKind openKind;
  private int openColumn;
  private String openKey = "";

  Levels() {
    levels.add(level(Thing.MAP, 0, false));
  }

  /** Fields or a list that may begin at a column. */
  Level level(FieldKind kind, int column, boolean isList) {
    return new Level(kind, column, isList, misspelt);
  }

  /** After a key or a dash with nothing behind it. */
  void open(String key, FieldKind kind, int column) {
    isOpen = true;
    openKey = key;
    openKind = kind;
    openColumn = column;
  }

  void close() {
    isOpen = false;
  }

  boolean isOpen() {
    return isOpen;
  }

  FieldKind openKind() {
    return openKind;
  }

  int openColumn() {
    return openColumn;
  }

  /** Whether a column lies further in than a key or a dash that awaits something below it. */
  boolean isBelowOpen(int column) {
    return isOpen && column > openColumn;
  }

  String openKey() {
    return openKey;
  }

  /** Whether a text is awaited, or may be. */
  boolean awaitsText() {
    return isOpen && (openKind == null || openKind instanceof Content c && c.isText());
  }

  boolean awaitsList() {
    return isOpen && (openKind instanceof ListOf || openKind == Content.WORDS);
  }

  Level push(Level level) {
    levels.add(level);
    isOpen = false;
    return level;
  }

  /** Ends all that stands further in than a level. */
  Level popTo(Level level) {
    while (levels.get(levels.size() - 1) != level) {
      levels.remove(levels.size() - 1);
    }
    isOpen = false;
    return level;
  }

  /** The fields, or the list, that begin at a column; null where none do. */
  Level at(int column, boolean isList) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (level.column() == column && level.isList() == isList) {
        return level;
      }
    }
    return null;
  }

  /** The list whose dashes stand nearest to a column; null where there is none. */
  Level nearestList(int column) {
    List<Level> lists = new ArrayList<>();
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).isList()) {
        lists.add(levels.get(i));
      }
    }
    return nearest(lists, column);
  }

  /** Of some levels, the innermost first, the one nearest to a column; null where none are. */
  static Level nearest(List<Level> some, int column) {
    Level nearest = null;
    for (Level level : some) {
      if (nearest == null
          || Math.abs(level.column() - column) < Math.abs(nearest.column() - column)) {
        nearest = level;
      }
    }
    return nearest;
  }

  /** The column of the fields or items that were begun last. */
  int innermost() {
    return levels.get(levels.size() - 1).column();
  }

  /** Whether the keys of what was begun last may be words of the writer's own. */
  boolean areOwnKeys() {
    Level last = levels.get(levels.size() - 1);
    return last.hasOwnKeys() || last.kind() == Content.REASONS;
  }

  /** The ids that were begun last; null where none were. */
  Level ids() {
    Level ids = null;
    for (Level level : levels) {
      ids = level.each() != null ? level : ids;
    }
    return ids;
  }

  /** The list that a level is an item of, or null. */
  Level listOf(Level item) {
    int at = levels.indexOf(item);
    return at > 0 && levels.get(at - 1).isList() ? levels.get(at - 1) : null;
  }

  /**
   * What the open key or dash is to have below it, two spaces further in; null where nothing is.
   */
  Level below() {
    if (!isOpen || !(openKind instanceof Thing || openKind instanceof ListOf)) {
      return null;
    }
    return level(openKind, openColumn + STEP, false);
  }

  /** The fields that a key, written as it is here, belongs to and that don't have it yet. */
  List<Level> homes(String key, boolean hasValue) {
    List<Level> homes = new ArrayList<>();
    Level below = below();
    if (below != null && isHome(below, key, hasValue)) {
      homes.add(below);
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (isHome(levels.get(i), key, hasValue)) {
        homes.add(levels.get(i));
      }
    }
    return homes;
  }

  private static boolean isHome(Level level, String key, boolean hasValue) {
    if (level.isList() || !level.has(level.meant(key)) || level.isGiven(key)) {
      return false;
    }
    FieldKind kind = level.in(key);
    boolean isText = kind instanceof Content content && content.isText();
    return isText || !hasValue || kind instanceof Content;
  }

  /** Whether a key, in any case, is a field that some open thing has, given already or not. */
  boolean knows(String key) {
    String small = key.toLowerCase(Locale.ROOT);
    for (Level level : levels) {
      if (!level.isList() && level.has(small)) {
        return true;
      }
    }
    Level below = below();
    return below != null && below.has(small);
  }

  /** Whether a word is a misspelt field that some open thing lacks. */
  boolean means(String word) {
    for (Level level : levels) {
      if (level.lacks(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may name a field that some open thing has, in other words or misspelt too. */
  boolean mayName(String word) {
    boolean isName = knows(word) || means(word);
    for (Level level : levels) {
      isName |= level.isCalled(word);
    }
    return isName;
  }

  /** The fields whose keys begin nearest to a column, in which a key may stand; or null. */
  Level nearest(String key, int column) {
    List<Level> taking = new ArrayList<>();
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (!levels.get(i).isList() && levels.get(i).takes(key)) {
        taking.add(levels.get(i));
      }
    }
    return nearest(taking, column);
  }

  /** Whether an item of some open list may have a field of this name. */
  boolean isItemKey(String key) {
    String small = key.toLowerCase(Locale.ROOT);
    for (Level level : levels) {
      if (level.isList() && level.item() instanceof Thing thing && thing.has(small)) {
        return true;
      }
    }
    return awaitsList()
        && openKind instanceof ListOf list
        && list.each() instanceof Thing thing
        && thing.has(small);
  }

  /** Whether an item may be an id, alone or before its fields, with a dash by mistake. */
  boolean mayBeId(MapLine item) {
    String said = item.body().substring(MapLine.afterDash(item.body()));
    int colon = MapLine.keyColon(said);
    String rest = colon > 0 ? said.substring(colon + 1).strip() : said;
    String key = colon > 0 ? MapLine.key(said, colon) : " ";
    return (rest.isEmpty() || rest.startsWith("{")) && key.indexOf(' ') < 0 && !isItemKey(key);
  }
}
