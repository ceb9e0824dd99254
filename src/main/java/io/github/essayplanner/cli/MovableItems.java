package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.read.Ids;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ways to all that can be moved or removed as a whole, with what stands there. */
final class MovableItems {
  private final Map<String, String> found;

  private MovableItems(Map<String, String> found) {
    this.found = found;
  }

  /** Adds them to some candidates; what has an id goes by it. */
  static void add(ArgumentMap map, Map<String, String> found) {
    MovableItems items = new MovableItems(found);
    for (Factor factor : map.factors()) {
      if (Ids.isId(factor.id())) {
        found.putIfAbsent(factor.id(), factor.name());
        items.add("factors." + factor.id(), factor);
      }
    }
    map.judgement()
        .criteria()
        .forEach(c -> found.putIfAbsent("judgement.criteria." + c.id(), c.name()));
    items.add("inbox.", map.inbox(), Note::text);
  }

  private void add(String way, Factor factor) {
    String evidence = way + ".evidence.";
    for (int i = 0; i < factor.evidence().size(); i++) {
      Evidence one = factor.evidence().get(i);
      found.putIfAbsent(evidence + (Ids.isId(one.id()) ? one.id() : i + 1), said(one));
    }
    add(way + ".counter.", factor.counters(), Counter::claim);
    add(way + ".links.", factor.links(), Link::how);
  }

  private static String said(Evidence one) {
    return one.factOrQuote().isEmpty() ? one.see() : one.factOrQuote();
  }

  private <T> void add(String way, List<T> all, Function<T, String> text) {
    for (int i = 0; i < all.size(); i++) {
      found.putIfAbsent(way + (i + 1), text.apply(all.get(i)));
    }
  }
}
