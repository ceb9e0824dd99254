package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiamondTableTest {
  @Test
  void squareNumbersMakeWholeDiamonds() {
    assertEquals(List.of(1), DiamondTable.widths(1));
    assertEquals(List.of(1, 2, 1), DiamondTable.widths(4));
    assertEquals(List.of(1, 2, 3, 2, 1), DiamondTable.widths(9));
  }

  @Test
  void otherNumbersMakeTheLike() {
    assertEquals(List.of(1, 1), DiamondTable.widths(2));
    assertEquals(List.of(1, 2, 1, 1), DiamondTable.widths(5));
    assertEquals(List.of(1, 2, 2, 1), DiamondTable.widths(6));
    assertEquals(List.of(1, 2, 2, 2, 1), DiamondTable.widths(8));
    assertEquals(List.of(1, 2, 3, 2, 2, 1), DiamondTable.widths(11));
  }

  @Test
  void everyNumberIsUsedUp() {
    for (int size = 1; size <= 60; size++) {
      assertEquals(size, DiamondTable.widths(size).stream().mapToInt(w -> w).sum());
    }
  }
}
