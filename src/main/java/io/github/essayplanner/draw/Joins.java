package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.Join;
import io.github.essayplanner.draw.Picture.Box;
import io.github.essayplanner.draw.Picture.Point;
import io.github.essayplanner.draw.Picture.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The links between factors. A link leaves its factor to the left, runs up or down in a lane of its
 * own and comes back to the other factor; a thin line leads on from it to its label in the column
 * at the left. No box stands between that column and the factors.
 */
final class Joins {
  private static final int LABEL_GAP = 12;
  private static final int CLEARANCE = 8;
  private static final int CORNER = 5;

  /** The part of a factor's left side that the trunk's branch takes. */
  private static final int HEAD = 40;

  private static final int FOOT = 12;

  /** One link: where it leaves, where it arrives, in which lane it runs; lane 0 is the nearest. */
  private static final class Route {
    final Join join;
    int leaves;
    int arrives;
    int lane;

    Route(Join join) {
      this.join = join;
    }

    int top() {
      return Math.min(leaves, arrives);
    }

    int bottom() {
      return Math.max(leaves, arrives);
    }

    boolean meets(Route other) {
      return top() - CLEARANCE < other.bottom() && other.top() - CLEARANCE < bottom();
    }
  }

  private final Diagram diagram;
  private final List<Box> factors;
  private final Sheet sheet;
  private final List<Route> routes = new ArrayList<>();
  private final List<Box> labels = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();

  Joins(Diagram diagram, List<Box> factors, int top, Sheet sheet) {
    this.diagram = diagram;
    this.factors = factors;
    this.sheet = sheet;
    diagram.joins().forEach(join -> routes.add(new Route(join)));
    for (int i = 0; i < factors.size(); i++) {
      ports(i);
    }
    lanes();
    routes.sort(Comparator.comparingInt(route -> route.leaves));
    labels(top);
    int count = routes.stream().mapToInt(route -> route.lane + 1).max().orElse(1);
    for (int i = 0; i < routes.size(); i++) {
      draw(routes.get(i), labels.get(i), count);
    }
  }

  /** Shares a factor's left side among its links: those to factors above it come first. */
  private void ports(int factor) {
    List<Route> here = new ArrayList<>();
    for (Route route : routes) {
      if (route.join.from() == factor || route.join.to() == factor) {
        here.add(route);
      }
    }
    here.sort(Comparator.comparingInt(route -> route.join.from() + route.join.to() - factor));
    Box box = factors.get(factor);
    int room = box.height() - HEAD - FOOT;
    for (int i = 0; i < here.size(); i++) {
      int y = box.y() + HEAD + room * (2 * i + 1) / (2 * here.size());
      if (here.get(i).join.from() == factor) {
        here.get(i).leaves = y;
      } else {
        here.get(i).arrives = y;
      }
    }
  }

  /** The shortest links get the nearest lanes. */
  private void lanes() {
    List<Route> placed = new ArrayList<>();
    List<Route> byLength = new ArrayList<>(routes);
    byLength.sort(Comparator.comparingInt(route -> route.bottom() - route.top()));
    for (Route route : byLength) {
      while (isTaken(route, placed)) {
        route.lane++;
      }
      placed.add(route);
    }
  }

  private static boolean isTaken(Route route, List<Route> placed) {
    return placed.stream().anyMatch(other -> other.lane == route.lane && other.meets(route));
  }

  /** Each label stands level with where its link leaves, or as near as the others let it. */
  private void labels(int top) {
    int[] heights = new int[routes.size()];
    int[] tops = new int[routes.size()];
    int bottom = factors.get(factors.size() - 1).bottom();
    for (int i = 0; i < heights.length; i++) {
      heights[i] = label(routes.get(i), 0).height();
      int least = i == 0 ? top : tops[i - 1] + heights[i - 1] + LABEL_GAP;
      tops[i] = Math.max(least, routes.get(i).leaves - heights[i] / 2);
    }
    for (int i = heights.length - 1; i >= 0; i--) {
      int least = i == 0 ? top : top + sum(heights, i);
      int most = (i == heights.length - 1 ? bottom : tops[i + 1] - LABEL_GAP) - heights[i];
      tops[i] = Math.max(least, Math.min(tops[i], most));
    }
    for (int i = 0; i < heights.length; i++) {
      labels.add(label(routes.get(i), tops[i]));
    }
  }

  /** The room that so many labels need, and the gaps after them. */
  private static int sum(int[] heights, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += heights[i] + LABEL_GAP;
    }
    return sum;
  }

  private Box label(Route route, int y) {
    String heading = name(route.join.from()) + " → " + name(route.join.to());
    return Boxes.join(heading, route.join.how(), Sheet.MARGIN, y, sheet.linksWidth());
  }

  private String name(int factor) {
    return diagram.branches().get(factor).factor().name();
  }

  private void draw(Route route, Box label, int lanes) {
    int from = factors.get(route.join.from()).x();
    int to = factors.get(route.join.to()).x();
    int x = sheet.laneRight() - sheet.lanesWidth() * (2 * route.lane + 1) / (2 * lanes);
    int turn = route.arrives > route.leaves ? CORNER : -CORNER;
    strokes.add(
        new Stroke(
            Tone.LINK,
            1,
            Picture.Shape.ROUNDED,
            List.of(
                new Point(from, route.leaves),
                new Point(x + CORNER, route.leaves),
                new Point(x, route.leaves),
                new Point(x, route.leaves + turn),
                new Point(x, route.arrives - turn),
                new Point(x, route.arrives),
                new Point(x + CORNER, route.arrives),
                new Point(to, route.arrives))));
    leader(new Point(x, route.leaves), label);
  }

  /** From the link to its label: level through the lanes, then a curve to where the label is. */
  private void leader(Point start, Box label) {
    Point bend = new Point(sheet.laneRight() - sheet.lanesWidth(), start.y());
    Point end = new Point(label.right(), label.y() + label.height() / 2);
    int middle = (bend.x() + end.x()) / 2;
    strokes.add(
        new Stroke(
            Tone.LINK,
            0,
            Picture.Shape.LEADER,
            List.of(
                new Point(start.x() + CORNER, start.y()),
                bend,
                new Point(middle, bend.y()),
                new Point(middle, end.y()),
                end)));
  }

  List<Box> boxes() {
    return labels;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  int bottom() {
    return labels.isEmpty() ? 0 : labels.get(labels.size() - 1).bottom();
  }
}
