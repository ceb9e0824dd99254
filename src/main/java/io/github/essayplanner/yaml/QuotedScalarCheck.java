package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in quotation marks that goes on over lines which were to be items or fields: such a line
 * stands no further in than the first of the text, as no line of a text may that is laid out well.
 */
final class QuotedScalarCheck {
  private static final Pattern ITEM = Pattern.compile("-\\s.*");
  private static final Pattern FIELD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_-]*:(\\s.*)?");
  private static final Pattern BEFORE_FIELD = Pattern.compile("-\\s+[^\"'\\s].*");

  private QuotedScalarCheck() {}

  /** Tells the first such line. */
  static void check(Text text, Span span, List<Finding> findings) {
    int first = text.lineAt(span.start());
    int last = text.lineAt(Math.max(span.start(), span.end() - 1));
    if (first == last) {
      return;
    }
    String line = text.line(first);
    int dash = lead(line);
    boolean isAlone = text.lineStart(first) + dash == span.start();
    int field = BEFORE_FIELD.matcher(line.strip()).matches() ? lead(line, dash + 1) : dash;
    for (int number = first + 1; number <= last; number++) {
      String body = text.line(number).strip();
      int column = lead(text.line(number)) + (isAlone ? 1 : 0);
      boolean isItem = column <= dash && ITEM.matcher(body).matches();
      if (isItem || column <= field && FIELD.matcher(body).matches()) {
        findings.add(found(text, span, number, isItem));
        return;
      }
    }
  }

  private static int lead(String line) {
    return lead(line, 0);
  }

  private static int lead(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static Finding found(Text text, Span span, int number, boolean isItem) {
    String line = text.line(number);
    int start = text.lineStart(number) + lead(line);
    Span word = new Span(start, isItem ? start + 1 : text.content().indexOf(':', start));
    Finding finding =
        new Finding(
            SyntaxRule.ITEM_IN_TEXT,
            word,
            "this line begins like a "
                + (isItem ? "list item" : "field")
                + ", but it is part of the text in quotation marks above",
            "close the quotation mark before this line, and leave out the one at the end; if all"
                + " is one text, begin this line further in");
    int end = end(text, number);
    int closing = span.end() - 1;
    boolean isPlain = text.content().substring(span.start(), span.end()).indexOf('\\') < 0;
    String mark = text.content().substring(span.start(), span.start() + 1);
    return closing > word.end() && text.content().startsWith(mark, closing) && isPlain
        ? finding.with(
            new Fix(
                false,
                List.of(
                    Replacement.insert(end, mark),
                    new Replacement(new Span(closing, span.end()), ""))))
        : finding;
  }

  /** Where the text ends that stands above a line. */
  private static int end(Text text, int number) {
    int above = number - 1;
    while (text.line(above).isBlank()) {
      above--;
    }
    return text.lineStart(above) + text.line(above).stripTrailing().length();
  }
}
