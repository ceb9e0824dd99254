package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;

/**
 * How a factor bears on another.
 *
 * @param to the other factor's id
 * @param how in the writer's words, or empty
 */
public record Link(String to, String how, Location place) {}
