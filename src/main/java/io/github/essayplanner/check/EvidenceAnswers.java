package io.github.essayplanner.check;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which counter-argument answers which evidence against a factor's point. */
public final class EvidenceAnswers {
  private EvidenceAnswers() {}

  /**
   * For each counter-argument the evidence against the factor's point that it answers: what it
   * names, and else what it has most rare words in common with, each answered once. One that
   * answers none isn't in it.
   */
  public static Map<Counter, List<Evidence>> of(Factor factor, SharedStems stems) {
    List<Counter> counters = factor.counters();
    List<Evidence> against = factor.evidence(Side.AGAINST);
    Map<Counter, List<Evidence>> pairs = new IdentityHashMap<>();
    Set<Evidence> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Counter counter : counters) {
      String id = counter.evidence();
      for (Evidence item : against) {
        if (!id.isEmpty() && (id.equals(item.id()) || id.equals(item.see()))) {
          add(pairs, counter, item);
          answered.add(item);
        }
      }
    }
    List<Counter> free = new ArrayList<>(counters);
    free.removeAll(pairs.keySet());
    for (Pair pair : candidates(free, without(against, answered), stems)) {
      if (!pairs.containsKey(pair.counter()) && answered.add(pair.item())) {
        pairs.put(pair.counter(), List.of(pair.item()));
      }
    }
    return pairs;
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    List<V> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(value);
  }

  private record Pair(Evidence item, Counter counter, double shared) {}

  /** Those that have a rare stem in common, most in common first; of equals the first written. */
  private static List<Pair> candidates(
      List<Counter> counters, List<Evidence> against, SharedStems stems) {
    Map<String, List<Counter>> byRareStem = new HashMap<>();
    Map<Counter, Set<String>> texts = new IdentityHashMap<>();
    for (Counter counter : counters) {
      texts.put(counter, stems.of(counter));
      for (String stem : stems.rare(texts.get(counter))) {
        add(byRareStem, stem, counter);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Evidence item : against) {
      Set<String> its = stems.of(item);
      Set<Counter> near = new LinkedHashSet<>();
      for (String stem : stems.rare(its)) {
        near.addAll(byRareStem.getOrDefault(stem, List.of()));
      }
      for (Counter counter : inOrder(near)) {
        pairs.add(new Pair(item, counter, stems.shared(its, texts.get(counter))));
      }
    }
    pairs.sort((a, b) -> Double.compare(b.shared, a.shared));
    return pairs;
  }

  private static List<Counter> inOrder(Set<Counter> counters) {
    List<Counter> inOrder = new ArrayList<>(counters);
    inOrder.sort((a, b) -> Integer.compare(a.place().span().start(), b.place().span().start()));
    return inOrder;
  }

  /** The evidence against a factor's point that no counter-argument deals with, as written. */
  static List<Evidence> lacking(Factor factor, SharedStems stems) {
    Set<Evidence> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Evidence> items : of(factor, stems).values()) {
      answered.addAll(items);
    }
    return without(factor.evidence(Side.AGAINST), answered);
  }

  private static List<Evidence> without(List<Evidence> items, Set<Evidence> answered) {
    List<Evidence> open = new ArrayList<>();
    for (Evidence item : items) {
      if (!answered.contains(item)) {
        open.add(item);
      }
    }
    return open;
  }
}
