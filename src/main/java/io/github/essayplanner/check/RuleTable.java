package io.github.essayplanner.check;

import io.github.essayplanner.read.FormatRule;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The one table of all rules: of the text, of YAML, of the format, of the argument. */
public final class RuleTable {
  private static final List<Rule> ALL = new ArrayList<>();

  static {
    Collections.addAll(ALL, TextRule.values());
    Collections.addAll(ALL, SyntaxRule.values());
    Collections.addAll(ALL, FormatRule.values());
    Collections.addAll(ALL, ArgumentRule.values());
    Collections.addAll(ALL, JudgementRule.values());
  }

  private RuleTable() {}

  /** Every rule, those of the file first. */
  public static List<Rule> all() {
    return Collections.unmodifiableList(ALL);
  }

  /** The rule of an id in kebab-case, if there is one. */
  public static Optional<Rule> byId(String id) {
    for (Rule rule : ALL) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The ids of all rules, in their order. */
  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Rule rule : ALL) {
      ids.add(rule.id());
    }
    return ids;
  }
}
