package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisTest {
  /** The text with its emphasis in angle brackets. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (Phrase.Run run : Phrase.ofTyped(text).runs()) {
      boolean isEmphasis = run.style() == Phrase.Style.EMPHASIS;
      shown.append(isEmphasis ? "<" + run.text() + ">" : run.text());
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*Macbeth* is short. | <Macbeth> is short.",
        "In *King Lear* and *Hamlet*. | In <King Lear> and <Hamlet>.",
        "*Macbeth*'s king | <Macbeth>'s king",
        "(*Lear*, *Hamlet*) | (<Lear>, <Hamlet>)",
        "“*Why?*” | “<Why?>”",
        "*É* | <É>",
        "2 * 3 and *Lear* | 2 * 3 and <Lear>"
      })
  void whatStandsBetweenTwoAsterisksIsEmphasis(String typed, String expected) {
    assertEquals(expected, shown(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 * 3 * 4",
        "a*b*c",
        "profit* and loss*",
        "*profit and *loss",
        "**bold**",
        "* a note *",
        "5*",
        "*",
        "**",
        "***",
        "*a\n\nb*",
        ""
      })
  void otherAsterisksStayAsTheyAre(String typed) {
    assertEquals(typed, shown(typed));
  }

  @Test
  void emphasisGoesOnOverALineAndEndsWithItsParagraph() {
    assertEquals("the <Life of\nMarius>", shown("the *Life of\nMarius*"));
    assertEquals("*a\n\nb <c>", shown("*a\n\nb *c*"));
  }

  @Test
  void aMebibyteOfAsterisksTakesNoTime() {
    String many = " *a".repeat(350_000);
    assertTimeout(Duration.ofSeconds(30), () -> assertEquals(many, shown(many)));
    assertTimeout(Duration.ofSeconds(30), () -> shown("a* ".repeat(350_000)));
    assertTimeout(Duration.ofSeconds(30), () -> shown("*a* ".repeat(260_000)));
  }
}
