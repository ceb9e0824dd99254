package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.List;

/**
 * How the indents of a note tell its levels.
 *
 * @param areAlone whether nothing else tells them: there is no list and no heading
 * @param step how much further in the next level is at least: a blank where all indents are small
 */
record IndentedLevels(boolean areAlone, int step) {
  static IndentedLevels of(List<RawLine> raw, CountedMarks counted) {
    int step = Math.min(2, smallestIndent(raw));
    return new IndentedLevels(areAlone(raw, counted, step), step);
  }

  /** The column of a line, a level being two further in than the one above it. */
  int column(RawLine line) {
    return areAlone && step == 1 ? 2 * line.indent() : line.indent();
  }

  /**
   * Whether nothing but indents tells levels: no list and no heading, but lines below shorter ones.
   */
  private static boolean areAlone(List<RawLine> raw, CountedMarks counted, int step) {
    int deeper = 0;
    int all = 0;
    RawLine before = null;
    for (int i = 0; i < raw.size(); i++) {
      RawLine line = raw.get(i);
      if (line.is(Kind.HEADING)
          || line.is(Kind.ITEM)
          || line.is(Kind.TEXT) && ListMark.of(line.text(), counted.at(i), false).isPresent()) {
        return false;
      }
      if (line.is(Kind.TEXT)) {
        boolean below = before != null && line.indent() >= before.indent() + step;
        deeper += below && !Wraps.isOpen(before) ? 1 : 0;
        before = line;
        all++;
      }
    }
    return deeper >= 2 && step > 1 || deeper > 0 && deeper * (step == 1 ? 3 : 2) >= all;
  }

  private static int smallestIndent(List<RawLine> raw) {
    int smallest = Integer.MAX_VALUE;
    for (RawLine line : raw) {
      if (line.is(Kind.TEXT) && line.indent() > 0) {
        smallest = Math.min(smallest, line.indent());
      }
    }
    return smallest;
  }
}
