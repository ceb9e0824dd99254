package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.yaml.SyntaxRule;

/** Marks round an id, an allowed word, a number or a date, which can be no part of it. */
final class ShortTexts {
  private static final String OPENING = "“„‘\"'";
  private static final String CLOSING = "”“’\"'";

  /** What may part a word or number from more that was typed behind it. */
  private static final String BETWEEN = " \t;,.|/–—-";

  private static final int LONGEST = 40;

  private ShortTexts() {}

  /** The mistake in what is no prose; null where only what is wrong with any text is wrong. */
  static TextMend mend(String raw, FieldKind kind) {
    if (kind == Content.CITATION || raw.indexOf('\n') >= 0) {
      return null;
    }
    int last = raw.length() - 1;
    if (raw.charAt(last) == ',' && last > 0 && "\"'{[".indexOf(raw.charAt(0)) < 0) {
      return TextMend.comma(last, raw.substring(0, last).stripTrailing());
    }
    if (kind != Content.ID && (raw.equals("?") || raw.equals("-"))) {
      return unknown(raw, kind == Content.DATE);
    }
    if (kind != Content.ID && kind != Content.CHOICE) {
      return null;
    }
    if (raw.startsWith("[[") && raw.endsWith("]]") && isWord(raw.substring(2, last - 1))) {
      return bare(
          SyntaxRule.SPECIAL_CHARACTER,
          "brackets stand round the word here",
          raw,
          raw.substring(2, last - 1));
    }
    return last > 0 ? inMarks(raw) : null;
  }

  /**
   * A word or number with more behind it that has a colon, as a field or a note has; null where
   * that is not so. It would be none in quotes either.
   */
  static TextMend more(String raw, FieldKind kind) {
    boolean isWord = kind == Content.ID || kind == Content.CHOICE;
    boolean isNumber =
        kind == Content.SCALE || kind == Content.WEIGHT || kind == Content.IMPORTANCE;
    int colon = isWord || isNumber ? TextMend.colon(raw) : -1;
    boolean isPlain = Character.isLetterOrDigit(raw.charAt(0)) && raw.indexOf('\n') < 0;
    if (colon < 0 || !isPlain) {
      return null;
    }
    int start = colon;
    while (start > 0 && isOfKey(raw.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end > 0 && BETWEEN.indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 && colon > 0 && colon <= LONGEST) {
      String word = raw.substring(0, colon);
      boolean mayStay = kind == Content.ID || Character.isDigit(raw.charAt(colon - 1));
      String only = mayStay ? "\"" + word + "\"" : isWord ? "one word" : "a number";
      return alone(word, colon, raw.substring(colon + 1).strip(), only);
    }
    String word = raw.substring(0, end);
    boolean isOne = end > 0 && end <= LONGEST;
    return isOne ? alone(word, colon, raw.substring(start), "\"" + word + "\"") : null;
  }

  private static boolean isOfKey(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static TextMend alone(String word, int colon, String rest, String only) {
    return new TextMend(
        SyntaxRule.UNQUOTED_COLON,
        colon,
        1,
        TextMend.NOT_IN_TEXT,
        "leave only "
            + only
            + " here: begin the rest on a line of its own if it is a field, or put two spaces and"
            + " # before it",
        false,
        word + "  # " + rest);
  }

  /** A mark that stands where its writer doesn't know yet what to write. */
  private static TextMend unknown(String mark, boolean isDate) {
    return new TextMend(
        SyntaxRule.SPECIAL_CHARACTER,
        0,
        1,
        "a " + mark + " that stands alone says nothing here",
        isDate
            ? "write the date when you know it, \"n.d.\" where there is none, or leave the field out"
            : "delete it: the field may stay empty until you know",
        false,
        isDate ? "n.d." : "");
  }

  /** A word with quotation marks at its ends that don't make one pair of straight ones. */
  private static TextMend inMarks(String raw) {
    int last = raw.length() - 1;
    boolean isOpen = OPENING.indexOf(raw.charAt(0)) >= 0;
    boolean isClosed = CLOSING.indexOf(raw.charAt(last)) >= 0;
    String inner = raw.substring(isOpen ? 1 : 0, isClosed ? last : last + 1);
    boolean isStraight = isOpen && isClosed && raw.charAt(0) == raw.charAt(last);
    if (!isOpen && !isClosed || isStraight || !isWord(inner)) {
      return null;
    }
    boolean isUnclosed = !isClosed && "\"'".indexOf(raw.charAt(0)) >= 0;
    return isUnclosed
        ? bare(SyntaxRule.UNCLOSED_QUOTE, "this quotation mark is never closed", raw, inner)
        : bare(
            SyntaxRule.SMART_QUOTES, "curly quotation marks are part of the word here", raw, inner);
  }

  private static TextMend bare(SyntaxRule rule, String message, String raw, String inner) {
    return new TextMend(
        rule,
        0,
        raw.length(),
        message,
        (rule == SyntaxRule.UNCLOSED_QUOTE ? "leave it out" : "leave them out")
            + ": write \""
            + inner
            + "\"",
        true,
        inner);
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_ ".indexOf(c) >= 0);
  }
}
