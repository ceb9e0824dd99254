package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.Join;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lanes in which links run up and down, 0 being the nearest to the factors: the shortest link
 * gets the nearest, and links that share a lane never meet. Heights don't matter for that, only the
 * order of what is on a factor's side: first the links that leave it, then where links arrive.
 */
final class Lanes {
  /** A link, with its place among those that leave the same factor, and its lane. */
  static final class Route {
    final Join join;
    final int port;
    int lane;

    private Route(Join join, int port) {
      this.join = join;
      this.port = port;
    }

    private int leaves() {
      return join.from() * STEPS + port;
    }

    private int arrives() {
      return join.to() * STEPS + STEPS - 1;
    }

    private int length() {
      return Math.abs(arrives() - leaves());
    }

    private boolean meets(Route other) {
      return Math.min(leaves(), arrives()) <= Math.max(other.leaves(), other.arrives())
          && Math.min(other.leaves(), other.arrives()) <= Math.max(leaves(), arrives());
    }
  }

  /** More than a factor can have links. */
  private static final int STEPS = 1 << 16;

  private Lanes() {}

  /** The links in the order of where they leave. */
  static List<Route> of(List<Join> joins) {
    List<Route> routes = routes(joins);
    List<Route> byLength = new ArrayList<>(routes);
    byLength.sort(Comparator.comparingInt(Route::length));
    List<List<Route>> lanes = new ArrayList<>();
    for (Route route : byLength) {
      while (route.lane < lanes.size() && isTaken(lanes.get(route.lane), route)) {
        route.lane++;
      }
      if (route.lane == lanes.size()) {
        lanes.add(new ArrayList<>());
      }
      lanes.get(route.lane).add(route);
    }
    return routes;
  }

  /**
   * Of one factor's links those that go up leave first, and the nearer before the further; of those
   * that go down the further before the nearer. So they don't cross each other.
   */
  private static List<Route> routes(List<Join> joins) {
    List<Join> ordered = new ArrayList<>(joins);
    ordered.sort(
        Comparator.comparingInt(Join::from)
            .thenComparing(join -> join.to() > join.from())
            .thenComparing(Comparator.comparingInt(Join::to).reversed()));
    List<Route> routes = new ArrayList<>();
    for (Join join : ordered) {
      Route last = routes.isEmpty() ? null : routes.get(routes.size() - 1);
      boolean isFirst = last == null || last.join.from() != join.from();
      routes.add(new Route(join, isFirst ? 0 : last.port + 1));
    }
    return routes;
  }

  private static boolean isTaken(List<Route> lane, Route route) {
    for (Route other : lane) {
      if (other.meets(route)) {
        return true;
      }
    }
    return false;
  }
}
