package io.github.essayplanner.render;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many findings of each kind there are, in words. */
public final class FindingCounts {
  private FindingCounts() {}

  /** {@code 1 error, 2 warnings and 3 pieces of advice}, or {@code nothing found}. */
  public static String of(Collection<Finding> findings) {
    int[] counts = new int[Severity.values().length];
    for (Finding finding : findings) {
      counts[finding.rule().severity().ordinal()]++;
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int number = counts[severity.ordinal()];
      if (number > 0) {
        parts.add(
            severity == Severity.ADVICE
                ? Numbers.count(number, "piece") + " of advice"
                : Numbers.count(number, severity.word()));
      }
    }
    return parts.isEmpty() ? "nothing found" : Numbers.list(parts);
  }
}
