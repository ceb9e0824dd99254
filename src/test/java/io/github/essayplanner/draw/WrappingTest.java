package io.github.essayplanner.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the lines of a picture's texts end. */
class WrappingTest {
  private static List<String> lines(String text, int width) {
    return Wrapping.lines(text, width, TextStyle.BODY);
  }

  private static int width(String text) {
    return TextStyle.BODY.widthOf(text);
  }

  @Test
  void aTextThatJustFitsIsOneLine() {
    String text = "Rome fell";
    assertEquals(List.of(text), lines(text, width(text)));
    assertEquals(List.of("Rome", "fell"), lines(text, width(text) - 1));
    assertEquals(List.of(), lines("  ", 100));
    assertEquals(List.of(), lines("", 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "well-known|well-|known",
        "then–now|then–|now",
        "and/or|and/|or",
        "中文。字|中文。|字",
        "罗马亡|罗马|亡",
      })
  void aLineEndsAfterAHyphenOrBetweenWideCharacters(String text, String first, String second) {
    assertEquals(List.of(first, second), lines(text, Math.max(width(first), width(second))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1914-18", "2.50", "(a)", "it!", "a%"})
  void aNumberOrAMarkIsNotPartedFromItsWord(String text) {
    assertEquals(List.of("x", text), lines("x " + text, width(text)));
  }

  @Test
  void aWordThatIsTooLongBeginsALineAndIsPartedAnywhere() {
    assertEquals(List.of("mmm", "mmm", "m"), lines("mmmmmmm", width("mmm")));
    assertEquals(List.of("i", "mm", "mm", "m"), lines("i mmmmm", width("i mm")));
    assertEquals(List.of("m", "m"), lines("mm", 1));
  }

  @Test
  void whatCombinesStaysWithItsCharacter() {
    String marked = "e\u0301";
    assertEquals(List.of(marked, marked), lines(marked + marked, width(marked)));
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertEquals(List.of(family, family), lines(family + family, width(family)));
    String hand = "\uD83D\uDC4B\uD83C\uDFFD";
    assertEquals(List.of(hand, hand), lines(hand + hand, width(hand)));
    assertEquals(List.of("^^", "^"), lines("^^^", width("^^")));
  }

  @Test
  void boldIsWiderThanPlainAndAWholePhraseIsWidest() {
    assertTrue(TextWidth.of("Rome", true) > TextWidth.of("Rome", false));
    assertEquals(0, TextWidth.of("\u0301", true));
    assertEquals(12_000, TextWidth.of(0xFDF0, false));
    assertEquals(12_000, TextWidth.of(0xFDFD, false));
    assertEquals(1250, TextWidth.of(0xFDEF, false));
    assertEquals(1250, TextWidth.of(0xFDFE, false));
  }

  @ParameterizedTest
  @CsvSource({
    "32,320",
    "126,840",
    "160,550",
    "183,550",
    "8216,550",
    "8223,550",
    "8211,550",
    "8215,1250",
    "8224,1250",
    "233,700",
    "201,1250",
    "591,700",
    "592,1250",
    "20013,1400",
  })
  void everyCharacterHasTheWidthOfItsWidestFont(int codePoint, int width) {
    assertEquals(width, TextWidth.of(codePoint, false));
  }

  @Test
  void aTextFromRightToLeftBeginsAtTheRight() {
    for (String text : List.of("שלום", "١ سلام", "1 שלום rome")) {
      Picture.TextLine line = new Writing(10, 0, 200).add(text, TextStyle.BODY, 30).lines().get(0);
      assertEquals(Picture.Start.RIGHT_TO_LEFT, line.start(), text);
      assertEquals(180, line.x());
      assertEquals(170, line.width());
    }
    for (String text : List.of("Rome שלום", "1 2", "\uD801\uDC28 שלום")) {
      Picture.TextLine line = new Writing(10, 5, 200).add(text, TextStyle.BODY).lines().get(0);
      assertEquals(Picture.Start.LEFT, line.start(), text);
      assertEquals(10, line.x());
      assertEquals(5 + Writing.baseline(TextStyle.BODY), line.y());
    }
  }
}
