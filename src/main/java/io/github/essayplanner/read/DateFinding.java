package io.github.essayplanner.read;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.Optional;

/** What is said of a date that can't be, or may not be, meant as it was read. */
final class DateFinding {
  private static final String KEPT = " It prints as typed and counts as undated.";

  private DateFinding() {}

  static Optional<Finding> of(HistoricalDate date, Span span) {
    String typed = "\"" + date.typed() + "\"";
    return switch (date.problem()) {
      case NONE -> Optional.empty();
      case UNKNOWN_FORM ->
          found(
              FileRule.DATE_FORM,
              span,
              typed + " is in no form of date that can be put in order." + KEPT,
              "write it like 1953, 12 August 1953, 1953–56, mid 1950s or c. 44 BC");
      case IMPOSSIBLE ->
          found(FileRule.DATE_IMPOSSIBLE, span, "there is no date " + typed + "." + KEPT, "");
      case BACKWARDS ->
          found(
              FileRule.DATE_BACKWARDS,
              span,
              typed + " ends before it begins." + KEPT,
              "put the earlier date first");
      case AMBIGUOUS ->
          found(
              FileRule.DATE_AMBIGUOUS,
              span,
              typed + " is read as a month.",
              "for the years write \"" + date.typed().replace('-', '–') + "\" with a dash (–)");
    };
  }

  private static Optional<Finding> found(FileRule rule, Span span, String message, String mend) {
    return Optional.of(new Finding(rule, span, message, mend));
  }
}
