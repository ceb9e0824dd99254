package io.github.essayplanner.draft;

/** Whether a fact is in a draft, as far as words can tell. */
public enum Presence {
  YES,
  PERHAPS,
  /** Not in these words, which is not to say that it is not there. */
  NO
}
