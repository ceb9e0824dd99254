package io.github.essayplanner.check;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import java.util.List;

/** Collects what one rule finds, so that the rule need not name itself each time. */
final class RuleFindings {
  private final Rule rule;
  private final List<Weakness> found;

  RuleFindings(Rule rule, List<Weakness> found) {
    this.rule = rule;
    this.found = found;
  }

  void add(Span span, String message, String suggestion) {
    found.add(new Weakness(rule, "", new Finding(rule, span, message, suggestion)));
  }

  void add(Factor factor, Span span, String message, String suggestion) {
    found.add(new Weakness(rule, factor.id(), new Finding(rule, span, message, suggestion)));
  }
}
