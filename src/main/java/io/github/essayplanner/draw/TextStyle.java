package io.github.essayplanner.draw;

import java.util.List;

/** How a line of a picture is set. Sizes are in the picture's own units. */
public enum TextStyle {
  THESIS(19, 27, false),
  NAME(15, 20, true),
  RANK(15, 20, true),
  BODY(13, 18, false),
  NOTE(13, 17, false),
  SMALL(12, 16, false),
  LABEL(12, 16, true);

  private final int size;
  private final int lineHeight;
  private final boolean bold;

  TextStyle(int size, int lineHeight, boolean bold) {
    this.size = size;
    this.lineHeight = lineHeight;
    this.bold = bold;
  }

  /** Its size in pixels. */
  public int size() {
    return size;
  }

  /** From one baseline to the next, in pixels. */
  public int lineHeight() {
    return lineHeight;
  }

  /** Whether it is set in bold. */
  public boolean bold() {
    return bold;
  }

  /** A text broken into lines no wider than this; none if it is blank. */
  public List<String> lines(String text, int width) {
    return Wrapping.lines(text, width, this);
  }

  /** The room a line needs, rounded up. */
  int widthOf(String text) {
    return (TextWidth.of(text, bold) * size + 999) / 1000;
  }
}
