package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;

/**
 * What a reader says, and never the writer: it is printed apart and never counted.
 *
 * @param by who says it, or empty
 */
public record Comment(String by, String text, HistoricalDate date, Location place) {}
