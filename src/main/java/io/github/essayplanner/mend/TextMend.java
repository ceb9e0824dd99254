package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.Locale;
import java.util.Set;

/**
 * The one mistake that keeps YAML from reading a text as it was meant, with the text as it should
 * be written.
 *
 * @param at where in the text the mistake shows, and {@code length} how far
 * @param text the text as it should be written
 */
record TextMend(
    Rule rule, int at, int length, String message, String suggestion, boolean safe, String text) {
  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of(
          "tis", "twas", "twere", "twill", "til", "till", "em", "cause", "bout", "round", "neath",
          "gainst", "n", "o");

  private static final String NOT_IN_TEXT =
      "a colon and a space can't stand inside text without quotes";

  /**
   * The mistake in a text; null where YAML reads all of it as it stands.
   *
   * @param raw as typed, without blanks or a comment at its end
   * @param kind what the text is, or null
   * @param isQuote whether it is a source's own words
   */
  static TextMend of(String raw, FieldKind kind, boolean isQuote) {
    char first = raw.charAt(0);
    if (first == '"' || first == '\'') {
      return quoted(raw, kind, isQuote);
    }
    TextMend curly = "“„‘".indexOf(first) >= 0 ? curly(raw, kind) : null;
    if (curly != null) {
      return curly;
    }
    TextMend special = SpecialStart.of(raw);
    if (special != null || first == '{' || first == '[') {
      return special;
    }
    int colon = colon(raw);
    if (colon >= 0) {
      int hidden = hidden(raw, colon);
      return hidden < 0
          ? whole(SyntaxRule.UNQUOTED_COLON, colon, 1, NOT_IN_TEXT, raw)
          : new TextMend(
              SyntaxRule.SPECIAL_CHARACTER,
              hidden,
              1,
              Quoting.OLD_LINE_BREAK,
              "delete it",
              false,
              Quoting.inQuotes(raw));
    }
    int hash = hash(raw);
    if (hash >= 0) {
      return cut(raw, hash);
    }
    return null;
  }

  /** The index of an old line break right before a key, which makes it none; or −1. */
  private static int hidden(String raw, int colon) {
    int at = raw.lastIndexOf('\u0085', colon);
    boolean isKey = at >= 0 && raw.substring(at + 1, colon).chars().noneMatch(c -> c <= ' ');
    return isKey ? at : -1;
  }

  /** A text that has to stand in quotes, all of it. */
  static TextMend whole(Rule rule, int at, int length, String message, String raw) {
    return new TextMend(
        rule, at, length, message, Quoting.suggestion(raw), true, Quoting.inQuotes(raw));
  }

  /** The same with the choice that its writer has. */
  TextMend asking(String choice) {
    return new TextMend(rule, at, length, message, choice, false, text);
  }

  TextMend asking() {
    return new TextMend(rule, at, length, message, suggestion, false, text);
  }

  /** A # inside the lines of a text, which ends it there. */
  private static TextMend cut(String raw, int hash) {
    TextMend cut =
        whole(
            SyntaxRule.CUT_BY_HASH,
            hash,
            raw.length() - hash,
            "the text ends before this # and the rest of it is not read",
            raw);
    boolean isNumber = hash + 1 < raw.length() && Character.isDigit(raw.charAt(hash + 1));
    return isNumber ? cut : cut.asking();
  }

  /** The index of a colon that would end a key, or −1. */
  static int colon(String raw) {
    for (int i = raw.indexOf(':'); i >= 0; i = raw.indexOf(':', i + 1)) {
      if (i + 1 == raw.length() || " \t\n\r".indexOf(raw.charAt(i + 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The index of a # that cuts a text which goes on on further lines, or −1. */
  private static int hash(String raw) {
    int hash = raw.indexOf(" #");
    return hash >= 0 && raw.indexOf('\n', hash) >= 0 ? hash + 1 : -1;
  }

  private static TextMend curly(String raw, FieldKind kind) {
    char last = raw.charAt(raw.length() - 1);
    boolean isRound = raw.length() > 2 && "”“\"’'".indexOf(last) >= 0;
    String inner = isRound ? raw.substring(1, raw.length() - 1) : raw;
    if (isRound && kind == Content.CHOICE) {
      return bare(raw, inner);
    }
    boolean hasMore = inner.indexOf('“') >= 0 || inner.indexOf('”') >= 0;
    int colon = colon(inner);
    if (isRound && !hasMore && colon >= 0) {
      return new TextMend(
          SyntaxRule.UNQUOTED_COLON,
          colon + 1,
          1,
          NOT_IN_TEXT,
          "curly quotation marks don't count here: put straight ones round the whole text"
              + shown(Quoting.inQuotes(inner)),
          true,
          Quoting.inQuotes(inner));
    }
    return null;
  }

  private static String shown(String text) {
    return text.length() <= 72 && text.indexOf('\n') < 0 ? ": " + text : "";
  }

  /** One of the allowed words in marks that are no part of it. */
  private static TextMend bare(String raw, String inner) {
    return new TextMend(
        SyntaxRule.SMART_QUOTES,
        0,
        raw.length(),
        "curly quotation marks are part of the word here",
        "leave them out: write " + inner.strip(),
        true,
        inner.strip());
  }

  private static TextMend quoted(String raw, FieldKind kind, boolean isQuote) {
    int closing = Quotes.closing(raw);
    if (closing < 0) {
      return unclosed(raw, kind, isQuote);
    }
    String after = raw.substring(closing + 1);
    if (after.isBlank()) {
      return EscapeMistake.of(raw);
    }
    if (after.strip().equals(",")) {
      return comma(raw.indexOf(',', closing), raw.substring(0, closing + 1));
    }
    boolean isRound = Quotes.isRoundAll(raw);
    boolean isApostrophe =
        raw.charAt(0) == '\''
            && Character.isLetter(raw.charAt(closing - 1))
            && Character.isLetter(after.charAt(0));
    String text = isRound ? raw.substring(1, raw.length() - 1) : raw;
    int at = closing + 1;
    while (MapLine.isBlank(raw.charAt(at))) {
      at++;
    }
    return new TextMend(
        SyntaxRule.TEXT_AFTER_QUOTE,
        at,
        raw.length() - at,
        isApostrophe
            ? "the apostrophe before this ended the text"
            : isRound
                ? "the text ended at the quotation mark before this, which is inside it"
                : "the text ended with its closing quotation mark, but more follows",
        isRound ? Quoting.instead(text, raw.charAt(0)) : Quoting.suggestion(text),
        true,
        Quoting.inQuotes(text));
  }

  /** A comma behind all of a text or list, as other formats want it. */
  static TextMend comma(int at, String text) {
    return new TextMend(
        SyntaxRule.TEXT_AFTER_QUOTE,
        at,
        1,
        "a comma parts fields inside brackets only, and this one stands outside",
        "delete the comma",
        true,
        text);
  }

  private static TextMend unclosed(String raw, FieldKind kind, boolean isQuote) {
    char quote = raw.charAt(0);
    char last = raw.charAt(raw.length() - 1);
    String message = "this quotation mark is never closed";
    if (raw.length() > 2 && (last == '”' || last == '“' || last == '’')) {
      String inner = raw.substring(1, raw.length() - 1);
      if (kind == Content.CHOICE) {
        return bare(raw, inner);
      }
      return unclosed(
          message,
          "close it with the same straight mark, not with a curly one",
          Quoting.inQuotes(inner));
    }
    if (quote == '\'' && isClipped(raw)) {
      return whole(
          SyntaxRule.UNCLOSED_QUOTE,
          0,
          1,
          "this apostrophe is read as a quotation mark that is never closed",
          raw);
    }
    String inner = raw.substring(1);
    if (inner.isBlank()) {
      return unclosed(message, "write the text, or leave the mark out", quote + "" + quote)
          .asking();
    }
    TextMend close =
        unclosed(message, "close it at the end of the text", Quoting.inQuotes(inner.strip()));
    return isQuote
        ? close
        : unclosed(
                message,
                "close it where the quotation ends or at the end of the text, or leave it out",
                close.text())
            .asking();
  }

  private static TextMend unclosed(String message, String suggestion, String text) {
    return new TextMend(SyntaxRule.UNCLOSED_QUOTE, 0, 1, message, suggestion, true, text);
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
