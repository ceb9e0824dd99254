package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.List;

/** Mends texts that commas and colons cut in two inside <code>{…}</code>. */
final class Braces {
  private static final int MOST_NESTED = 8;

  /** A field, from the first letter of its key to the comma after it. */
  private static final class Pair {
    private final String key;
    private final int value;
    private int end;
    private int comma = -1;

    Pair(String key, int value, int end) {
      this.key = key;
      this.value = value;
      this.end = end;
    }
  }

  private final MisspeltKeys misspelt = new MisspeltKeys();
  private final Text text;
  private final List<Mistake> mistakes;

  Braces(Text text, List<Mistake> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  /**
   * Mends what stands between two braces.
   *
   * @param start index in the text of the first
   * @param raw from the first to the last, with blanks in place of comments
   * @param kind what the fields are of, or null
   */
  void mend(int start, String raw, FieldKind kind) {
    mend(start, raw, new Level(kind, 0, false, misspelt), 0);
  }

  private void mend(int start, String raw, Level level, int depth) {
    if (!raw.endsWith("}")) {
      return; // A brace among its words has closed it before: its last character is no brace.
    }
    for (Pair field : fields(start, raw, level)) {
      int value = field.value;
      while (value < field.end && Character.isWhitespace(raw.charAt(value))) {
        value++;
      }
      String typed = raw.substring(value, field.end).strip();
      if (typed.isEmpty() || field.key.isEmpty()) {
        continue;
      }
      FieldKind kind = level.in(field.key);
      // A comment inside would be part of the text in quotes: YAML tells what it can't read.
      boolean isWhole = text.content().startsWith(typed, start + value);
      if (field.comma >= 0 && isWhole) {
        split(start, value, typed, field, kind);
      } else if (field.comma < 0 && typed.charAt(0) == '{' && depth < MOST_NESTED) {
        mend(start + value, typed, new Level(kind, 0, false, misspelt), depth + 1);
      } else if (isWhole && typed.charAt(0) != '[' && typed.charAt(0) != '{') {
        plain(start + value, typed, kind, field.key, level);
      }
    }
  }

  private void split(int start, int value, String typed, Pair field, FieldKind kind) {
    if (kind == Content.WEIGHT) {
      splitNumber(start + value, typed);
      return;
    }
    boolean isList = kind == Content.WORDS;
    int after = field.comma + 1;
    while (Character.isWhitespace(text.content().charAt(start + after))) {
      after++;
    }
    mistakes.add(
        new Mistake(
                SyntaxRule.SPLIT_IN_BRACES,
                new Span(start + after, start + value + typed.length()),
                "the comma before this cut the text of \"" + field.key + "\" in two",
                isList
                    ? "for several words put brackets round them: [" + typed + "]"
                    : Quoting.suggestion(typed),
                !isList)
            .with(
                start + value,
                start + value + typed.length(),
                isList ? "[" + typed + "]" : Quoting.inQuotes(typed)));
  }

  private void splitNumber(int start, String typed) {
    if (typed.matches("\\d+,\\d{1,2}")) {
      int at = start + typed.indexOf(',');
      mistakes.add(
          new Mistake(
                  SyntaxRule.SPLIT_IN_BRACES,
                  new Span(at, at + 1),
                  "a comma inside {…} cuts a number in two",
                  "write \"" + typed.replace(',', '.') + "\"",
                  true)
              .with(at, at + 1, "."));
    }
  }

  /** Where before a colon the key of another field begins, which only lacks its comma; or −1. */
  private static int nextField(String typed, int colon, Level level) {
    int blank = typed.lastIndexOf(' ', colon);
    String key = typed.substring(blank + 1, colon);
    boolean isNext = blank > 0 && level.has(key) && typed.substring(0, blank).indexOf(':') < 0;
    return isNext ? blank + 1 : -1;
  }

  private void noComma(int at, String typed, int next, int colon, Level level, boolean isProse) {
    String key = typed.substring(next, colon);
    int before = typed.substring(0, next).stripTrailing().length();
    String right = typed.substring(0, before) + ", " + typed.substring(next);
    String other = isProse ? "; or put quotes round the text, if the colon is part of it" : "";
    mistakes.add(
        new Mistake(
                SyntaxRule.SPLIT_IN_BRACES,
                new Span(at + next, at + colon),
                "a comma is missing before \"" + key + "\"",
                "write " + (right.indexOf('"') < 0 ? "\"" + right + "\"" : right) + other,
                !isProse && !level.isGiven(key))
            .with(at + before, at + before, ","));
  }

  private void plain(int at, String typed, FieldKind kind, String key, Level level) {
    TextMend mend = TextMend.of(typed, kind, key.equals("quote"));
    if (mend == null || mend.text() == null) {
      return;
    }
    boolean isColon = mend.rule() == SyntaxRule.UNQUOTED_COLON;
    int colon = FieldsInText.colon(mend, typed);
    int next = colon < 0 ? -1 : nextField(typed, colon, level);
    if (next > 0) {
      noComma(at, typed, next, colon, level, kind == Content.PROSE);
      return;
    }
    int semicolon = isColon ? typed.lastIndexOf(';', mend.at()) : -1;
    if (semicolon > 0 && kind != Content.PROSE && kind != Content.TEXT) {
      semicolons(at, typed);
      return;
    }
    Span span =
        new Span(at + mend.at(), Math.min(at + mend.at() + mend.length(), text.content().length()));
    mistakes.add(
        new Mistake(
                isColon ? SyntaxRule.SPLIT_IN_BRACES : mend.rule(),
                span,
                isColon ? "a colon inside {…} cuts a text in two" : mend.message(),
                mend.suggestion(),
                mend.safe())
            .with(at, at + typed.length(), mend.text()));
  }

  /** Entries that semicolons part. */
  private void semicolons(int at, String typed) {
    Mistake mistake =
        new Mistake(
            SyntaxRule.SPLIT_IN_BRACES,
            new Span(at + typed.indexOf(';'), at + typed.indexOf(';') + 1),
            "a semicolon inside {…} parts no entries",
            "part the entries with commas, not with semicolons",
            true);
    for (int i = typed.indexOf(';'); i >= 0; i = typed.indexOf(';', i + 1)) {
      mistake.with(at + i, at + i + 1, ",");
    }
    mistakes.add(mistake);
  }

  /** The fields, each with all that was meant for its text. */
  private List<Pair> fields(int start, String raw, Level level) {
    List<Pair> fields = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '{' || c == '[') {
        int closing = SpecialStart.closing(raw.substring(i));
        i += Math.max(closing, 0);
      } else if ((c == '"' || c == '\'') && opensValue(raw, i)) {
        int closing = Quotes.closing(raw, i);
        i = closing > 0 && endsValue(raw, closing + 1) ? closing : i;
      } else if (c == ',' || i == raw.length() - 1) {
        add(start, raw, from, i, level, fields);
        from = i + 1;
      }
    }
    return fields;
  }

  private void glued(int colon, String key, String value) {
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(colon, colon + 1),
                Quoting.glued(key),
                Quoting.spaced(key, value.strip()),
                true)
            .with(colon + 1, colon + 1, " "));
  }

  /** The colon after a key in quotes, which needs no space behind it here; or −1. */
  private static int quotedColon(String part) {
    int opening = part.length() - part.stripLeading().length();
    boolean isQuoted = part.startsWith("\"", opening) || part.startsWith("'", opening);
    int closing = isQuoted ? Quotes.closing(part, opening) : -1;
    String after = part.substring(closing + 1);
    return closing > 0 && after.strip().startsWith(":") ? part.indexOf(':', closing) : -1;
  }

  private static boolean opensValue(String raw, int at) {
    int before = at - 1;
    while (before > 0 && Character.isWhitespace(raw.charAt(before))) {
      before--;
    }
    return ":{[,".indexOf(raw.charAt(before)) >= 0;
  }

  private static boolean endsValue(String raw, int at) {
    int after = at;
    while (after < raw.length() && Character.isWhitespace(raw.charAt(after))) {
      after++;
    }
    return after < raw.length() && ",}]".indexOf(raw.charAt(after)) >= 0;
  }

  /** Adds what stands between two commas, to the field before it if it begins none itself. */
  private void add(int start, String raw, int from, int end, Level level, List<Pair> fields) {
    String part = raw.substring(from, end);
    int quoted = quotedColon(part);
    int colon = quoted > 0 ? quoted : TextMend.colon(part);
    int first = part.indexOf(':');
    if (colon < 0 && first > 0 && level.knows(MapLine.key(part, first))) {
      glued(start + from + first, MapLine.key(part, first), part.substring(first + 1));
      colon = first;
    }
    String key = colon < 0 ? "" : MapLine.key(part, colon);
    boolean hasWords = level.kind() == Content.TERMS || level.each() != null;
    boolean mayBeKey = quoted > 0 || key.indexOf(' ') < 0 || hasWords;
    boolean isKey = colon >= 0 && (level.thing() != null ? level.takes(key) : mayBeKey);
    if (isKey) {
      level.add(key);
      fields.add(new Pair(key, from + colon + 1, end));
    } else if (!fields.isEmpty() && !part.isBlank()) {
      Pair before = fields.get(fields.size() - 1);
      before.comma = before.comma < 0 ? from - 1 : before.comma;
      before.end = end;
    }
  }
}
