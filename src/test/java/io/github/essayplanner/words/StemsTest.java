package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {
  private final Stems stems = new Stems();

  @Test
  void kinHaveOneStem() {
    assertEquals(stems.of("commitment"), stems.of("committed"));
    assertEquals(stems.of("coexistence"), stems.of("coexisting"));
    assertEquals(stems.of("armies"), stems.of("army"));
  }

  @Test
  void wordsThatOnlyBeginAlikeHaveNot() {
    assertNotEquals(stems.of("commission"), stems.of("commitment"));
    assertNotEquals(stems.of("uniform"), stems.of("unity"));
  }

  @Test
  void aNumberIsItsOwnStem() {
    assertEquals("1953", stems.of("1953"));
  }

  @Test
  void wordsLoseCaseAccentsAndThePossessiveAndKeepTheirPlace() {
    List<Stems.Word> words = Stems.words("Nagy’s café, don't");
    assertEquals(List.of("nagy", "cafe", "dont"), words.stream().map(Stems.Word::plain).toList());
    assertEquals(List.of(0, 7, 13), words.stream().map(Stems.Word::start).toList());
    assertEquals(11, words.get(1).end());
  }

  @Test
  void anAccentIsTakenOffHoweverItIsEncoded() {
    assertEquals("cafe", Stems.words("caf\u00E9").get(0).plain());
    assertEquals("cafe", Stems.words("cafe\u0301").get(0).plain());
    assertEquals("e", Stems.words("e\u0300").get(0).plain());
    assertEquals("e", Stems.words("e\u036F").get(0).plain());
    assertEquals("\u0915\u093E", Stems.words("\u0915\u093E").get(0).plain());
  }

  @Test
  void aNumberKeepsItsCommasAndItsPointTogether() {
    assertEquals(
        List.of("2500", "men", "3.25", "and", "1953", "1", "2"),
        Stems.words("2,500 men, 3.25 and 1953. 1,2").stream().map(Stems.Word::plain).toList());
  }

  @Test
  void everyLetterAndDigitIsOfAWord() {
    assertEquals(
        List.of("zoo", "ann", "az", "90", "9000", "0.9"),
        Stems.words("Zoo Ann az 90 9,000 0.9").stream().map(Stems.Word::plain).toList());
  }

  @Test
  void marksAloneAreNoWord() {
    assertEquals(List.of(), Stems.words("' – … ’"));
  }

  @Test
  void fillerSaysNothingAndNotIsNone() {
    assertEquals(
        List.of(true, false, false),
        Stems.words("the not army").stream().map(Stems.Word::isFiller).toList());
  }
}
