package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks round a key that are no part of it: stars of Markdown, an @, a second colon, what is
 * unseen.
 */
final class KeyMarks {
  private static final String EMPHASIS = "*_`@";
  private static final String BRACKETS = "()[]<>“”„‘’«»";

  /** What may stand before the name of a field: an item's mark, a box to be ticked. */
  private static final Pattern BEFORE = Pattern.compile("(\\[[ xX]?] |[-=]> |-: |\\? )?");

  private final List<Mistake> mistakes;

  KeyMarks(List<Mistake> mistakes) {
    this.mistakes = mistakes;
  }

  /**
   * A key without its marks.
   *
   * @param start where in the line it begins, and {@code end} where it ends
   * @param from where in the line what it says begins
   */
  record Bare(String key, int start, int end, int from) {}

  /** The key in marks that begins at a place in a line; null where none does. */
  static Bare find(String line, int at, Predicate<String> isKey) {
    return find(line, at, at, EMPHASIS, isKey);
  }

  /** The same of a field that things have, which may stand in brackets or behind other marks. */
  static Bare findField(String line, int at, Level fields) {
    Matcher before = BEFORE.matcher(line).region(at, line.length());
    int first = before.lookingAt() ? before.end() : at;
    return find(
        line, at, first, EMPHASIS + BRACKETS, key -> fields.has(key) && !fields.isGiven(key));
  }

  private static Bare find(String line, int at, int first, String marks, Predicate<String> isKey) {
    int start = first;
    while (start < line.length() && isMark(line.charAt(start), marks)) {
      start++;
    }
    int end = start;
    while (end < line.length() && (isLetter(line.charAt(end)) || isInner(line, end))) {
      end++;
    }
    int from = end;
    int colons = 0;
    while (from < line.length() && isAfterKey(line.charAt(from), colons, marks)) {
      colons += line.charAt(from) == ':' ? 1 : 0;
      from++;
    }
    boolean isEnd = from == line.length() || MapLine.isBlank(line.charAt(from));
    boolean isPlain = start == at && from == end + 1;
    String key = line.substring(start, end);
    boolean isOne = colons > 0 && colons < 3 && isEnd && !isPlain && end > start;
    return isOne && isKey.test(key) ? new Bare(key, start, end, from) : null;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private static boolean isInner(String line, int at) {
    return line.charAt(at) == ' ' && at + 1 < line.length() && isLetter(line.charAt(at + 1));
  }

  private static boolean isMark(char c, String marks) {
    return marks.indexOf(c) >= 0 || isUnseen(c);
  }

  private static boolean isAfterKey(char c, int colons, String marks) {
    return c == ':' || isMark(c, marks) && (colons == 0 || !Character.isSpaceChar(c));
  }

  /** Whether nothing shows of a character, or only its width. */
  static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT || c != ' ' && Character.isSpaceChar(c);
  }

  /** What the keys of a level are, for messages. */
  static String word(Level level) {
    if (level == null || level.thing() != null) {
      return "the name of a field";
    }
    return level.kind() == Content.TERMS ? "a term" : "an id";
  }

  /**
   * Deletes the marks round a key that begins at a place in a line.
   *
   * @param what the key is, for the message
   */
  void mend(MapLine row, int at, Bare bare, String what) {
    String line = row.content();
    String before = line.substring(at, bare.start());
    String after = line.substring(bare.end(), bare.from());
    boolean isUnseen = (before + after).chars().anyMatch(c -> isUnseen((char) c));
    boolean isDouble = before.isEmpty() && after.equals("::");
    Rule rule = isUnseen ? TextRule.CONTROL_CHARACTER : SyntaxRule.KEY_COLON;
    Mistake mistake =
        new Mistake(
                rule,
                new Span(row.start() + at, row.start() + bare.from()),
                isUnseen
                    ? "a character that can't be seen stands beside \"" + bare.key() + "\""
                    : isDouble
                        ? "the colon after \"" + bare.key() + "\" is typed twice"
                        : what + ", \"" + bare.key() + "\", stands in marks here",
                isUnseen
                    ? "delete it; it probably came with a paste"
                    : "write \"" + bare.key() + ":\"" + (isDouble ? "" : ", without the marks"),
                true)
            .with(row.start() + bare.end(), row.start() + bare.from(), ":");
    if (!before.isEmpty()) {
      mistake.with(row.start() + at, row.start() + bare.start(), "");
    }
    mistakes.add(mistake);
  }
}
