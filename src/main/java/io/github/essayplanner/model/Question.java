package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same argument asked another way: only what differs. Empty fields are the map's own.
 *
 * @param terms added to the map's
 * @param factors changes by factor id
 */
public record Question(
    String id,
    String title,
    String question,
    HistoricalDate period,
    Optional<List<String>> cover,
    String thesis,
    String context,
    String conclusion,
    Map<String, String> terms,
    FactorOrder order,
    Map<String, FactorChange> factors,
    Location place)
    implements Identified {
  public Question {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
  }
}
