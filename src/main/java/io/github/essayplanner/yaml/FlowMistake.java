package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;

/** What the parser stumbled over between brackets. */
final class FlowMistake {
  private final Text text;
  private final Line line;
  private final int at;
  private final int start;

  /**
   * @param line of what the parser stumbled over
   * @param at where that stands
   * @param start the bracket that opens what it stands in
   */
  FlowMistake(Text text, Line line, int at, int start) {
    this.text = text;
    this.line = line;
    this.at = at;
    this.start = start;
  }

  Finding finding() {
    boolean sameLine = text.lineAt(start) == text.lineAt(at);
    if (sameLine && charAt(at) == ':') {
      return new Finding(
          SyntaxRule.SPLIT_IN_BRACES,
          mark(at),
          "a colon inside brackets cuts a text in two",
          "put quotes round the text, or give each field a line of its own without the brackets");
    }
    if (sameLine && "]}".indexOf(charAt(at)) >= 0) {
      return new Finding(
          SyntaxRule.YAML_SYNTAX,
          mark(at),
          "this bracket doesn't match the one that it should close",
          "close with the same kind of bracket");
    }
    if (sameLine && "\"'".indexOf(charAt(lastBefore(at))) >= 0) {
      return SyntaxMistake.textAfterQuote(at, line);
    }
    int next = charAt(at) == ':' ? firstOfLine() : at;
    int before = lastBefore(next);
    boolean isNextLine = text.lineAt(before) < text.lineAt(next);
    return charAt(next) == '"' && isNextLine && isValueEnd(charAt(before))
        ? noComma(before)
        : unclosed();
  }

  private Finding noComma(int before) {
    return new Finding(
            SyntaxRule.YAML_SYNTAX,
            mark(before),
            "a comma is missing behind this",
            "write a comma between two fields or items inside brackets")
        .with(Fix.of(false, Span.at(before + 1), ","));
  }

  private Finding unclosed() {
    boolean comment = text.line(text.lineAt(start)).contains(" #");
    return new Finding(
        SyntaxRule.YAML_SYNTAX,
        mark(start),
        "this bracket is never closed",
        comment
            ? "the # on this line begins a comment: put quotes round the text with the # in it"
            : "close it, or put quotes round a text that begins with a bracket");
  }

  private int firstOfLine() {
    int first = line.start();
    while (charAt(first) == ' ' || charAt(first) == '\t') {
      first++;
    }
    return first;
  }

  /** The index of the last character before another that is no blank and no line break. */
  private int lastBefore(int index) {
    int before = index - 1;
    while (before > start && charAt(before) <= ' ') {
      before--;
    }
    return before;
  }

  private static boolean isValueEnd(char c) {
    return "\"]}".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
  }

  private char charAt(int index) {
    String content = text.content();
    return index >= 0 && index < content.length() ? content.charAt(index) : '\0';
  }

  private Span mark(int index) {
    return new Span(index, Math.min(index + 1, text.content().length()));
  }
}
