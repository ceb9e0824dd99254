package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPlaceTest {
  @Test
  void anActAndASceneAreNumbersInRomanLettersToo() {
    assertEquals(List.of(1, 7), TextPlace.of("1.7"));
    assertEquals(List.of(4, 2), TextPlace.of("iv. 2"));
    assertEquals(List.of(9), TextPlace.of("ch. IX"));
    assertEquals(List.of(40), TextPlace.of("XL"));
    assertEquals(List.of(), TextPlace.of("the last page"));
  }

  @Test
  void aNumberOfAnyLengthIsRead() {
    assertEquals(List.of(12345678), TextPlace.of("12345678"));
    assertEquals(List.of(Integer.MAX_VALUE), TextPlace.of("123456789"));
  }
}
