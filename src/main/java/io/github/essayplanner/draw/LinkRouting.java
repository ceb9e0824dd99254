package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Lanes.Route;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Point;
import io.github.essayplanner.draw.Picture.Shape;
import io.github.essayplanner.draw.Picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * The links between factors. A link leaves its factor to the left, level with its label, runs up or
 * down in a lane of its own and comes back to the other factor near its foot, where all that come
 * to it arrive. No box stands between the labels and the factors.
 */
final class LinkRouting {
  private static final int LABEL_GAP = 6;
  private static final int CORNER = 5;

  /** How far below a label's top its link runs, level with its first line. */
  private static final int HEAD = 12;

  /** How far above a factor's lower edge links arrive. */
  private static final int FOOT = 12;

  /** The room between labels and lanes, and between lanes and the trunk. */
  private static final int CLEARANCE = 14;

  private static final int LANE = 8;

  private final Diagram diagram;
  private final Sheet sheet;
  private final List<Route> routes;
  private final int width;
  private final List<Box> labels = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();

  LinkRouting(Diagram diagram, Sheet sheet) {
    this.diagram = diagram;
    this.sheet = sheet;
    this.routes = Lanes.of(diagram.joins());
    this.width = routes.isEmpty() ? 0 : sheet.linksWidth() + 2 * CLEARANCE + lanes() * LANE;
  }

  /** How much of the sheet's left side they take, the margin apart. */
  int width() {
    return width;
  }

  private int lanes() {
    int lanes = 0;
    for (Route route : routes) {
      lanes = Math.max(lanes, route.lane + 1);
    }
    return lanes;
  }

  /** How high a factor's box must be for its labels to stand beside it. */
  int least(int factor) {
    int y = 0;
    int least = 0;
    for (Route route : routes) {
      if (route.join.from() == factor) {
        int height = label(route, 0).height();
        least = y + Math.max(height, HEAD + 2 * CORNER + FOOT);
        y += height + LABEL_GAP;
      }
    }
    return least;
  }

  /** Draws them between the boxes of the factors. */
  void draw(List<Box> factors) {
    int y = 0;
    for (Route route : routes) {
      y = route.port == 0 ? factors.get(route.join.from()).y() : y;
      Box label = label(route, y);
      labels.add(label);
      draw(route, label, factors);
      y = label.bottom() + LABEL_GAP;
    }
  }

  private Box label(Route route, int y) {
    return Boxes.join(
        diagram.towards(route.join), route.join.how(), Sheet.MARGIN, y, sheet.linksWidth());
  }

  private void draw(Route route, Box label, List<Box> factors) {
    Box to = factors.get(route.join.to());
    int right = factors.get(route.join.from()).x();
    int x = Sheet.MARGIN + width - CLEARANCE - route.lane * LANE;
    int leaves = label.y() + HEAD;
    int arrives = to.bottom() - FOOT;
    int turn = arrives > leaves ? CORNER : -CORNER;
    strokes.add(
        new Stroke(
            Role.LINK,
            1,
            Shape.ROUNDED,
            List.of(
                new Point(right, leaves),
                new Point(x + CORNER, leaves),
                new Point(x, leaves),
                new Point(x, leaves + turn),
                new Point(x, arrives - turn),
                new Point(x, arrives),
                new Point(x + CORNER, arrives),
                new Point(to.x(), arrives))));
    strokes.add(
        new Stroke(
            Role.LINK,
            0,
            Shape.STRAIGHT,
            List.of(new Point(x + CORNER, leaves), new Point(label.right(), leaves))));
  }

  List<Box> boxes() {
    return labels;
  }

  List<Stroke> strokes() {
    return strokes;
  }
}
