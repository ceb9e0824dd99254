package io.github.essayplanner.mend;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;
import java.util.function.Predicate;

/** Mends texts below > or |, all of whose lines have to stand further in than their key. */
final class BlockTexts {
  private static final int STEP = 2;
  private static final int FAR = 3;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Predicate<MapLine> isStructure;

  /**
   * @param isStructure whether a line surely begins a field or an item
   */
  BlockTexts(Text text, Levels levels, List<Mistake> mistakes, Predicate<MapLine> isStructure) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.isStructure = isStructure;
  }

  /**
   * Mends such a text.
   *
   * @param header what stands behind its key or dash, which is at the column {@code owner}
   * @return its last line
   */
  int mend(MapLine row, String header, int owner) {
    int number = number(header);
    int indent = number > 0 ? owner + number : -1;
    int last = row.number();
    Mistake moved = null;
    for (int next = row.number() + 1; next <= text.lineCount(); next++) {
      MapLine line = MapLine.of(text, next);
      if (line.isEmpty()) {
        continue;
      }
      int spaces = line.spaces();
      if (spaces > owner && spaces >= indent) {
        indent = indent < 0 ? spaces : indent;
        last = next;
        continue;
      }
      int column = line.column(STEP);
      boolean mayBeOther = mayBeOther(line, column);
      if (line.isComment() && column <= owner
          || isEnd(line, column)
          || mayBeOther && isPlace(line, column, row) && !goesOn(line, indent)) {
        break;
      }
      indent = indent < 0 ? owner + STEP : indent;
      if (moved == null) {
        moved = tooFarOut(line, indent, header.charAt(0), number == 0);
        mistakes.add(moved);
      }
      if (mayBeOther) {
        moved.ask();
      }
      moved.with(line.start(), line.start() + line.lead(), " ".repeat(indent));
      last = next;
    }
    return last;
  }

  /** The number behind | or >, which says how far in its lines begin; 0 where there is none. */
  private static int number(String header) {
    for (int i = 1; i < Math.min(3, header.length()); i++) {
      if (Character.isDigit(header.charAt(i))) {
        return header.charAt(i) - '0';
      }
    }
    return 0;
  }

  private boolean isEnd(MapLine line, int column) {
    boolean isHeading = line.body().endsWith(":") && line.body().indexOf(' ') < 0;
    Level fields = levels.at(column, false);
    boolean isField = fields != null && fields.has(line.wordAlone()); // It lacks its colon.
    boolean isItem = line.isItem() && levels.at(column, true) != null;
    return isStructure.test(line) || isHeading || isField || isItem || line.isRule();
  }

  /** Whether a line may be something else with a slip, and no part of the text. */
  private boolean mayBeOther(MapLine line, int column) {
    String body = line.body();
    if (isMark(line) || CommentMarks.isComment(line)) {
      return true;
    }
    Level fields = levels.at(column, false);
    boolean areOwn = fields != null && (fields.each() != null || fields.hasOwnKeys());
    if (areOwn || levels.at(column, true) != null) {
      return true; // Any word may be an id or a term, any text an item without its dash.
    }
    return isKey(body, column) || isAboveKey(line) || levels.mayName(firstWord(body));
  }

  /** Whether a line begins with a mark that may be an item's or one typed by mistake. */
  private static boolean isMark(MapLine line) {
    String body = line.body();
    boolean isWord = Character.isLetterOrDigit(body.codePointAt(0));
    return line.isItem()
        || Bullet.isBullet(body)
        || Bullet.isNumber(body)
        || !isWord && "\"'“”„‘’‚«»‹›([…¿¡§$£€".indexOf(body.charAt(0)) < 0;
  }

  /** Whether a line begins as a key and its value do; that of a term may have several words. */
  private boolean isKey(String body, int column) {
    int end = MapLine.keyEnd(body);
    if (end <= 0 || body.startsWith("//", end + 1)) {
      return false;
    }
    String key = MapLine.key(body, end);
    Level near = levels.nearest(key, column);
    boolean isOwn = near != null && (near.hasOwnKeys() || near.each() != null);
    return key.indexOf(' ') < 0 || isOwn && Math.abs(near.column() - column) <= FAR;
  }

  /** Whether a line is one word with a key further in below it, as an id has one. */
  private boolean isAboveKey(MapLine line) {
    MapLine below = line.body().indexOf(' ') < 0 ? MapLine.below(text, line) : null;
    return below != null
        && below.column(STEP) > line.column(STEP)
        && MapLine.keyColon(below.body()) > 0;
  }

  private static String firstWord(String body) {
    int end = 0;
    while (end < body.length() && Character.isLetter(body.charAt(end))) {
      end++;
    }
    return body.substring(0, end);
  }

  /** Whether a line begins where something else may, or beside the key of the text. */
  private boolean isPlace(MapLine line, int column, MapLine key) {
    Level list = isMark(line) ? levels.nearestList(column) : null;
    Level own = MapLine.keyEnd(line.body()) > 0 ? levels.nearest("", column) : null;
    return column == key.column(STEP)
        || levels.at(column, false) != null
        || levels.at(column, true) != null
        || list != null && Math.abs(list.column() - column) <= FAR
        || own != null && own.hasOwnKeys() && Math.abs(own.column() - column) <= FAR;
  }

  /** Whether the text goes on below a line, which then stands in the middle of it. */
  private boolean goesOn(MapLine line, int indent) {
    MapLine below = MapLine.below(text, line);
    return indent > 0
        && below != null
        && below.spaces() >= indent
        && !below.isItem()
        && MapLine.keyColon(below.body()) <= 0;
  }

  private static Mistake tooFarOut(MapLine line, int indent, char mark, boolean safe) {
    return new Mistake(
        SyntaxRule.INDENTATION,
        new Span(line.start() + line.lead(), line.start() + line.content().length()),
        "the lines below " + mark + " must all begin further in than the one above them, all alike",
        "begin each of its lines " + Spaces.in(indent),
        safe);
  }
}
