package io.github.essayplanner.render;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings in the order in which they are best gone through. */
final class AlikeFindings {
  private AlikeFindings() {}

  /**
   * Errors, then warnings, each alone, and advice, what one rule finds together.
   *
   * @param findings in order of place, which each group keeps
   */
  static List<List<Finding>> of(List<Finding> findings) {
    List<List<Finding>> groups = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      for (Finding finding : findings) {
        if (finding.rule().severity() == severity) {
          groups.add(List.of(finding));
        }
      }
    }
    Map<Rule, List<Finding>> advice = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.rule().severity() == Severity.ADVICE) {
        advice.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
      }
    }
    groups.addAll(advice.values());
    return groups;
  }

  /** What findings of a rule say together. */
  static String summary(Rule rule) {
    if (!rule.toDo().isEmpty()) {
      return rule.toDo();
    }
    String summary = rule.summary();
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
  }
}
