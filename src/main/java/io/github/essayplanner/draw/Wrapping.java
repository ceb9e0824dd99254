package io.github.essayplanner.draw;

import io.github.essayplanner.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines no wider than their place: at spaces, after hyphens and dashes, between
 * characters of scripts that write without spaces, and where a word is too long, within it.
 */
final class Wrapping {
  private static final int JOINER = 0x200D;
  private static final String NEVER_FIRST = "、。，．）」』】〉》？！：；ー々)]}.,;:!?%’”";
  private static final String BREAK_AFTER = "-–—/";

  /** The width of a line, in thousandths of the size of its text. */
  private final int width;

  private final boolean bold;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private Wrapping(int width, TextStyle style) {
    this.width = width * 1000 / style.size();
    this.bold = style.bold();
  }

  /** The lines of a text; none if it is blank. */
  static List<String> lines(String text, int width, TextStyle style) {
    Wrapping wrapping = new Wrapping(width, style);
    for (String piece : pieces(text)) {
      wrapping.add(piece);
    }
    wrapping.endLine();
    return wrapping.lines;
  }

  private void add(String piece) {
    int needed = TextWidth.of(piece.stripTrailing(), bold);
    if (used + needed > width) {
      endLine();
    }
    if (needed <= width) {
      append(piece);
      return;
    }
    for (int start = 0; start < piece.length(); ) {
      int end = clusterEnd(piece, start);
      String cluster = piece.substring(start, end);
      if (used + TextWidth.of(cluster, bold) > width) {
        endLine();
      }
      append(cluster);
      start = end;
    }
  }

  private void append(String piece) {
    String text = line.isEmpty() ? piece.stripLeading() : piece;
    line.append(text);
    used += TextWidth.of(text, bold);
  }

  private void endLine() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
    used = 0;
  }

  /** The text cut where a line may end; what follows a cut begins a line, if need be. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = clusterEnd(text, 0); i < text.length(); i = clusterEnd(text, i)) {
      if (mayBreak(text, i)) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean mayBreak(String text, int i) {
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
    if (Character.isWhitespace(after) || NEVER_FIRST.indexOf(after) >= 0) {
      return false;
    }
    return Character.isWhitespace(before)
        || CellWidth.of(before) == 2
        || CellWidth.of(after) == 2
        || BREAK_AFTER.indexOf(before) >= 0 && Character.isLetter(after);
  }

  /** Where the character that starts here ends, with all that combines with it. */
  private static int clusterEnd(String text, int start) {
    if (start >= text.length()) {
      return text.length();
    }
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean joined = text.codePointBefore(end) == JOINER;
      if (!joined && CellWidth.of(next) > 0 && Character.getType(next) != Character.MODIFIER_SYMBOL
          || Character.isWhitespace(next)) {
        break;
      }
      if (next < 0x300) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }
}
