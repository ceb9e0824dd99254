package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellWidthTest {
  @ParameterizedTest
  @ValueSource(strings = {"⏰", "⚡", "⚽", "✅", "🙂", "🚀", "中", "あ", "한", "Ａ", "🧑", "🫠", "𠀀"})
  void wideCharactersTakeTwoColumns(String character) {
    assertEquals(2, CellWidth.of(character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "–", "“", "α", "я", "א", "→", "★", "☀", "½", "ﬁ"})
  void othersTakeOne(String character) {
    assertEquals(1, CellWidth.of(character));
  }

  @Test
  void everyIdeographAndHangulSyllableIsWide() {
    for (int point = 0x300; point < 0x40000; point++) {
      Character.UnicodeScript script =
          Character.isDefined(point) ? Character.UnicodeScript.of(point) : null;
      boolean isWide =
          Character.isIdeographic(point) && script == Character.UnicodeScript.HAN && point != 0x3006
              || point >= 0xAC00 && point <= 0xD7A3;
      if (isWide) {
        assertEquals(2, CellWidth.of(point), Integer.toHexString(point));
      }
    }
  }

  @Test
  void whatCombinesTakesNone() {
    assertEquals(1, CellWidth.of("e\u0301"));
    assertEquals(0, CellWidth.of("\u200b"));
  }
}
