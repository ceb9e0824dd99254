package io.github.essayplanner.text;

import java.util.List;

/**
 * The change of a file that mends a finding.
 *
 * @param safe whether the writer need not be asked: the change is mechanical, keeps the meaning for
 *     certain and loses nothing that was typed
 * @param edits at least one; none overlaps another
 */
public record Fix(boolean safe, List<Replacement> edits) {
  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix that changes nothing");
    }
  }

  /** A fix that can be made without asking. */
  public static Fix safe(Replacement... edits) {
    return new Fix(true, List.of(edits));
  }

  /** A fix that is only one of the ways to read what was typed, or changes what it says. */
  public static Fix choice(Replacement... edits) {
    return new Fix(false, List.of(edits));
  }
}
