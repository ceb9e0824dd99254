package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.Optional;

/**
 * What another question says differently of a piece of evidence.
 *
 * @param use false leaves the evidence out of the answer
 * @param shows empty where the map's own stands
 */
public record EvidenceChange(
    boolean use, Optional<Side> side, Optional<Strength> strength, String shows, Location place) {}
