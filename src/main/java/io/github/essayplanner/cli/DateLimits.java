package io.github.essayplanner.cli;

import io.github.essayplanner.model.HistoricalDate;

/** From when to when evidence is wanted. */
final class DateLimits {
  private final OptionValue<HistoricalDate> from;
  private final OptionValue<HistoricalDate> to;

  DateLimits(Syntax syntax) {
    from = limit(syntax, "--from", "What is dated at or after this.");
    to = limit(syntax, "--to", "What is dated at or before this.");
  }

  private static OptionValue<HistoricalDate> limit(Syntax syntax, String name, String description) {
    return syntax.value(
        name,
        "DATE",
        HistoricalDate.class,
        new Converters.Dates(),
        HistoricalDate.NONE,
        description);
  }

  HistoricalDate from() {
    return from.value();
  }

  HistoricalDate to() {
    return to.value();
  }
}
