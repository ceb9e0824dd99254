package io.github.essayplanner.mend;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A mistake of writing while its lines are gone through: more edits may turn out to be its own. */
final class Mistake {
  private final Rule rule;
  private final Span span;
  private final String message;
  private final String suggestion;
  private boolean safe;
  private final List<Replacement> edits = new ArrayList<>();

  /**
   * @param safe whether it can be mended without asking
   */
  Mistake(Rule rule, Span span, String message, String suggestion, boolean safe) {
    this.rule = rule;
    this.span = span;
    this.message = message;
    this.suggestion = suggestion;
    this.safe = safe;
  }

  Mistake with(int start, int end, String text) {
    edits.add(new Replacement(new Span(start, end), text));
    return this;
  }

  void ask() {
    safe = false;
  }

  List<Replacement> edits() {
    return edits;
  }

  Finding finding() {
    Finding finding = new Finding(rule, span, message, suggestion);
    return edits.isEmpty() ? finding : finding.with(new Fix(safe, edits));
  }
}
