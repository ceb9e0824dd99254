package io.github.essayplanner.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The writer's reasons why a factor stands where it stands: one text, or one for each criterion.
 *
 * @param text the one text, or empty
 * @param byCriterion reasons by criterion id, in the order written
 */
public record Because(String text, Map<String, String> byCriterion) {
  /** No reason given. */
  public static final Because NONE = new Because("", Map.of());

  public Because {
    byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
  }

  /** Whether no reason is given at all. */
  public boolean isEmpty() {
    return text.isEmpty() && byCriterion.isEmpty();
  }
}
