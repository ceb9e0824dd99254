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

  /** Another text in a place; whether it may be put there without asking is told apart. */
  public static Fix of(boolean safe, Span span, String text) {
    return new Fix(safe, List.of(new Replacement(span, text)));
  }
}
