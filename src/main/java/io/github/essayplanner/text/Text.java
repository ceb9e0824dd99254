package io.github.essayplanner.text;

import java.util.Arrays;

/** What a file says, under the name the user gave it, with its lines. Immutable. */
public final class Text {
  private final String name;
  private final String content;
  private final int[] lineStarts;
  private final boolean hasPairs;

  /**
   * @param name what messages call the file, as the user typed it; {@code <stdin>} for stdin
   * @param content the whole text, line breaks as they are
   */
  public Text(String name, String content) {
    this(name, content.toCharArray(), content.length());
  }

  /**
   * A text that is still an array, which is quicker to go through.
   *
   * @param length how much of the array it is
   */
  public Text(String name, char[] content, int length) {
    this.name = name;
    this.content = new String(content, 0, length);
    int[] starts = new int[64];
    int count = 1;
    boolean pairs = false;
    for (int i = 0; i < length; i++) {
      char c = content[i];
      if (c == '\n' || c == '\r' && (i + 1 == length || content[i + 1] != '\n')) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        pairs = true;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, count);
    this.hasPairs = pairs;
  }

  /** What messages call the file. */
  public String name() {
    return name;
  }

  /** The whole text, line breaks as they are. */
  public String content() {
    return content;
  }

  /** Whether some character takes two {@code char}s, so that code points count otherwise. */
  public boolean hasPairs() {
    return hasPairs;
  }

  /** The number of lines; a line break at the end opens one more, empty line. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The index of the first {@code char} of a line, counted from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** A line counted from 1, without its line break. */
  public String line(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : content.length();
    while (end > lineStarts[line - 1] && isBreak(content.charAt(end - 1))) {
      end--;
    }
    return content.substring(lineStarts[line - 1], end);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** The line, from 1, that holds the {@code char} at this index. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The line break that ends the first line; a line feed where there is none. */
  public String lineBreak() {
    int lf = content.indexOf('\n');
    int cr = content.indexOf('\r');
    if (cr < 0 || lf >= 0 && lf < cr) {
      return "\n";
    }
    return cr + 1 == lf ? "\r\n" : "\r";
  }

  /** Line and column of the {@code char} at this index. */
  public Position position(int offset) {
    int line = lineAt(offset);
    int start = lineStarts[line - 1];
    int before = hasPairs ? content.codePointCount(start, offset) : offset - start;
    return new Position(line, before + 1);
  }
}
