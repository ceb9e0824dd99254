package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends keys whose colon is missing, or has no space after it. */
final class MissingColons {
  private static final int STEP = 2;

  /** One word, with nothing behind it but what may have been typed for its colon. */
  private static final Pattern ID_ALONE =
      Pattern.compile("(\\S*[^\\s:：<>|=~→⇒;,.–—-])(\\s*[-=~]{0,2}[->=|→⇒;,.–—]|)");

  /** Of marks alone the pattern below would take a minute. */
  private static final int LONGEST_ID = 200;

  private static final Pattern ID_IN_MARKS =
      Pattern.compile("[^\\p{L}\\p{N}\\s#]+([\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])[^\\p{L}\\p{N}\\s]*:");

  /** What is done with a field once it is known to be one. */
  interface FieldAt {
    /**
     * @param from where in the line its colon ends
     */
    void take(MapLine row, Level level, String key, int from);
  }

  private final Text text;
  private final Levels levels;
  private final List<Mistake> mistakes;
  private final Indents indents;
  private final LineBeforeFields beforeFields;

  MissingColons(Text text, Levels levels, List<Mistake> mistakes, Indents indents) {
    this.text = text;
    this.levels = levels;
    this.mistakes = mistakes;
    this.indents = indents;
    this.beforeFields = new LineBeforeFields(text, mistakes);
  }

  /** A word among ids, with fields further in below it, that lacks its colon. */
  boolean idAlone(MapLine row, int column, Level exact, FieldAt placed, FieldAt fresh) {
    MapLine below = MapLine.below(text, row);
    Matcher alone = ID_ALONE.matcher(row.body());
    if (!alone.matches()
        || row.body().indexOf(':') >= 0
        || below == null
        || below.column(STEP) <= column
        || MapLine.keyColon(below.body()) <= 0) {
      return false;
    }
    String word = alone.group(1);
    String mark = alone.group(2).strip();
    int from = row.content().length();
    if (mark.isEmpty()) {
      noColon(row, word, word.length());
    } else {
      otherMark(row, word, mark);
    }
    if (exact != null && exact.each() != null) {
      placed.take(row, exact, word, from);
    } else {
      fresh.take(row, levels.level(levels.openKind(), column, false), word, from);
    }
    return true;
  }

