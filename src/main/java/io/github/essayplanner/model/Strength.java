package io.github.essayplanner.model;

/** How much a piece of evidence proves. */
public enum Strength implements Choice {
  WEAK,
  MODERATE,
  STRONG;

  /** 1, 2 or 3: what it adds to the count of evidence. */
  public int weight() {
    return ordinal() + 1;
  }
}
