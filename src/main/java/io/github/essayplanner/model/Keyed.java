package io.github.essayplanner.model;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things in the order written that are found by their ids as soon in a long list as in a short one.
 * Unmodifiable.
 */
public final class Keyed<T extends Identified> extends AbstractList<T> {
  private final List<T> all;
  private final Map<String, T> byId = new HashMap<>();

  private Keyed(List<T> all) {
    this.all = List.copyOf(all);
    for (T one : all) {
      byId.putIfAbsent(one.id(), one);
    }
  }

  /** A list in its order; of two with one id the first is found. */
  public static <T extends Identified> Keyed<T> of(List<T> all) {
    return all instanceof Keyed<T> keyed ? keyed : new Keyed<>(all);
  }

  /** The one with an id, if there is one. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public T get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
