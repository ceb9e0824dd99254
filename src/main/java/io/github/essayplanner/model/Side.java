package io.github.essayplanner.model;

/** Which way evidence speaks of its factor's point; background is shown and never counted. */
public enum Side implements Choice {
  FOR,
  AGAINST,
  BACKGROUND
}
