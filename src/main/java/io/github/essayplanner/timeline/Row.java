package io.github.essayplanner.timeline;

/** A line of a timeline. */
public sealed interface Row permits Event, Gap {}
