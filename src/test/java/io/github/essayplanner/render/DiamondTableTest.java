package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
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
    assertEquals(List.of(1, 1, 1), DiamondTable.widths(3));
    assertEquals(List.of(1, 3, 1), DiamondTable.widths(5));
    assertEquals(List.of(1, 2, 2, 1), DiamondTable.widths(6));
    assertEquals(List.of(1, 2, 3, 1), DiamondTable.widths(7));
    assertEquals(List.of(1, 3, 3, 1), DiamondTable.widths(8));
    assertEquals(List.of(1, 2, 4, 2, 1), DiamondTable.widths(10));
    assertEquals(List.of(1, 3, 3, 3, 1), DiamondTable.widths(11));
    assertEquals(List.of(1, 2, 3, 3, 2, 1), DiamondTable.widths(12));
    assertEquals(List.of(1, 2, 3, 4, 2, 1), DiamondTable.widths(13));
    assertEquals(List.of(1, 2, 4, 5, 2, 1), DiamondTable.widths(15));
  }

  @Test
  void everyNumberIsUsedUp() {
    for (int size = 1; size <= 600; size++) {
      assertEquals(size, DiamondTable.widths(size).stream().mapToInt(w -> w).sum());
    }
  }

  @Test
  void everyShapeGrowsToItsMiddleAndEndsInOne() {
    for (int size = 2; size <= 600; size++) {
      List<Integer> widths = DiamondTable.widths(size);
      int widest = widths.indexOf(Collections.max(widths));
      for (int row = 1; row < widths.size(); row++) {
        int step = widths.get(row) - widths.get(row - 1);
        assertTrue(row <= widest ? step >= 0 : step <= 0, size + " " + widths);
      }
      assertEquals(1, widths.get(0), size + " " + widths);
      assertEquals(1, widths.get(widths.size() - 1), size + " " + widths);
    }
  }
}
