package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThesisClausesTest {
  @Test
  void aClauseGoesOnToTheNextStop() {
    assertEquals(
        List.of("the sand came", "no ship could turn"),
        ThesisClauses.clauses("It closed because the sand came, and if no ship could turn."));
  }

  /** Each went on to the end of the text, and together they were its square. */
  @Test
  void theClausesOfAThesisWithoutStopsAreLittleLongerThanItself() {
    String thesis = "x " + "because a ".repeat(4_000);
    int all = ThesisClauses.clauses(thesis).stream().mapToInt(String::length).sum();
    assertTrue(all < 3 * thesis.length(), "of " + thesis.length() + ": " + all);
  }
}
