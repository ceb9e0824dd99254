package io.github.essayplanner.cli;

import io.github.essayplanner.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** A request that can't be carried out: its message goes to standard error, the exit code is 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what is in the way and what to do, in a line; empty where it has been said
   * @param further lines below it, which are printed as they are
   */
  Refusal(String message, String... further) {
    super(String.join("\n", lines(message, further)));
  }

  private static List<String> lines(String message, String... further) {
    List<String> lines = new ArrayList<>(List.of(Visible.line(message)));
    lines.addAll(List.of(further));
    return lines;
  }
}
