package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.Branch;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Picture.Badge;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Line;
import io.github.essayplanner.draw.Picture.Start;
import io.github.essayplanner.words.Label;
import java.util.Optional;
import java.util.OptionalInt;

/** The kinds of box, each as high as its text needs. */
final class Boxes {
  private static final int PADDING = 14;
  private static final int SMALL_PADDING = 10;
  private static final int BADGE_HEIGHT = 28;
  private static final int BADGE_WIDTH = 34;

  private Boxes() {}

  static Box thesis(String thesis, int x, int y, int sheetWidth) {
    int width = sheetWidth - 2 * x;
    Writing text =
        new Writing(x + PADDING + 4, y + PADDING, width - 2 * PADDING - 4)
            .add(Label.THESIS.text(), TextStyle.LABEL)
            .space(2)
            .add(thesis, sheetWidth < 600 ? TextStyle.NAME : TextStyle.THESIS);
    return box(Tone.THESIS, x, y, width, text, PADDING);
  }

  static Box factor(Branch branch, int x, int y, int width) {
    int badgeWidth = Math.max(BADGE_WIDTH, TextStyle.RANK.widthOf(branch.rank()) + 16);
    Badge badge =
        new Badge(branch.factor().stance(), x + PADDING, y + PADDING - 4, badgeWidth, BADGE_HEIGHT);
    int score = TextStyle.NAME.widthOf(branch.score());
    int textX = badge.x() + badgeWidth + 12;
    int textWidth = x + width - PADDING - textX;
    Writing text =
        new Writing(textX, y + PADDING, textWidth)
            .add(branch.factor().name(), TextStyle.NAME, score == 0 ? 0 : score + 12)
            .add(branch.factor().stance().word() + " · " + branch.tally(), TextStyle.LABEL)
            .space(branch.point().isEmpty() ? 0 : 3)
            .add(branch.point(), TextStyle.BODY);
    if (!branch.objection().isEmpty()) {
      text.space(4).add(Label.BUT.text() + ": " + branch.objection(), TextStyle.NOTE);
    }
    addRank(text, branch.rank(), badge);
    if (score > 0) {
      int baseline = y + PADDING + Writing.baseline(TextStyle.NAME);
      text.lines()
          .add(
              new Line(
                  x + width - PADDING,
                  baseline,
                  score,
                  branch.score(),
                  TextStyle.NAME,
                  Start.FLUSH_RIGHT));
    }
    Box box = box(branch.tone(), x, y, width, text, PADDING);
    return new Box(
        box.tone(), x, y, width, box.height(), box.lines(), Optional.of(badge), branch.filled());
  }

  private static void addRank(Writing text, String rank, Badge badge) {
    if (!rank.isEmpty()) {
      int width = TextStyle.RANK.widthOf(rank);
      int x = badge.x() + badge.width() / 2;
      int y = badge.y() + (badge.height() + TextStyle.RANK.size() * 7 / 10) / 2;
      text.lines().add(new Line(x, y, width, rank, TextStyle.RANK, Start.CENTERED));
    }
  }

  static Box leaf(Leaf leaf, int x, int y, int width) {
    Writing text =
        new Writing(x + SMALL_PADDING + 4, y + SMALL_PADDING, width - 2 * SMALL_PADDING - 4)
            .add(leaf.label(), TextStyle.LABEL)
            .add(leaf.text(), TextStyle.BODY);
    return box(leaf.tone(), x, y, width, text, SMALL_PADDING);
  }

  static Box join(String heading, String how, int x, int y, int width) {
    Writing text =
        new Writing(x + 6, y + 4, width - 12)
            .add(heading, TextStyle.LABEL)
            .add(how, TextStyle.SMALL);
    return box(Tone.LINK, x, y, width, text, 4);
  }

  private static Box box(Tone tone, int x, int y, int width, Writing text, int padding) {
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
