package io.github.essayplanner.model;

/**
 * What a source is; an interpretation is a named historian's argument and never printed as fact.
 */
public enum SourceKind implements Choice {
  PRIMARY,
  SECONDARY,
  INTERPRETATION
}
