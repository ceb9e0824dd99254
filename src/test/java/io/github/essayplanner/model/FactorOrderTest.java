package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactorOrderTest {
  @Test
  void anOrderIsGivenByAWordOrByNames() {
    assertFalse(FactorOrder.NONE.isGiven());
    assertTrue(new FactorOrder("sides", List.of()).isGiven());
    assertTrue(new FactorOrder("", List.of("war", "tax")).isGiven());
  }
}
