package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;

/**
 * The one mistake that keeps YAML from reading a text as it was meant, with the text as it should
 * be written.
 *
 * @param at where in the text the mistake shows, and {@code length} how far
 * @param text the text as it should be written
 */
record TextMend(
    Rule rule, int at, int length, String message, String suggestion, boolean safe, String text) {
  static final String NOT_IN_TEXT = "a colon and a space can't stand inside text without quotes";

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
      return QuotedText.mend(raw, kind, isQuote);
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
    int hash = hash(raw);
    if (colon >= 0 && (hash < 0 || colon < hash)) {
      return colonInside(raw, colon);
    }
    return hash >= 0 ? cut(raw, hash) : null;
  }

  private static TextMend colonInside(String raw, int colon) {
    int hidden = hidden(raw, colon);
    if (hidden < 0 && raw.substring(colon + 1).strip().matches("(?s)\\{.*\\}")) {
      String suggestion = "if this is one text, put quotes round the whole of it";
      String quoted = Quoting.inQuotes(raw); // Its braces may be those of fields all the same.
      return new TextMend(
          SyntaxRule.UNQUOTED_COLON, colon, 1, NOT_IN_TEXT, suggestion, false, quoted);
    }
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
    int hash = MapLine.comment(raw, 0);
    return hash >= 0 && raw.indexOf('\n', hash) >= 0 ? hash : -1;
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
  static TextMend bare(String raw, String inner) {
    return new TextMend(
        SyntaxRule.SMART_QUOTES,
        0,
        raw.length(),
        "curly quotation marks are part of the word here",
        "leave them out: write " + inner.strip(),
        true,
        inner.strip());
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
}
