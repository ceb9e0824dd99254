package io.github.essayplanner.text;

/**
 * A place as a reader counts it.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Position(int line, int column) {}
