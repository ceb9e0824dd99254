package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Picture.Badge;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Start;
import io.github.essayplanner.draw.Picture.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A factor's box: its rank in the shape of its stance, its name, its score and what it argues. What
 * speaks against it stands below that, or, where there is room and no point, beside the name.
 */
final class FactorBox {
  private static final int PADDING = 12;
  private static final int BADGE_HEIGHT = 28;
  private static final int BADGE_WIDTH = 34;

  /** The space between columns of text. */
  private static final int GUTTER = 12;

  /** From this width on, a box without a point has room for a second column. */
  private static final int WIDE = 600;

  private final FactorBranch branch;
  private final int x;
  private final int y;
  private final int width;
  private final Badge badge;
  private final List<TextLine> lines = new ArrayList<>();

  private FactorBox(FactorBranch branch, int x, int y, int width) {
    this.branch = branch;
    this.x = x;
    this.y = y;
    this.width = width;
    int badgeWidth = Math.max(BADGE_WIDTH, TextStyle.RANK.widthOf(branch.rank()) + 16);
    this.badge =
        new Badge(branch.factor().stance(), x + PADDING, y + PADDING - 2, badgeWidth, BADGE_HEIGHT);
  }

  /**
   * The box at its place, as high as its text needs.
   *
   * @param least how high it must be at least
   */
  static Box of(FactorBranch branch, int x, int y, int width, int least) {
    return new FactorBox(branch, x, y, width).box(least);
  }

  private Box box(int least) {
    boolean hasColumns = width >= WIDE && branch.point().isEmpty() && !branch.objection().isEmpty();
    int bottom = hasColumns ? columns() : column();
    addRank();
    addScore();
    return new Box(
        branch.tone(),
        x,
        y,
        width,
        Math.max(least, Math.max(bottom, badge.y() + BADGE_HEIGHT) + PADDING - y),
        lines,
        Optional.of(badge),
        branch.filled());
  }

  private int column() {
    Writing text = head(textLeft(), right() - textLeft());
    if (!branch.point().isEmpty()) {
      text.space(3).add(branch.point(), TextStyle.BODY);
    }
    if (!branch.objection().isEmpty()) {
      text.space(4).add(branch.but(), TextStyle.NOTE);
    }
    return written(text);
  }

  private int columns() {
    int left = textLeft();
    int room = right() - scoreRoom() - left - GUTTER;
    int middle = left + room * 3 / 7;
    int head = written(head(left, middle - left));
    Writing beside = new Writing(middle + GUTTER, y + PADDING, left + room - middle);
    return Math.max(head, written(beside.add(branch.but(), TextStyle.NOTE)));
  }

  private Writing head(int left, int room) {
    int free = left + room == right() ? scoreRoom() : 0;
    return new Writing(left, y + PADDING, room)
        .add(branch.factor().name(), TextStyle.NAME, free)
        .add(tally(), TextStyle.LABEL);
  }

  private String tally() {
    String stance = branch.factor().stanceWord();
    return stance.isEmpty() ? branch.tally() : stance + " · " + branch.tally();
  }

  private int written(Writing text) {
    lines.addAll(text.lines());
    return text.bottom();
  }

  private int textLeft() {
    return badge.x() + badge.width() + GUTTER;
  }

  private int right() {
    return x + width - PADDING;
  }

  private int scoreRoom() {
    int score = TextStyle.NAME.widthOf(branch.score());
    return score == 0 ? 0 : score + GUTTER;
  }

  private void addRank() {
    if (!branch.rank().isEmpty()) {
      int middle = badge.x() + badge.width() / 2;
      int baseline = badge.y() + (badge.height() + TextStyle.RANK.size() * 7 / 10) / 2;
      add(branch.rank(), middle, baseline, TextStyle.RANK, Start.CENTERED);
    }
  }

  private void addScore() {
    if (!branch.score().isEmpty()) {
      int baseline = y + PADDING + Writing.baseline(TextStyle.NAME);
      add(branch.score(), right(), baseline, TextStyle.NAME, Start.FLUSH_RIGHT);
    }
  }

  private void add(String text, int at, int baseline, TextStyle style, Start start) {
    lines.add(new TextLine(at, baseline, style.widthOf(text), text, style, start));
  }
}
