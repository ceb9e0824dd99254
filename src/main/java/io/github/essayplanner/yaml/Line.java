package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that YAML stumbled over, as its author sees it.
 *
 * @param start index of its first {@code char}
 */
record Line(Text text, int number, int start, String content) {
  private static final Pattern KEY = Pattern.compile("(- +)?[\\p{L}][\\p{L}\\d_-]*:( .*)?");
  private static final Pattern GLUED = Pattern.compile("(- +)?[a-z]+ ?:[^\\s:/\\\\].*");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] .*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\d_-]*");
  private static final Pattern BLOCK = Pattern.compile(".*(^|: +|- +)[>|][-+0-9]*\\s*");

  static Line of(Text text, int number) {
    return new Line(text, number, text.lineStart(number), text.line(number));
  }

  /** The nearest line above that has anything on it. */
  Optional<Line> above() {
    for (int above = number - 1; above >= 1; above--) {
      if (!text.line(above).isBlank()) {
        return Optional.of(of(text, above));
      }
    }
    return Optional.empty();
  }

  int indent() {
    int indent = 0;
    while (indent < content.length() && content.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** The column, from 0, where its text or key begins: after the dash of a list item. */
  int column() {
    int column = indent();
    while (content.startsWith("- ", column)) {
      column += 2;
      while (column < content.length() && content.charAt(column) == ' ') {
        column++;
      }
    }
    return column;
  }

  /** The key of a field. */
  String key() {
    return content.substring(column(), content.indexOf(':', column()));
  }

  /**
   * How to put quotes round what begins at an index of the text and ends with this line, or, in
   * brackets, before the next item.
   */
  String quotesFrom(int from) {
    String raw = content.substring(from - start);
    if (isInBrackets(from - start)) {
      return Quoting.suggestion(raw.split("[,\\]}]", 2)[0]);
    }
    boolean goesOn =
        number < text.lineCount()
            && !text.line(number + 1).isBlank()
            && of(text, number + 1).indent() > indent()
            && !of(text, number + 1).isField();
    return Quoting.suggestion(goesOn ? "" : raw);
  }

  /** Whether a bracket that begins a list is open there. */
  private boolean isInBrackets(int at) {
    int depth = 0;
    for (int i = column(); i < at; i++) {
      char c = content.charAt(i);
      boolean begins = i == 0 || "[{,: ".indexOf(content.charAt(i - 1)) >= 0;
      depth += (c == '[' || c == '{') && (begins || depth > 0) ? 1 : 0;
      depth -= (c == ']' || c == '}') && depth > 0 ? 1 : 0;
    }
    return depth > 0;
  }

  /**
   * The field above whose key begins at the nearest column further in than this line, or less far
   * in; of those that this line could still belong with.
   */
  Optional<Line> fieldAbove(boolean furtherIn) {
    int nearest = Integer.MAX_VALUE;
    Optional<Line> found = Optional.empty();
    for (Optional<Line> up = above(); up.isPresent(); up = up.get().above()) {
      int column = up.get().column();
      if (column >= nearest || !up.get().isField()) {
        continue;
      }
      nearest = column;
      if (!furtherIn && column < indent()) {
        return up;
      }
      if (furtherIn && column > indent()) {
        found = up;
      }
    }
    return found;
  }

  String body() {
    return content.strip();
  }

  /** The place of what stands on it. */
  Span span() {
    return new Span(start + indent(), start + Math.max(content.stripTrailing().length(), indent()));
  }

  /** Whether it was to be a list item, and has no space after its dash or another bullet. */
  boolean isWrongBullet() {
    String body = body();
    boolean dash =
        body.length() > 1 && body.charAt(0) == '-' && " -\t0123456789".indexOf(body.charAt(1)) < 0;
    return dash
        || body.length() > 3 && body.startsWith("-- ")
        || body.length() > 2 && "–—•·*".indexOf(body.charAt(0)) >= 0 && body.charAt(1) == ' ';
  }

  /** Whether it begins as the item of a numbered list does. */
  boolean isNumbered() {
    return NUMBERED.matcher(body()).matches();
  }

  /** Whether it begins with a key and its colon. */
  boolean isField() {
    return KEY.matcher(body()).matches();
  }

  /** Whether its key's colon has no space after it. */
  boolean isGlued() {
    return GLUED.matcher(body()).matches();
  }

  /** Whether there is one word on it and nothing else. */
  boolean isWord() {
    return WORD.matcher(body()).matches();
  }

  /** Whether a text on the lines below is announced at its end. */
  boolean opensBlock() {
    return BLOCK.matcher(content).matches();
  }
}
