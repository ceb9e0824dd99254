package io.github.essayplanner.draw;

/** The columns of a picture, from the left: links between factors, factors, evidence. */
enum Sheet {
  OVERVIEW(780, 178, 0),
  FULL(1240, 200, 530),
  NARROW(340, 0, 0),
  /** For paper, where the text beside it says the rest. */
  COMPACT(780, 0, 0);

  static final int MARGIN = 12;

  /** Room for the lines from links to their labels. */
  private static final int LEADERS = 22;

  /** Room for links to run up and down. */
  private static final int LANES = 48;

  /** Room for the trunk that joins factors to the thesis. */
  private static final int TRUNK = 20;

  private static final int GAP = 48;

  private final int width;
  private final int linksWidth;
  private final int leavesWidth;

  Sheet(int width, int linksWidth, int leavesWidth) {
    this.width = width;
    this.linksWidth = linksWidth;
    this.leavesWidth = leavesWidth;
  }

  int width() {
    return width;
  }

  boolean hasLinks() {
    return linksWidth > 0;
  }

  int linksWidth() {
    return linksWidth;
  }

  int lanesWidth() {
    return LANES;
  }

  int laneRight() {
    return MARGIN + linksWidth + LEADERS + LANES;
  }

  int factorsLeft(boolean linked) {
    return (linked && hasLinks() ? laneRight() : MARGIN) + TRUNK;
  }

  int factorsRight() {
    return width - MARGIN - (leavesWidth > 0 ? leavesWidth + GAP : 0);
  }

  int leavesLeft() {
    return width - MARGIN - leavesWidth;
  }

  int leavesWidth() {
    return leavesWidth;
  }
}
