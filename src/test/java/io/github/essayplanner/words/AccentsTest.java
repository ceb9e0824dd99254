package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AccentsTest {
  @Test
  void withoutItsAccentsEveryLetterIsThatOfUnicode() {
    for (char c = 1; c < '\u2100'; c++) {
      String text = "a" + c + "z";
      String unicode = Normalizer.normalize(text, Normalizer.Form.NFKD);
      assertEquals(
          bare(unicode), bare(Accents.apart(text)), () -> Integer.toHexString(text.charAt(1)));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\u0300-\u036F]", "");
  }
}
