package io.github.essayplanner.format;

/** A word that a field may have, and what it means. */
public record Allowed(String word, String meaning) {}
