package io.github.essayplanner.plan;

import io.github.essayplanner.model.Choice;

/**
 * Something of the map that a plan leaves out on purpose.
 *
 * @param factor the id of the factor that it belongs to
 * @param index its number among the factor's things of its kind, from 1; 0 for a factor
 * @param name a few words that recall it
 * @param where the name of the factor that it belongs to; empty for a factor
 * @param matters whether a reader would miss it: strong evidence, a scholar's argument, a factor
 */
public record LeftOut(
    Kind kind, String factor, int index, String name, String where, boolean matters) {
  /** What is left out. */
  public enum Kind implements Choice {
    FACTOR,
    EVIDENCE,
    COUNTER,
    LINK
  }
}
