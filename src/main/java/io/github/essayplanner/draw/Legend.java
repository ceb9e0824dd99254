package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Picture.Badge;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Point;
import io.github.essayplanner.draw.Picture.Shape;
import io.github.essayplanner.draw.Picture.Start;
import io.github.essayplanner.draw.Picture.Stroke;
import io.github.essayplanner.draw.Picture.TextLine;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the marks of a picture mean: only those that are in it, side by side as far as they fit. */
final class Legend {
  private static final int HEIGHT = 26;
  private static final int MARK = 22;
  private static final int MARK_HEIGHT = 16;
  private static final int SPACE = 8;
  private static final int BETWEEN = 18;

  /** How much of the bar is filled that stands for all bars. */
  private static final int FILLED = 700;

  private static final List<Stance> STANCES =
      List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CHALLENGES);

  private final int left;
  private final int right;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private int x;
  private int y;

  Legend(Diagram diagram, int left, int top, int right) {
    this.left = left;
    this.right = right;
    this.x = left;
    this.y = top;
    for (Stance stance : STANCES) {
      if (has(diagram, stance)) {
        stance(stance);
      }
    }
    if (hasScores(diagram)) {
      add(Template.SCORE_OUT_OF, String.valueOf(diagram.best()), Optional.empty(), FILLED);
    }
    if (hasLeaves(diagram)) {
      for (Strength strength : Strength.values()) {
        strength(strength);
      }
    }
  }

  private static boolean has(Diagram diagram, Stance stance) {
    for (FactorBranch branch : diagram.branches()) {
      if (branch.factor().stance() == stance) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasScores(Diagram diagram) {
    for (FactorBranch branch : diagram.branches()) {
      if (branch.filled().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLeaves(Diagram diagram) {
    for (FactorBranch branch : diagram.branches()) {
      if (!branch.leaves().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void stance(Stance stance) {
    add(Template.ON_THE_THESIS, stance.word(), Optional.of(stance), 0);
  }

  private void strength(Strength strength) {
    Box box = add(Template.EVIDENCE_OF, strength.word(), Optional.empty(), 0);
    int middle = box.y() + HEIGHT / 2;
    strokes.add(
        new Stroke(
            Role.FOR,
            strength.weight(),
            Shape.STRAIGHT,
            List.of(new Point(box.x(), middle), new Point(box.x() + MARK, middle))));
  }

  /** Puts a mark where there is room for it, with its words at its right. */
  private Box add(Template words, String word, Optional<Stance> stance, int filled) {
    String text = words.with(word).plainText();
    int width = TextStyle.SMALL.widthOf(text);
    int before = filled > 0 ? 0 : MARK + SPACE;
    int whole = before + width + 2;
    if (x > left && x + whole > right) {
      x = left;
      y += HEIGHT;
    }
    int baseline = y + (HEIGHT + TextStyle.SMALL.size() * 7 / 10) / 2;
    int top = y + (HEIGHT - MARK_HEIGHT) / 2;
    TextLine line =
        new TextLine(x + before + 1, baseline, width, text, TextStyle.SMALL, Start.LEFT);
    Box box =
        new Box(
            Role.KEY,
            x,
            y,
            whole,
            HEIGHT,
            List.of(line),
            stance.map(s -> new Badge(s, x, top, MARK, MARK_HEIGHT)),
            filled > 0 ? OptionalInt.of(filled) : OptionalInt.empty());
    boxes.add(box);
    x += whole + BETWEEN;
    return box;
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  int bottom() {
    return boxes.isEmpty() ? y : y + HEIGHT;
  }
}
