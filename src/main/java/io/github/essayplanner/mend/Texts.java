package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/** Mends a single text behind a key or a dash, finding first how many lines belong to it. */
final class Texts {
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}(\\s+#.*)?");
  private static final int STEP = 2;

  /** How far on a quotation mark is looked for that closes a text. */
  private static final int MOST_LINES = 20;

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Brackets brackets;
  private final BlockTexts blocks;

  Texts(Text text, Levels levels, List<Mistake> mistakes) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.brackets = new Brackets(text, mistakes);
    this.blocks = new BlockTexts(text, levels, mistakes, this::isStructure);
  }

  /**
   * Mends what begins on a line.
   *
   * @param at where in the line
   * @param owner the column of the key or dash that it belongs to
   * @param kind what it is, or null
   * @return the last line that belongs to it
   */
  int mend(MapLine row, int at, int owner, FieldKind kind, String key) {
    String rest = row.content().substring(at);
    if (BLOCK.matcher(rest).matches()) {
      return blocks.mend(row, rest, owner);
    }
    int bracket = isText(kind) ? -1 : brackets.closing(row, at, owner);
    if (bracket > 0) {
      return brackets.mend(row.start() + at, bracket, kind);
    }
    int last = lastLine(row, rest, owner);
    int end = end(row, last, at);
    String raw = text.content().substring(row.start() + at, end);
    if (Brackets.isUnclosed(raw, kind)) {
      brackets.close(row.start() + at, raw, kind);
      return last;
    }
    if (Brackets.areRound(raw, kind)) {
      brackets.mend(row.start() + at, raw, kind);
      return last;
    }
    TextMend mend = isSentence(raw, kind, key) ? null : mend(raw, kind, key, levels);
    if (mend == null) {
      tabs(row, last, owner);
    } else {
      add(mend, row.start() + at, end, owner);
    }
    return last;
  }

  private static TextMend mend(String raw, FieldKind kind, String key, Levels levels) {
    boolean isShort = kind instanceof Content && kind != Content.PROSE && kind != Content.TEXT;
    TextMend comment = isShort && isText(kind) ? CommentMarks.behind(raw) : null;
    TextMend more = comment == null ? ShortTexts.more(raw, kind) : null;
    if (more != null) {
      return more;
    }
    TextMend word = comment == null && isShort ? ShortTexts.mend(raw, kind) : comment;
    TextMend mend = word == null ? TextMend.of(raw, kind, key.equals("quote")) : word;
    return mend == null ? null : FieldsInText.ask(mend, raw, kind, levels);
  }

  /**
   * Whether it is an item's text with one colon, which YAML reads as a key and what it says: that
   * is told where the fields of items are read. They don't know of a blank before the colon.
   */
  private static boolean isSentence(String raw, FieldKind kind, String key) {
    int colon = key.isEmpty() && kind != null ? MapLine.keyColon(raw) : -1;
    if (colon <= 0 || MapLine.isBlank(raw.charAt(colon - 1))) {
      return false;
    }
    String rest = raw.substring(colon + 1).strip();
    return rest.isEmpty() || TextMend.of(rest, null, false) == null;
  }

  /** Tabs before the further lines of a text. */
  private void tabs(MapLine row, int last, int owner) {
    Mistake tab = null;
    for (int number = row.number() + 1; number <= last; number++) {
      MapLine line = MapLine.of(text, number);
      if (!line.isEmpty() && (line.hasTab() || line.hasOddBlanks())) {
        if (tab == null) {
          tab = Indents.blanks(line, owner + STEP);
          mistakes.add(tab);
        }
        tab.with(line.start(), line.start() + line.lead(), " ".repeat(owner + STEP));
      }
    }
  }

  static boolean isText(FieldKind kind) {
    return kind instanceof Content content && content.isText();
  }

  private void add(TextMend mend, int start, int end, int owner) {
    int at = start + mend.at();
    Span span = new Span(at, Math.min(end, at + mend.length()));
    Mistake mistake =
        new Mistake(mend.rule(), span, mend.message(), mend.suggestion(), mend.safe());
    if (mend.text() != null) {
      mistakes.add(mistake.with(start, end, mend.text().replace('\t', ' ')));
    } else {
      int text = start + 1;
      while (this.text.content().charAt(text) == ' ') {
        text++;
      }
      mistakes.add(mistake.with(start + 1, text, "\n" + " ".repeat(owner + STEP)));
    }
  }

  /** The end of a text, without blanks and without the comment after it. */
  private int end(MapLine row, int last, int at) {
    int start = row.start() + at;
    MapLine lastRow = MapLine.of(text, last);
    String rest = text.content().substring(start, lastRow.start() + lastRow.content().length());
    char first = rest.charAt(0);
    if (first == '"' || first == '\'') {
      int closing = Quotes.closing(rest);
      boolean isClosed = closing > 0 && isCommentOrNothing(rest.substring(closing + 1));
      int hash = closing > 0 ? MapLine.sureComment(rest, closing + 1) : -1;
      boolean isComment = hash > 0 && rest.indexOf(first, hash) < 0; // And no part of a quotation.
      String kept = isComment ? rest.substring(0, hash).stripTrailing() : rest;
      return start + (isClosed ? closing + 1 : kept.length());
    }
    boolean isBracket = last == row.number() && (first == '{' || first == '[');
    int bracket = isBracket ? SpecialStart.closing(rest) : -1;
    if (bracket > 0 && isCommentOrNothing(rest.substring(bracket + 1))) {
      return start + bracket + 1;
    }
    int hash = MapLine.sureComment(rest, Math.max(0, lastRow.start() - start));
    return start + (hash < 0 ? rest : rest.substring(0, hash).stripTrailing()).length();
  }

  static boolean isCommentOrNothing(String after) {
    return after.isBlank() || " \t".indexOf(after.charAt(0)) >= 0 && after.strip().startsWith("#");
  }

  /** The last line of a text that begins on a line and belongs to a key or dash at a column. */
  private int lastLine(MapLine row, String rest, int owner) {
    boolean isQuoted = rest.charAt(0) == '"' || rest.charAt(0) == '\'';
    if (isQuoted) {
      int closing = Quotes.closing(rest);
      if (closing > 0) {
        return isCommentOrNothing(rest.substring(closing + 1))
            ? row.number()
            : plainEnd(row.number(), owner);
      }
      int close = closingLine(row, rest, owner);
      if (close > 0) {
        return close;
      }
    }
    return plainEnd(row.number(), owner);
  }

  private int plainEnd(int first, int owner) {
    int last = first;
    for (int next = first + 1; next <= text.lineCount(); next++) {
      MapLine row = MapLine.of(text, next);
      if (row.isEmpty()) {
        continue;
      }
      if (row.isComment() || row.column(STEP) <= owner || isStructure(row)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** The line on which a quoted text is closed, where it is before anything else begins; or 0. */
  private int closingLine(MapLine row, String rest, int owner) {
    StringBuilder raw = new StringBuilder(rest);
    int most = Math.min(text.lineCount(), row.number() + MOST_LINES);
    for (int next = row.number() + 1; next <= most; next++) {
      MapLine line = MapLine.of(text, next);
      boolean isOut = line.column(STEP) <= owner;
      if (!line.isEmpty() && isOut && (line.isItem() || isStructure(line))) {
        return 0;
      }
      raw.append('\n').append(line.content());
      int closing = Quotes.closing(raw.toString());
      if (closing > 0) {
        return isCommentOrNothing(raw.substring(closing + 1)) ? next : 0;
      }
    }
    return 0;
  }

  /**
   * Whether a line begins a field or an item that the format has here, and goes on with no text.
   */
  private boolean isStructure(MapLine row) {
    String body = row.body();
    if (MapLine.isItem(body)) {
      String item = body.substring(MapLine.afterDash(body));
      int colon = MapLine.keyColon(item);
      return levels.at(row.column(STEP), true) != null
          || colon > 0 && levels.isItemKey(MapLine.key(item, colon));
    }
    int colon = MapLine.keyColon(body);
    if (colon < 0 && body.indexOf(':') > 0) {
      Level level = levels.at(row.column(STEP), false);
      return level != null && level.has(body.substring(0, body.indexOf(':')));
    }
    String key = colon > 0 ? MapLine.key(body, colon) : "";
    return colon > 0
        && (levels.knows(key)
            || levels.means(key)
            || levels.isItemKey(key)
            || levels.at(row.column(STEP), false) != null && key.indexOf(' ') < 0);
  }

  /** Whether a key or a dash has the mark behind it that a long text stands below. */
  static boolean beginsBlock(MapLine row) {
    String body = row.body();
    int colon = body.lastIndexOf(": ");
    int mark = colon > 0 ? colon + 1 : row.isItem() ? 1 : body.length();
    return BLOCK.matcher(body.substring(mark).strip()).matches();
  }
}
