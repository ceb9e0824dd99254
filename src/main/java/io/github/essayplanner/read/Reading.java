package io.github.essayplanner.read;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file gave: the argument, where there is one, and every finding.
 *
 * @param map the argument as far as it could be understood; empty where the syntax is broken or
 *     there is no mapping. Nothing but findings may be made of it where there are errors.
 * @param findings every mistake of the file, in order of place
 * @param values how many values the file holds: texts, numbers and empty places that are not keys
 */
public record Reading(Text text, Optional<ArgumentMap> map, List<Finding> findings, int values) {
  public Reading {
    findings = List.copyOf(findings);
  }

  /** What there is to say of a file that isn't text, or not a text of any use. */
  public static Reading none(Text text, List<Finding> findings) {
    return new Reading(text, Optional.empty(), findings, 0);
  }

  /** Whether anything was found that keeps reports from being made. */
  public boolean hasErrors() {
    return Finding.anyError(findings);
  }
}
