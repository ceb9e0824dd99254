package io.github.essayplanner.render;

import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.draw.Picture.Badge;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Point;
import io.github.essayplanner.draw.Picture.Shape;
import io.github.essayplanner.draw.Picture.Stroke;
import io.github.essayplanner.draw.Picture.TextLine;
import io.github.essayplanner.draw.Role;
import io.github.essayplanner.draw.TextStyle;
import java.util.List;
import java.util.Locale;

/** A picture as SVG: no script, no font and no other file, in a file or in a page. */
public final class SvgDrawing {
  private static final int ARROW = 8;
  private static final int BAR = 4;

  private final StringBuilder svg = new StringBuilder();

  private SvgDrawing() {}

  /** The picture as a file of its own. */
  public static String file(Picture picture) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + new SvgDrawing()
            .draw(picture, "picture", "<style>\n" + Stylesheet.DRAWING + "</style>\n");
  }

  /**
   * The picture as part of a page that has the styles already.
   *
   * @param id what the page knows it by; no other part may have it
   */
  static String part(Picture picture, String id) {
    return new SvgDrawing().draw(picture, id, "");
  }

  private String draw(Picture picture, String id, String style) {
    int width = picture.width();
    int height = picture.height();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"argument\" role=\"img\"");
    svg.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append('"');
    number("width", width).number("height", height);
    svg.append(" aria-labelledby=\"").append(id).append("-title ").append(id).append("-desc\">\n");
    svg.append("<title id=\"").append(id).append("-title\">");
    svg.append(Markup.escaped(picture.title())).append("</title>\n");
    svg.append("<desc id=\"").append(id).append("-desc\">");
    description(picture.description());
    svg.append("</desc>\n").append(style);
    svg.append("<rect class=\"sheet\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n");
    picture.strokes().forEach(this::stroke);
    picture.boxes().forEach(this::box);
    return svg.append("</svg>\n").toString();
  }

  /** Its lines stay lines, so that a reader pauses between them. */
  private void description(String text) {
    String separator = "";
    for (String line : text.split("\n", -1)) {
      svg.append(separator).append(Markup.escaped(line));
      separator = "\n";
    }
  }

  private void stroke(Stroke stroke) {
    List<Point> points = stroke.points();
    svg.append("<path class=\"line ").append(word(stroke.tone()));
    svg.append(" w").append(stroke.weight()).append("\" d=\"");
    for (int i = 0; i < points.size(); i++) {
      svg.append(command(stroke.shape(), i));
      svg.append(points.get(i).x()).append(' ').append(points.get(i).y());
    }
    svg.append("\"/>\n");
    if (stroke.shape() == Shape.ROUNDED) {
      arrowhead(points.get(points.size() - 1));
    }
  }

  /** What comes before a point in a path: a move, a straight line, or a curve's first point. */
  private static String command(Shape shape, int i) {
    if (i == 0) {
      return "M";
    }
    return switch (shape) {
      case STRAIGHT -> " L";
      case ROUNDED -> i == 2 || i == 5 ? " Q" : i == 3 || i == 6 ? " " : " L";
    };
  }

  /** Every arrow comes in from the left. */
  private void arrowhead(Point tip) {
    svg.append("<path class=\"arrow\" d=\"");
    path(tip.x(), tip.y(), tip.x() - ARROW, tip.y() - 4, tip.x() - ARROW, tip.y() + 4);
    svg.append(" Z\"/>\n");
  }

  private void box(Box box) {
    svg.append("<g class=\"box ").append(word(box.tone()));
    if (box.tone() == Role.KEY) {
      box.badge().ifPresent(badge -> svg.append(' ').append(badge.stance().word()));
    }
    svg.append("\">\n<rect class=\"edge\"");
    number("x", box.x()).number("y", box.y());
    number("width", box.width()).number("height", box.height());
    number("rx", box.tone() == Role.COUNTER || box.tone() == Role.REPLY ? 14 : 4);
    svg.append("/>\n");
    band(box);
    box.badge().ifPresent(this::badge);
    box.filled().ifPresent(part -> bar(box, part));
    box.lines().forEach(line -> line(line, isOnBadge(line, box)));
    svg.append("</g>\n");
  }

  private static boolean isOnBadge(TextLine line, Box box) {
    return line.style() == TextStyle.RANK && box.badge().isPresent();
  }

  /** A strip of colour down the left edge. */
  private void band(Box box) {
    boolean hasBand =
        switch (box.tone()) {
          case COUNTER, REPLY, LINK, KEY -> false;
          default -> true;
        };
    if (hasBand) {
      svg.append("<rect class=\"band\"");
      number("x", box.x()).number("y", box.y());
      number("width", 5).number("height", box.height());
      svg.append("/>\n");
    }
  }

  /** The score as a length along the lower edge. */
  private void bar(Box box, int part) {
    svg.append("<rect class=\"bar\"");
    number("x", box.x()).number("y", box.bottom() - BAR);
    number("width", box.width() * part / 1000).number("height", BAR);
    svg.append("/>\n");
  }

  private void badge(Badge badge) {
    int left = badge.x();
    int right = left + badge.width();
    int top = badge.y();
    int bottom = top + badge.height();
    int middle = (top + bottom) / 2;
    int slant = badge.height() / 3;
    svg.append("<path class=\"badge\" d=\"");
    switch (badge.stance()) {
      case SUPPORTS -> path(left, top, right, top, right, bottom, left, bottom);
      case QUALIFIES ->
          path(
              left + slant,
              top,
              right - slant,
              top,
              right,
              middle,
              right - slant,
              bottom,
              left + slant,
              bottom,
              left,
              middle);
      case CHALLENGES ->
          path(left, top, right, top, right, middle, (left + right) / 2, bottom + 6, left, middle);
    }
    svg.append(" Z\"/>\n");
  }

  private void path(int... coordinates) {
    for (int i = 0; i < coordinates.length; i += 2) {
      svg.append(i == 0 ? "M" : " L").append(coordinates[i]).append(' ').append(coordinates[i + 1]);
    }
  }

  private void line(TextLine line, boolean onBadge) {
    svg.append("<text class=\"").append(line.style().name().toLowerCase(Locale.ROOT));
    svg.append(onBadge ? " on-badge\"" : "\"");
    number("x", line.x()).number("y", line.y());
    switch (line.start()) {
      case LEFT -> {}
      case RIGHT_TO_LEFT -> svg.append(" direction=\"rtl\"");
      case FLUSH_RIGHT -> svg.append(" text-anchor=\"end\"");
      case CENTERED -> svg.append(" text-anchor=\"middle\"");
    }
    svg.append('>').append(Markup.escaped(line.text())).append("</text>\n");
  }

  private SvgDrawing number(String attribute, int value) {
    svg.append(' ').append(attribute).append("=\"").append(value).append('"');
    return this;
  }

  private static String word(Role tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }
}
