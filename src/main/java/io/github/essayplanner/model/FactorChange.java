package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What another question says differently of a factor; what it does not give is the map's own.
 *
 * @param use false leaves the factor out of the answer
 * @param point empty where the map's own stands; likewise {@code because}
 * @param scores merged over the factor's, criterion by criterion
 * @param evidence by the evidence's id
 * @param counters instead of the map's own, where there are any; likewise {@code links}
 */
public record FactorChange(
    boolean use,
    Optional<Stance> stance,
    String point,
    Map<String, Integer> scores,
    Because because,
    OptionalInt importance,
    Map<String, EvidenceChange> evidence,
    List<Counter> counters,
    List<Link> links,
    Location place) {
  public FactorChange {
    counters = List.copyOf(counters);
    links = List.copyOf(links);
  }
}
