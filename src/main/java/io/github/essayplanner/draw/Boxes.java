package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Start;
import io.github.essayplanner.draw.Picture.TextLine;
import io.github.essayplanner.words.Label;
import java.util.Optional;
import java.util.OptionalInt;

/** The plainer kinds of box, each as high as its text needs. */
final class Boxes {
  private static final int PADDING = 14;
  private static final int SMALL_PADDING = 10;
  private static final int TINY_PADDING = 4;

  private Boxes() {}

  static Box thesis(String thesis, int x, int y, int sheetWidth) {
    int width = sheetWidth - 2 * x;
    Writing text =
        new Writing(x + PADDING + 4, y + PADDING, width - 2 * PADDING - 4)
            .add(Label.THESIS.text(), TextStyle.LABEL)
            .space(2)
            .add(thesis, sheetWidth < 500 ? TextStyle.NAME : TextStyle.THESIS);
    return box(Role.THESIS, x, y, width, text, PADDING);
  }

  static Box leaf(Leaf leaf, int x, int y, int width) {
    Writing text =
        new Writing(x + SMALL_PADDING + 4, y + SMALL_PADDING, width - 2 * SMALL_PADDING - 4)
            .add(leaf.label(), TextStyle.LABEL)
            .add(leaf.text(), TextStyle.BODY);
    return box(leaf.tone(), x, y, width, text, SMALL_PADDING);
  }

  /** A box no wider than its text. */
  static Box join(String heading, String how, int x, int y, int width) {
    Writing text =
        new Writing(x + TINY_PADDING, y + TINY_PADDING, width - 2 * TINY_PADDING)
            .add(heading, TextStyle.LABEL)
            .add(how, TextStyle.SMALL);
    int right = x;
    for (TextLine line : text.lines()) {
      boolean isLeft = line.start() == Start.LEFT;
      right = Math.max(right, line.x() + (isLeft ? line.style().widthOf(line.text()) : 0));
    }
    return box(Role.LINK, x, y, right + TINY_PADDING - x, text, TINY_PADDING);
  }

  private static Box box(Role tone, int x, int y, int width, Writing text, int padding) {
    return new Box(
        tone,
        x,
        y,
        width,
        text.bottom() + padding - y,
        text.lines(),
        Optional.empty(),
        OptionalInt.empty());
  }
}
