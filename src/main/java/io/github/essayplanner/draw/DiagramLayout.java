package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Point;
import io.github.essayplanner.draw.Picture.Stroke;
import io.github.essayplanner.words.Label;
import java.util.ArrayList;
import java.util.List;

/** Gives every part of a diagram its place: the thesis on top, and under it a row a factor. */
final class DiagramLayout {
  private static final int ROW_GAP = 20;
  private static final int CLOSE = 8;
  private static final int REPLY_INDENT = 24;

  /** How far below a box's top its lines end, level with its first line of text. */
  private static final int HEAD = 24;

  private final Diagram diagram;
  private final Sheet sheet;
  private final LinkRouting joins;
  private final int width;
  private final int left;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();

  DiagramLayout(Diagram diagram, Sheet sheet) {
    this.diagram = diagram;
    this.sheet = sheet;
    this.joins = new LinkRouting(diagram, sheet);
    this.width = sheet.width() + joins.width();
    this.left = Sheet.MARGIN + joins.width() + Sheet.TRUNK;
  }

  Picture picture() {
    int thesis = thesis();
    int y = thesis + (thesis > 0 ? ROW_GAP : Sheet.MARGIN);
    List<Box> factors = new ArrayList<>();
    for (FactorBranch branch : diagram.branches()) {
      int least = joins.least(factors.size());
      Box factor = FactorBox.of(branch, left, y, sheet.factorsWidth(), least);
      factors.add(factor);
      y = Math.max(factor.bottom(), leaves(branch.leaves(), factor)) + rowGap();
    }
    boxes.addAll(factors);
    trunk(thesis, factors);
    joins.draw(factors);
    boxes.addAll(joins.boxes());
    strokes.addAll(joins.strokes());
    int bottom = factors.isEmpty() ? thesis : y - rowGap();
    return new Picture(
        diagram.heading(),
        Description.of(diagram),
        width,
        (sheet.standsAlone() ? key(bottom + CLOSE) : bottom) + Sheet.MARGIN,
        boxes,
        strokes);
  }

  /** Puts the thesis on top, if it is to be there, and answers where it ends. */
  private int thesis() {
    if (diagram.thesis().isEmpty()) {
      return 0;
    }
    Box thesis = Boxes.thesis(diagram.thesis(), Sheet.MARGIN, Sheet.MARGIN, width);
    boxes.add(thesis);
    return thesis.bottom();
  }

  /** Says at the foot what the marks mean, and answers where that ends. */
  private int key(int y) {
    Legend key = new Legend(diagram, Sheet.MARGIN, y, width - Sheet.MARGIN);
    boxes.addAll(key.boxes());
    strokes.addAll(key.strokes());
    return key.bottom();
  }

  private int rowGap() {
    return sheet.standsAlone() ? ROW_GAP : CLOSE;
  }

  /** A line down from the thesis, with a branch to each factor in the colour of its stance. */
  private void trunk(int thesis, List<Box> factors) {
    int x = left - 12;
    int from = thesis;
    for (int i = 0; i < factors.size(); i++) {
      Box factor = factors.get(i);
      Role tone = diagram.branches().get(i).tone();
      int y = factor.y() + HEAD;
      strokes.add(straight(Role.THESIS, 2, new Point(x, from), new Point(x, y)));
      strokes.add(straight(tone, 2, new Point(x, y), new Point(factor.x(), y)));
      from = y;
    }
  }

  /** Puts a factor's evidence beside it, and answers where it ends. */
  private int leaves(List<Leaf> leaves, Box factor) {
    int y = factor.y();
    int spine = factor.right() + 22;
    int last = factor.y() + HEAD;
    for (Leaf leaf : leaves) {
      Box box =
          Boxes.leaf(leaf, width - Sheet.MARGIN - sheet.leavesWidth(), y, sheet.leavesWidth());
      boxes.add(box);
      last = box.y() + HEAD;
      strokes.add(
          straight(leaf.tone(), leaf.weight(), new Point(spine, last), new Point(box.x(), last)));
      y = box.bottom() + CLOSE;
      if (!leaf.reply().isEmpty()) {
        y = reply(leaf, box) + CLOSE;
      }
    }
    if (!leaves.isEmpty()) {
      int head = factor.y() + HEAD;
      strokes.add(
          straight(Role.THESIS, 1, new Point(factor.right(), head), new Point(spine, head)));
      strokes.add(straight(Role.THESIS, 1, new Point(spine, head), new Point(spine, last)));
    }
    return y - CLOSE;
  }

  private int reply(Leaf leaf, Box counter) {
    int x = counter.x() + REPLY_INDENT;
    Leaf answer = new Leaf(Role.REPLY, Label.REPLY.text(), leaf.reply(), 1, "");
    Box box = Boxes.leaf(answer, x, counter.bottom() + CLOSE, counter.width() - REPLY_INDENT);
    boxes.add(box);
    int corner = counter.x() + REPLY_INDENT / 2;
    int middle = box.y() + HEAD;
    strokes.add(
        straight(
            Role.REPLY,
            1,
            new Point(corner, counter.bottom()),
            new Point(corner, middle),
            new Point(x, middle)));
    return box.bottom();
  }

  private static Stroke straight(Role tone, int weight, Point... points) {
    return new Stroke(tone, weight, Picture.Shape.STRAIGHT, List.of(points));
  }
}
