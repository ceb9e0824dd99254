package io.github.essayplanner.model;

import java.util.List;

/**
 * In what order the writer wants the plan to take the factors.
 *
 * @param word one of the format's words for an order, or empty
 * @param factors the ids of those that come first, in order; empty where there is a word
 */
public record FactorOrder(String word, List<String> factors) {
  /** No order asked for, so that a plan chooses its own. */
  public static final FactorOrder NONE = new FactorOrder("", List.of());

  public FactorOrder {
    factors = List.copyOf(factors);
  }

  /** Whether the map says an order at all. */
  public boolean isGiven() {
    return !word.isEmpty() || !factors.isEmpty();
  }
}
