package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Origins;
import io.github.essayplanner.text.Text;

/**
 * Lines that can't be read and are left out, so that the rest can be.
 *
 * @param told what is wrong with them
 * @param rest the text with blanks in their place
 */
record SkippedBlock(Finding told, Text rest) {
  /**
   * The line of a mistake and what stands further in below it.
   *
   * @param mistake at its place in the file as it is
   */
  static SkippedBlock at(Text text, Origins origins, Finding mistake) {
    int first = lineOf(text, origins, mistake.span().start());
    int last = lastBelow(text, first);
    Finding told =
        new Finding(
            mistake.rule(),
            mistake.span(),
            mistake.message()
                + (first == last
                    ? "; nothing more is said of this line"
                    : "; nothing more is said of this line and those below it that belong to it"),
            mistake.suggestion(),
            mistake.fix());
    return new SkippedBlock(told, blanked(text, first, last));
  }

  /** The last line that belongs to one: those below it that stand further in. */
  private static int lastBelow(Text text, int first) {
    int indent = Line.of(text, first).indent();
    int last = first;
    for (int next = first + 1; next <= text.lineCount(); next++) {
      if (text.line(next).isBlank()) {
        continue;
      }
      if (Line.of(text, next).indent() <= indent) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** The text with blanks in place of some lines, so that every other character keeps its place. */
  private static Text blanked(Text text, int first, int last) {
    char[] content = text.content().toCharArray();
    int end = text.lineStart(last) + text.line(last).length();
    for (int i = text.lineStart(first); i < end; i++) {
      content[i] = content[i] == '\n' || content[i] == '\r' ? content[i] : ' ';
    }
    return new Text(text.name(), content, content.length);
  }

  /** The last line with anything on it that begins at or before a place of the file. */
  private static int lineOf(Text text, Origins origins, int place) {
    int low = 1;
    int high = text.lineCount();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (origins.of(text.lineStart(middle)) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low > 1 && text.line(low).isBlank()) {
      low--;
    }
    return low;
  }
}
