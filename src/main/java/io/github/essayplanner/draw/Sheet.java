package io.github.essayplanner.draw;

/** The columns of a picture, from the left: links between factors, factors, evidence. */
enum Sheet {
  /** The factors with what they argue and how they bear on each other. */
  FACTORS(560, 240, 0),
  /** The same with the evidence. */
  FULL(960, 240, 530),
  /** At the head of a page. */
  WIDE(860, 0, 0),
  /** At the head of a page on a narrow screen. */
  NARROW(340, 0, 0),
  /** In a column on paper. */
  PAPER(470, 0, 0);

  static final int MARGIN = 12;

  /** Room for the trunk that joins factors to the thesis. */
  static final int TRUNK = 20;

  private static final int GAP = 48;

  private final int width;
  private final int linksWidth;
  private final int leavesWidth;

  Sheet(int width, int linksWidth, int leavesWidth) {
    this.width = width;
    this.linksWidth = linksWidth;
    this.leavesWidth = leavesWidth;
  }

  /** Its width without what links take. */
  int width() {
    return width;
  }

  /** The most that a link's label takes. */
  int linksWidth() {
    return linksWidth;
  }

  int factorsWidth() {
    return width - 2 * MARGIN - TRUNK - (leavesWidth > 0 ? leavesWidth + GAP : 0);
  }

  int leavesWidth() {
    return leavesWidth;
  }

  /** Whether the picture stands alone, and has to say what its marks mean. */
  boolean standsAlone() {
    return this == FACTORS || this == FULL;
  }
}
