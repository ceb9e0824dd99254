package io.github.essayplanner.draw;

import io.github.essayplanner.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An argument as a picture: boxes with their text, and the lines between them, each at its place.
 *
 * @param description the same in words, for those who can't see it
 */
public record Picture(
    String title,
    String description,
    int width,
    int height,
    List<Box> boxes,
    List<Stroke> strokes) {

  /**
   * A box.
   *
   * @param lines its text, and none of it outside
   * @param badge what marks a factor's stance and rank
   * @param filled how much of a factor's score it has, in thousandths of the best there could be
   */
  public record Box(
      Role tone,
      int x,
      int y,
      int width,
      int height,
      List<TextLine> lines,
      Optional<Badge> badge,
      OptionalInt filled) {
    public Box {
      lines = List.copyOf(lines);
    }

    /** The x of its right edge. */
    public int right() {
      return x + width;
    }

    /** The y of its lower edge. */
    public int bottom() {
      return y + height;
    }
  }

  /**
   * A line of text.
   *
   * @param x its left end, or what {@code start} says of it
   * @param y its baseline
   * @param width the most it can take
   */
  public record TextLine(int x, int y, int width, String text, TextStyle style, Start start) {}

  /** Which end of a line its place names, and which way it is read from there. */
  public enum Start {
    LEFT,
    RIGHT_TO_LEFT,
    /** Read from left to right, but set against its right end. */
    FLUSH_RIGHT,
    /** Set about its middle. */
    CENTERED
  }

  /** The mark of a stance: its shape says what its colour says. */
  public record Badge(Stance stance, int x, int y, int width, int height) {}

  /**
   * A line between boxes.
   *
   * @param weight 1 to 3, how heavy it is; 0 for a line that only points
   */
  public record Stroke(Role tone, int weight, Shape shape, List<Point> points) {
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /** How a line goes through its points. */
  public enum Shape {
    /** Straight from one to the next. */
    STRAIGHT,
    /** Eight points: straight, but round at the third and the sixth, and with an arrowhead. */
    ROUNDED
  }

  /** A place in pixels from the left and the top. */
  public record Point(int x, int y) {}

  public Picture {
    boxes = List.copyOf(boxes);
    strokes = List.copyOf(strokes);
  }

  /**
   * The picture of an argument.
   *
   * @param depth how deep the diagram goes, which says how wide its boxes are
   */
  public static Picture of(Diagram diagram, Depth depth) {
    return new DiagramLayout(diagram, depth == Depth.FACTORS ? Sheet.FACTORS : Sheet.FULL)
        .picture();
  }
}
