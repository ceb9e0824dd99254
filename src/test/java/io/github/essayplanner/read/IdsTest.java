package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "ab", "a1", "a9", "a0b", "a-b", "a-1", "h-bomb-2"})
  void smallLettersDigitsAndSingleHyphensAreAnId(String text) {
    assertEquals(true, Ids.isId(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A", "1", "0a", "-", "-a", "a-", "a--b", "a b", "a_b", "é", "a:", "`"})
  void whatElseIsTypedIsNone(String text) {
    assertEquals(false, Ids.isId(text));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "The arms race, the-arms-race",
        "Arms, arms",
        "'  Arms  race  ', arms-race",
        "Arms–race, arms-race",
        "Arms—race/now_then, arms-race-now-then",
        "H-bomb, h-bomb",
        "1848 in France, in-france",
        "Year 1848, year-1848",
        "Land - and labour, land-and-labour",
        "Land (and labour), land-and-labour",
        "Marx's ideas, marxs-ideas",
        "Café Müller, cafe-muller",
        "Straße, strasse",
        "Ærø, aero",
        "Ødegård, odegard",
        "Łódź, lodz",
        "Ἀθῆναι, athenai",
        "Πόλις, polis",
        "Россия, rossiya",
        "щи, shchi",
        "Подъезд, podezd",
        "Київ, kiiv",
        "one two three four five six, one-two-three-four-five-six",
        "one two three four five six seven, one-two-three-four-five-six",
        "'one two three four five six ', one-two-three-four-five-six",
        "?, ''",
        "- -, -",
        "日本, ''",
        "–, ''"
      })
  void aNameBecomesAnIdOfItsFirstSixWords(String name, String id) {
    assertEquals(id == null ? "" : id, Ids.idFor(name == null ? "-" : name));
  }

  @ParameterizedTest
  @CsvSource({"99, 99", "100, 100", "101, 100"})
  void anIdHasAHundredLettersAtMost(int typed, int kept) {
    assertEquals("a".repeat(kept), Ids.idFor("a".repeat(typed)));
  }

  @ParameterizedTest
  @CsvSource({
    "arms-race, Arms race, true",
    "arms-race, ARMS_RACE, true",
    "arms-race, armsrace, true",
    "arms-race, -arms–race-, true",
    "arms-race, arms, false",
    "arms, arms-race, false",
    "arms-race, arms-rape, false",
    "'', -, true",
    "'', a, false"
  })
  void idsAreAlikeThatDifferInCapitalsAndWhatPartsWords(String one, String other, boolean alike) {
    assertEquals(alike, Ids.isAlike(one, other));
    assertEquals(alike, Ids.isAlike(other, one));
    assertEquals(alike, Ids.letters(one).equals(Ids.letters(other)));
  }

  @ParameterizedTest
  @CsvSource({"arms-race, Arms race", "a, A", "h-bomb-2, H bomb 2", "'', ''"})
  void aThingWithoutANameIsCalledByItsId(String id, String name) {
    assertEquals(name, Ids.nameFor(id));
  }
}
