package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;

/**
 * A counter-argument to a factor's point.
 *
 * @param claim what the other side says
 * @param reply the writer's answer, or empty
 */
public record Counter(String claim, Citation source, String reply, Location place) {}
