package io.github.essayplanner.text;

import java.util.List;

/**
 * The change of a file that mends a finding.
 *
 * @param safe whether the writer need not be asked: the change is mechanical, keeps the meaning for
 *     certain and loses nothing that was typed
 * @param edits none overlaps another; there are none where the file is only to be saved as UTF-8
 */
public record Fix(boolean safe, List<Replacement> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** The same text in UTF-8, of which no letter changes. */
  public static Fix ofEncoding() {
    return new Fix(true, List.of());
  }

  /** Another text in a place; whether it may be put there without asking is told apart. */
  public static Fix of(boolean safe, Span span, String text) {
    return new Fix(safe, List.of(new Replacement(span, text)));
  }
}
