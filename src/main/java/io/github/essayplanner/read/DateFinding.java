package io.github.essayplanner.read;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Months;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;

/** What is said of a date that can't be, or may not be, meant as it was read. */
final class DateFinding {
  private static final String KEPT = " It prints as typed and counts as undated.";

  private DateFinding() {}

  /**
   * What is said of a date.
   *
   * @throws IllegalArgumentException if nothing is wrong with it
   */
  static Finding of(HistoricalDate date, Span span) {
    String typed = "\"" + date.typed() + "\"";
    return switch (date.problem()) {
      case NONE -> throw new IllegalArgumentException(typed);
      case UNKNOWN_FORM -> unknown(date.typed().strip(), span);
      case IMPOSSIBLE ->
          new Finding(
              FormatRule.DATE_IMPOSSIBLE,
              span,
              "there is no date " + typed + "." + KEPT,
              "look the date up again; a year or a month alone will do");
      case BACKWARDS ->
          new Finding(
              FormatRule.DATE_BACKWARDS,
              span,
              typed + " ends before it begins." + KEPT,
              backwards(date.typed().strip()));
      case AMBIGUOUS -> ambiguous(date.typed(), span);
      case JULIAN ->
          new Finding(
              FormatRule.DATE_JULIAN,
              span,
              typed + " is a day that only the Julian calendar has.",
              "say in \"caveat\" which calendar you use, for others reckon another day");
    };
  }

  private static Finding unknown(String typed, Span span) {
    DateMend mend = DateMend.of(typed);
    Finding finding =
        new Finding(
            FormatRule.DATE_FORM,
            span,
            "\"" + typed + "\" is in no form of date that can be put in order." + KEPT,
            mend.suggestion());
    return mend.date().isEmpty() ? finding : finding.with(Fix.of(mend.safe(), span, mend.date()));
  }

  /** Years that fall are those before Christ; a small number after a slash may be a month. */
  private static String backwards(String typed) {
    if (typed.matches("\\d{4}/(0[1-9]|1[0-2])")) {
      String month = typed.replace('/', '-');
      return "if it is a month, write \"" + month + "\"; else put the earlier date first";
    }
    String both = typed.replace('-', '–').replace(" ", "");
    boolean isYears = both.matches("\\d{2,3}–\\d{2,3}");
    String old = both + " BC";
    return isYears && HistoricalDate.of(old).days().isPresent()
        ? "if it is before Christ, write \"" + old + "\"; else put the earlier date first"
        : "put the earlier date first";
  }

  private static Finding ambiguous(String typed, Span span) {
    int hyphen = Math.max(typed.indexOf('-'), typed.indexOf('\u2010'));
    String end = typed.substring(hyphen + 1).replaceAll("[^0-9]", ""); // A hyphen may follow.
    int month = Integer.parseInt(end);
    String year = typed.substring(0, hyphen).strip();
    String asMonth = Months.name(month) + " " + year;
    String asYears = year + "–" + end;
    return new Finding(
            FormatRule.DATE_AMBIGUOUS,
            span,
            "\"" + typed + "\" is read as " + asMonth + ".",
            "for the years write \""
                + asYears
                + "\" with a dash (–); for the month write \""
                + asMonth
                + "\"")
        .with(Fix.of(false, span, asYears));
  }
}
