package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;

/** A note that has no place in the argument yet. */
public record Note(String text, Location place) {}
