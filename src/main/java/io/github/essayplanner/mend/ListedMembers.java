package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Mends factors, sources and the like that are typed as a list, each with a field for its id. */
final class ListedMembers {
  private static final int STEP = 2;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;

  /** Those whose members were found to be listed. */
  private final Map<Level, Mistake> listed = new IdentityHashMap<>();

  /** Lines that are part of another line's mistake. */
  private final Set<Integer> gone = new HashSet<>();

  ListedMembers(Text text, Levels levels, List<Mistake> mistakes, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
  }

  /** Whether a line has been taken away. */
  boolean isGone(int line) {
    return gone.contains(line);
  }

  /**
   * The line from its first field on, where its dash begins a member that has an id or a name;
   * empty where the id is all of it, null where no such member begins there.
   */
  MapLine without(MapLine row, int column) {
    Level members = members(column);
    int at = MapLine.afterDash(row.body());
    if (members == null || !isField(members.each(), row.body().substring(at))) {
      return null;
    }
    MapLine id = field("id", row, column, column + at);
    MapLine named = id == null ? field("name", row, column, column + at) : id;
    boolean isInPlace = id != null && id.number() == row.number();
    String typed = named == null ? "" : value(named.body());
    String name = isInPlace ? typed : plain(typed);
    if (name.isEmpty() || members.isGiven(name)) {
      return null;
    }
    Mistake mistake =
        listed.computeIfAbsent(members, first -> mistake(row, members, name, id != null));
    if (levels.at(members.column(), false) == members) {
      levels.popTo(members);
    } else {
      levels.push(members);
    }
    indents.settle(row, members.column(), mistake);
    members.add(name);
    levels.open(name, members.each(), members.column());
    return isInPlace ? inPlace(row, id, mistake) : before(row, at, name, id, mistake);
  }

  /** Puts an id in the place of the dash and of the field that says it. */
  private static MapLine inPlace(MapLine row, MapLine id, Mistake mistake) {
    int colon = id.start() + id.lead() + MapLine.keyColon(id.body());
    int start = row.start() + MapLine.pastBlanks(row.content(), colon + 1 - row.start());
    int end = row.start() + row.lead() + withoutComment(row.body()).length();
    mistake.with(row.start() + row.lead(), start, "").with(end, end, ":");
    return new MapLine(row.number(), row.start(), row.content(), row.content().length());
  }

  /** Puts an id on a line of its own before the fields, and takes away the line that says it. */
  private MapLine before(MapLine row, int at, String name, MapLine id, Mistake mistake) {
    int start = row.start() + row.lead();
    mistake.with(start, start + at, name + ":\n" + " ".repeat(row.column(STEP) + at));
    if (id != null) {
      takeAway(id, mistake);
      gone.add(id.number());
    }
    MapLine field = new MapLine(row.number(), row.start(), row.content(), row.lead() + at);
    indents.keep(field);
    return field;
  }

  /** Takes a line away, but for the comment on it. */
  private void takeAway(MapLine id, Mistake mistake) {
    int comment = id.content().indexOf('#', id.lead() + withoutComment(id.body()).length());
    boolean isLast = id.number() == text.lineCount();
    int end = isLast ? id.start() + id.content().length() : text.lineStart(id.number() + 1);
    if (comment < 0) {
      mistake.with(id.start(), end, "");
    } else {
      mistake.with(id.start() + id.lead(), id.start() + comment, "");
    }
  }

  /**
   * The members that a dash at a column may begin one of. A dash may stand right below the key of
   * its list, and an id one space further in at least, where the fields below may stay.
   */
  private Level members(int column) {
    for (int in : new int[] {column, column + 1}) {
      Level at = levels.at(in, false);
      if (at != null && listed.containsKey(at)) {
        return at;
      }
    }
    boolean isBelow = levels.isOpen() && levels.openKind() instanceof ById;
    return isBelow && column >= levels.openColumn()
        ? levels.level(levels.openKind(), Math.max(column, levels.openColumn() + 1), false)
        : null;
  }

  private static boolean isField(Thing each, String rest) {
    int colon = MapLine.keyColon(rest);
    String key = colon > 0 ? MapLine.key(rest, colon) : "";
    return key.equals("id") || each.has(key) && !rest.substring(colon + 1).isBlank();
  }

  /** The line of an item with one of its fields, from the key on; null where it has none. */
  private MapLine field(String key, MapLine row, int dash, int column) {
    MapLine line =
        new MapLine(row.number(), row.start(), row.content(), row.lead() + column - dash);
    while (line != null && (line.number() == row.number() || line.column(STEP) > dash)) {
      int colon = MapLine.keyColon(line.body());
      boolean isOwn = line.number() == row.number() || line.column(STEP) == column;
      if (isOwn && colon > 0 && MapLine.key(line.body(), colon).equals(key)) {
        return line;
      }
      line = MapLine.below(text, line);
    }
    return null;
  }

  /** What a field says, without quotes; empty where that can be no id, however written. */
  private static String value(String body) {
    String typed = withoutComment(body).substring(MapLine.keyColon(body) + 1).strip();
    String value = MapLine.key(typed, typed.length());
    return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-".indexOf(c) >= 0)
        ? value
        : "";
  }

  /** A name as an id, where it is of plain letters; else empty. */
  private static String plain(String name) {
    String id = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    boolean isPlain =
        id.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    return isPlain
            && !id.isEmpty()
            && Character.isLetter(id.charAt(0))
            && !id.contains("--")
            && !id.endsWith("-")
        ? id
        : "";
  }

  private static String withoutComment(String body) {
    int hash = MapLine.comment(body, 0);
    return hash < 0 ? body : body.substring(0, hash).stripTrailing();
  }

  private Mistake mistake(MapLine row, Level members, String id, boolean isGiven) {
    int start = row.start() + row.lead();
    String in = row.column(STEP) < members.column() ? ", one space further in," : "";
    Mistake mistake =
        new Mistake(
            SyntaxRule.LIST_DASH,
            new Span(start, start + 1),
            members.each().one() + " begins with its id and a colon, and not with a dash",
            "write \""
                + id
                + ":\""
                + in
                + (isGiven ? " instead of \"- id: " + id + "\"" : " on a line before its fields")
                + ", and the others of this list alike",
            true);
    mistakes.add(mistake);
    return mistake;
  }
}
