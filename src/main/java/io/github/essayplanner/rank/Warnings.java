package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where one rule of the judgement puts what it finds. */
final class Warnings {
  private final JudgementRule rule;
  private final List<Warning> found = new ArrayList<>();

  Warnings(JudgementRule rule) {
    this.rule = rule;
  }

  void add(Span span, String message, String suggestion) {
    found.add(new Warning("", new Finding(rule, span, message, suggestion)));
  }

  void add(Factor factor, Span span, String message, String suggestion) {
    found.add(new Warning(factor.id(), new Finding(rule, span, message, suggestion)));
  }

  List<Warning> found() {
    return found;
  }

  static String quoted(String name) {
    return "\"" + name + "\"";
  }

  static String quoted(Factor factor) {
    return quoted(factor.name());
  }

  static String quoted(List<Factor> factors) {
    List<String> quoted = new ArrayList<>();
    for (Factor factor : factors) {
      quoted.add(quoted(factor));
    }
    return Wording.list(quoted, Wording.MOST_NAMES);
  }
}
