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
  /** So many that say the same are one: a few are quicker read than counted. */
  private static final int MANY = 4;

  private AlikeFindings() {}

  /**
   * Errors, then warnings, each alone but where many say the same, and advice, what one rule finds
   * together.
   *
   * @param findings in order of place, which each group keeps
   */
  static List<List<Finding>> of(List<Finding> findings) {
    List<List<Finding>> groups = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      Map<String, List<Finding>> same = new LinkedHashMap<>();
      for (Finding finding : findings) {
        if (finding.rule().severity() == severity) {
          same.computeIfAbsent(said(finding), said -> new ArrayList<>()).add(finding);
        }
      }
      for (Finding finding : findings) {
        List<Finding> group = same.getOrDefault(said(finding), List.of());
        if (group.size() >= MANY && group.get(0) == finding) {
          groups.add(group);
        } else if (!group.isEmpty() && group.size() < MANY) {
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

  private static String said(Finding finding) {
    return finding.rule().id() + '\n' + finding.message() + '\n' + finding.suggestion();
  }

  /** What findings say together, before how many they are. */
  static String summary(List<Finding> group) {
    Finding first = group.get(0);
    return first.rule().severity() == Severity.ADVICE ? summary(first.rule()) : first.message();
  }

  private static String summary(Rule rule) {
    if (!rule.toDo().isEmpty()) {
      return rule.toDo();
    }
    String summary = rule.summary();
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1);
  }
}
