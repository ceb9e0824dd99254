package io.github.essayplanner.timeline;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers evidence that is the same fact under several factors. */
final class Events {
  private final Map<String, String> seen = new HashMap<>();
  private final Map<Object, List<Event.Use>> uses = new LinkedHashMap<>();

  private Events() {}

  /** One event a fact, in the order written. */
  static List<Event> of(List<Factor> factors, EvidenceFilter filter) {
    Events events = new Events();
    for (Factor factor : factors) {
      for (Evidence item : factor.evidence()) {
        if (!item.id().isEmpty() && !item.see().isEmpty()) {
          events.seen.put(item.id(), item.see());
        }
      }
    }
    for (Factor factor : factors) {
      for (Evidence item : factor.evidence()) {
        if (filter.accepts(item)) {
          events.add(new Event.Use(factor, item));
        }
      }
    }
    List<Event> all = new ArrayList<>();
    for (List<Event.Use> uses : events.uses.values()) {
      all.add(new Event(uses));
    }
    return all;
  }

  private void add(Event.Use use) {
    Object fact = fact(use.evidence());
    if (!uses.containsKey(fact)) {
      uses.put(fact, new ArrayList<>());
    }
    uses.get(fact).add(use);
  }

  /**
   * What tells one fact from another: the id it was given first; without one, itself. A map with
   * mistakes may refer in a circle, so no way is gone for longer than there are references.
   */
  private Object fact(Evidence item) {
    String id = item.see().isEmpty() ? item.id() : item.see();
    for (int steps = seen.size(); steps > 0 && seen.containsKey(id); steps--) {
      id = seen.get(id);
    }
    return id.isEmpty() ? new Object() : id;
  }
}
