package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A question by which factors are judged.
 *
 * @param weight as given, above 0, in any unit
 * @param asks what it asks of a factor, or empty
 */
public record Criterion(
    String id, String name, Optional<BigDecimal> weight, String asks, Location place) {}
