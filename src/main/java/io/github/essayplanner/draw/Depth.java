package io.github.essayplanner.draw;

/** How much of the argument a picture shows. */
public enum Depth {
  /** The thesis, the factors and how they are joined. */
  FACTORS,
  /** The evidence for and against each factor's point too. */
  EVIDENCE,
  /** And counter-arguments with their replies, and background. */
  ALL
}
