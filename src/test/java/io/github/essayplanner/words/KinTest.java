package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are forms of one another where endings alone don't tell. */
class KinTest {
  @ParameterizedTest
  @CsvSource({
    "democracy,democratic,true",
    "economy,economic,true",
    "France,French,true",
    "the USSR,Soviet,true",
    "Rome,Roman,true",
    "Rome,British,false",
    "communism,community,false",
    "war,warfare,false",
    "the,the,false",
    "army,armies,true",
    "Italy,Italian,true",
  })
  void textsHaveAWordInCommon(String one, String other, boolean isKin) {
    Kin kin = new Kin();
    assertEquals(isKin, !Kin.shared(kin.stems(one), kin.stems(other)).isEmpty());
    assertEquals(isKin, !Kin.shared(kin.stems(other), kin.stems(one)).isEmpty());
  }
}
