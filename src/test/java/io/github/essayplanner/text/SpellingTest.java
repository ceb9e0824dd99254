package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void composingChangesNoTextThatUnicodeLeavesAsItIs() {
    for (char c = 1; c < '\u2100'; c++) {
      String text = "a" + c;
      assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Spelling.composed(text));
    }
  }
}