  /** A word in marks with a colon where the first id is awaited, which it may be; whether it is. */
  boolean idInMarks(MapLine row, Level ids, FieldAt fresh) {
    Matcher marked = ID_IN_MARKS.matcher(row.body());
    if (row.body().length() > LONGEST_ID || !marked.matches()) {
      return false;
    }
    String id = marked.group(1);
    int start = row.start() + row.lead();
    int end = row.start() + row.content().length();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, end),
                ids.each().one() + " should begin here with its id, and this is none",
                "write \"" + id + ":\", without the marks",
                false)
            .with(start, end, id + ":"));
    fresh.take(row, ids, id, row.content().length());
    return true;
  }

  /** Tells of a line that stands where an id is awaited; it may be a note to oneself. */
  void noId(MapLine row, Thing each) {
    int start = row.start() + row.lead();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, row.start() + row.content().length()),
                each.one() + " should begin here with its id, and this is none",
                "begin it with an id and a colon, and write its fields below; if it is a note to"
                    + " yourself, put # and a space before it",
                false)
            .with(start, start, "# "));
  }

  /** An id with another mark in the place of its colon. */
  private void otherMark(MapLine row, String word, String mark) {
    int start = row.start() + row.lead() + word.length();
    int end = row.start() + row.content().length();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(end - mark.length(), end),
                noColon(word, mark),
                "write \"" + word + ":\"",
                true)
            .with(start, end, ":"));
  }

  private void noColon(MapLine row, String word, int end) {
    int start = row.start() + row.lead();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, start + end),
                "\"" + word + "\" has no colon after it",
                "write \"" + word + ":\"",
                true)
            .with(start + end, start + end, ":"));
  }

  /** Mends a key whose colon has no space after it; whether there was one. */
  boolean glued(MapLine row, Level level, int at, FieldAt field) {
    String body = row.content().substring(at);
    int mark = "{[".indexOf(body.charAt(0)) < 0 ? keyEnd(body, level) : -1;
    if (mark <= 0 || body.startsWith("//", mark + 1)) {
      return false;
    }
    String key = MapLine.key(body, mark);
    boolean isColon = body.charAt(mark) == ':';
    boolean isApart = isColon && mark + 1 < body.length() && MapLine.isBlank(body.charAt(mark + 1));
    boolean hasDash = isList(level.in(key)) && body.startsWith(":-", mark);
    int end = hasDash ? mark + 1 : MapLine.keyEndAfter(body, mark); // The dash is its first item's.
    if (isApart || !isKey(level, key, body.substring(end))) {
      return false;
    }
    int start = row.start() + at + mark;
    int from = row.start() + at + body.substring(0, mark).stripTrailing().length();
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, row.start() + at + end),
                noColon(key, body.substring(mark, end)),
                end == body.length()
                    ? "write \"" + key + ":\""
                    : Quoting.spaced(key, body.substring(end).strip()),
                true)
            .with(from, row.start() + at + end, isSpaceAt(body, end) ? ":" : ": "));
    field.take(row, level, key, at + end);
    return true;
  }

  /** What ends a key; that of a term, which may have several words, may be a sign as well. */
  private static int keyEnd(String body, Level level) {
    int end = MapLine.keyEnd(body);
    int sign = body.indexOf(" = ");
    return end < 0 && level.kind() == Content.TERMS && sign > 0 ? sign + 1 : end;
  }

  private static boolean isList(FieldKind kind) {
    return kind instanceof ListOf || kind == Content.WORDS;
  }

  private static String noColon(String key, String mark) {
    return switch (mark) {
      case ":" -> Quoting.glued(key);
      case "：" -> "the colon after \"" + key + "\" is a wider character than :";
      default -> "a colon (:) belongs after \"" + key + "\", and this is " + mark;
    };
  }

  private static boolean isSpaceAt(String body, int at) {
    return at == body.length() || body.charAt(at) == ' ';
  }

  /** Whether a word may be a key where fields stand, with such a value. */
  private static boolean isKey(Level level, String key, String value) {
    boolean isMember = level.each() != null && value.strip().startsWith("{");
    return level.knows(key) || isMember && key.indexOf(' ') < 0;
  }

  /** Tells of an item's text that lacks its key, which the fields below it show to be missing. */
  void keyless(MapLine row, int at, Thing thing) {
    int start = row.start() + at;
    String body = row.content().substring(at);
    String word = firstWord(body);
    boolean isField = thing.has(word); // Its colon may be missing, or it may be the first word.
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, row.start() + row.content().length()),
                "this text needs the name of its field before it, since a field stands below it",
                isField
                    ? "write \""
                        + word
                        + ": …\", or \""
                        + thing.main()
                        + ": "
                        + word
                        + " …\" if that is part of it"
                    : "write it as \"- " + thing.main() + ": …\"",
                !isField)
            .with(start, start, thing.main() + ": "));
  }

  /** A line among fields that is none: a key without its colon, or more of the text above. */
  void keyOrText(MapLine row, Level level, FieldAt field) {
    String word = firstWord(row.body());
    if (level.has(word) && !level.isGiven(word)) {
      int value = valueAfter(row.body(), word);
      Matcher alone = ID_ALONE.matcher(row.body());
      if (word.length() == row.body().length()) {
        noColon(row, word, value);
      } else if (alone.matches() && alone.group(1).equals(word)) {
        value = row.body().length();
        otherMark(row, word, alone.group(2).strip());
      } else {
        noColonBefore(row, word, value, row.number() == 1);
      }
      field.take(row, level, word, row.lead() + value);
      return;
    }
    if (beforeFields.mend(row, level, field)) {
      return;
    }
    Mistake mistake =
        indents.mistake(
            row,
            "this line stands where a field should begin, and is none",
            "if it goes on with the text above, indent it further; if it is a field, begin it with"
                + " its name and a colon",
            false);
    indents.settle(row, levels.innermost() + STEP, mistake);
  }

  private static String firstWord(String body) {
    int end = 0;
    while (end < body.length() && Character.isLetter(body.charAt(end))) {
      end++;
    }
    return body.substring(0, end);
  }

  /** Where after a key the text begins that some other mark, or none, parts from it. */
  private static int valueAfter(String body, String key) {
    int value = key.length();
    while (value < body.length() && " ;=.,".indexOf(body.charAt(value)) >= 0) {
      value++;
    }
    return value;
  }

  /**
   * @param value where in the line's body its text begins
   * @param isField whether it can be nothing else: no text stands above that it may go on with
   */
  private void noColonBefore(MapLine row, String word, int value, boolean isField) {
    int start = row.start() + row.lead();
    String rest = row.body().substring(value);
    String asField = "write \"" + word + ": " + (rest.length() > 70 ? "…" : rest) + "\"";
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, start + word.length()),
                "\"" + word + "\" has no colon after it",
                isField
                    ? asField
                    : "if it is a field, "
                        + asField
                        + "; if it goes on with the text above, indent it further",
                isField)
            .with(start + word.length(), start + value, ": "));
  }
}
