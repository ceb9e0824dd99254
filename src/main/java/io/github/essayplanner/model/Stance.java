package io.github.essayplanner.model;

/** How a factor bears on the thesis. */
public enum Stance implements Choice {
  SUPPORTS,
  CHALLENGES,
  QUALIFIES
}
