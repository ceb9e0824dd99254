package io.github.essayplanner.text;

/** The apostrophe before a text that a spreadsheet would take for a formula: {@code '=SUM(A1)}. */
public final class FormulaGuard {
  /** The first characters of formulas, in half and in full width. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private FormulaGuard() {}

  /** A text as a spreadsheet shows it as it is. */
  public static String guarded(String text) {
    return isFormula(text, 0) ? "'" + text : text;
  }

  /** The text without its guard. */
  public static String unguarded(String text) {
    return text.startsWith("'") && isFormula(text, 1) ? text.substring(1) : text;
  }

  private static boolean isFormula(String text, int at) {
    return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
