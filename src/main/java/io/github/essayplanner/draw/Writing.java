package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Picture.Start;
import io.github.essayplanner.draw.Picture.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Lines of text set under one another in a column. */
final class Writing {
  private final int left;
  private final int width;
  private final List<TextLine> lines = new ArrayList<>();
  private int y;

  Writing(int left, int top, int width) {
    this.left = left;
    this.width = width;
    this.y = top;
  }

  Writing add(String text, TextStyle style) {
    return add(text, style, 0);
  }

  /** Adds a text that leaves some room free at its right. */
  Writing add(String text, TextStyle style, int free) {
    boolean rightToLeft = isRightToLeft(text);
    for (String line : Wrapping.lines(text, width - free, style)) {
      lines.add(
          new TextLine(
              rightToLeft ? left + width - free : left,
              y + baseline(style),
              width - free,
              line,
              style,
              rightToLeft ? Start.RIGHT_TO_LEFT : Start.LEFT));
      y += style.lineHeight();
    }
    return this;
  }

  Writing space(int height) {
    y += height;
    return this;
  }

  List<TextLine> lines() {
    return lines;
  }

  /** Where the next line would begin. */
  int bottom() {
    return y;
  }

  /** How far below the top of its line a text's baseline is. */
  static int baseline(TextStyle style) {
    return (style.lineHeight() + style.size() * 7 / 10) / 2;
  }

  /** Whether the first letter that has a direction runs from right to left. */
  private static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      byte direction = Character.getDirectionality(text.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
