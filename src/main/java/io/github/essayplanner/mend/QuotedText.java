package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.Locale;
import java.util.Set;

/** Mends texts that begin with a straight quotation mark or an apostrophe. */
final class QuotedText {
  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of(
          "tis", "twas", "twere", "twill", "til", "till", "em", "cause", "bout", "round", "neath",
          "gainst", "n", "o");

  private static final String NEVER_CLOSED = "this quotation mark is never closed";

  private QuotedText() {}

  /** The mistake in such a text, as {@link TextMend#of} tells it. */
  static TextMend mend(String raw, FieldKind kind, boolean isQuote) {
    int closing = Quotes.closing(raw);
    if (closing < 0) {
      return unclosed(raw, kind, isQuote);
    }
    String after = raw.substring(closing + 1);
    if (after.isBlank()) {
      return EscapeMistake.of(raw);
    }
    TextMend unseen = unseenBehind(raw, closing);
    if (unseen != null) {
      return unseen;
    }
    if (after.strip().equals(";")) {
      return new TextMend(
          SyntaxRule.TEXT_AFTER_QUOTE,
          raw.indexOf(';', closing),
          1,
          "the end of a line ends its field, and no semicolon does",
          "delete the semicolon",
          true,
          raw.substring(0, closing + 1));
    }
    return after.strip().equals(",")
        ? TextMend.comma(raw.indexOf(',', closing), raw.substring(0, closing + 1))
        : goesOn(raw, closing);
  }

  /** A text behind which only what can't be seen stands, or a comment after that; or null. */
  private static TextMend unseenBehind(String raw, int closing) {
    int at = closing + 1;
    while (at < raw.length() && isUnseen(raw.charAt(at))) {
      at++;
    }
    boolean isComment =
        at < raw.length() && raw.charAt(at) == '#' && MapLine.isBlank(raw.charAt(at - 1));
    if (at < raw.length() && (!isComment || raw.indexOf('\n', at) >= 0)) {
      return null;
    }
    String text = raw.substring(0, closing + 1);
    TextMend escape = EscapeMistake.of(text);
    return escape != null && !isComment
        ? escape
        : new TextMend(
            TextRule.CONTROL_CHARACTER,
            closing + 1,
            at - closing - 1,
            "a character that can't be seen stands behind the closing quotation mark",
            "delete it; it probably came with a paste",
            true,
            isComment ? text + "  " + raw.substring(at) : text);
  }

  private static boolean isUnseen(char c) {
    return MapLine.isBlank(c) || KeyMarks.isUnseen(c);
  }

  /** A text that goes on behind the mark that closes it. */
  private static TextMend goesOn(String raw, int closing) {
    boolean isRound = Quotes.isRoundAll(raw);
    String inner = isRound ? raw.substring(1, raw.length() - 1) : raw;
    String text = Quotes.unescaped(inner, raw.charAt(0));
    int at = MapLine.pastBlanks(raw, closing + 1);
    return new TextMend(
        SyntaxRule.TEXT_AFTER_QUOTE,
        at,
        raw.length() - at,
        raw.startsWith("\\'", closing - 1)
            ? "the apostrophe before this ended the text: a backslash doesn't keep one in it here"
            : isApostrophe(raw, closing)
                ? "the apostrophe before this ended the text"
                : isRound
                    ? "the text ended at the quotation mark before this, which is inside it"
                    : "the text ended with its closing quotation mark, but more follows",
        isRound ? Quoting.instead(text, raw.charAt(0)) : Quoting.suggestion(text),
        isSure(inner, text, raw.charAt(0), isRound),
        Quoting.inQuotes(text));
  }

  /** Whether nothing but the marks round it can have been meant to be no part of a text. */
  private static boolean isSure(String inner, String text, char quote, boolean isRound) {
    boolean isLiteral = text.equals(inner) && (quote == '\'' || text.indexOf('\\') < 0);
    boolean isEscaped = isRound && text.indexOf('\\') < 0 && !inner.contains("''");
    return isLiteral || isEscaped;
  }

  private static boolean isApostrophe(String raw, int at) {
    return raw.charAt(0) == '\''
        && Character.isLetter(raw.charAt(at - 1))
        && Character.isLetter(raw.charAt(at + 1));
  }

  private static TextMend unclosed(String raw, FieldKind kind, boolean isQuote) {
    if (raw.length() > 2 && "”“’".indexOf(raw.charAt(raw.length() - 1)) >= 0) {
      return closedByCurly(raw, kind);
    }
    if (raw.charAt(0) == '\'' && isClipped(raw)) {
      return TextMend.whole(
          SyntaxRule.UNCLOSED_QUOTE,
          0,
          1,
          "this apostrophe is read as a quotation mark that is never closed",
          raw);
    }
    String typed = raw.substring(1).strip();
    String inner = Quotes.unescaped(typed, raw.charAt(0));
    if (inner.isEmpty()) {
      String empty = raw.substring(0, 1).repeat(2);
      return unclosed("write the text, or leave the mark out", empty).asking();
    }
    return isQuote && isSure(typed, inner, raw.charAt(0), true)
        ? unclosed("close it at the end of the text", Quoting.inQuotes(inner))
        : unclosed(
                "close it where the quotation ends or at the end of the text, or leave it out",
                Quoting.inQuotes(inner))
            .asking();
  }

  private static TextMend closedByCurly(String raw, FieldKind kind) {
    String inner = raw.substring(1, raw.length() - 1);
    return kind == Content.CHOICE
        ? TextMend.bare(raw, inner)
        : unclosed(
            "close it with the same straight mark, not with a curly one", Quoting.inQuotes(inner));
  }

  private static TextMend unclosed(String suggestion, String text) {
    return new TextMend(SyntaxRule.UNCLOSED_QUOTE, 0, 1, NEVER_CLOSED, suggestion, true, text);
  }

  private static boolean isClipped(String raw) {
    int end = 1;
    while (end < raw.length() && Character.isLetterOrDigit(raw.charAt(end))) {
      end++;
    }
    String word = raw.substring(1, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
