package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(strings = {"=SUM(A1)", "+1", "-1", "@a", "＝1", "＋", "－", "＠", "="})
  void whatASpreadsheetTakesForAFormulaGetsAnApostrophe(String formula) {
    assertEquals("'" + formula, FormulaGuard.guarded(formula));
    assertEquals(formula, FormulaGuard.unguarded("'" + formula));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1 = 1", "'", "'a", "''=1"})
  void everyOtherTextStaysAsItIs(String text) {
    assertEquals(text, FormulaGuard.guarded(text));
    assertEquals(text, FormulaGuard.unguarded(text));
  }
}
