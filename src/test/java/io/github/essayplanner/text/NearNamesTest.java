package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a misspelt or shortened name is taken for. */
class NearNamesTest {
  @Test
  void theNearestAreGivenInTheirOrderAndNoneFurtherOff() {
    assertEquals(List.of("thesis"), Spelling.nearest("thesys", List.of("terms", "thesis")));
    assertEquals(List.of("cat", "car"), Spelling.nearest("cab", List.of("cat", "dog", "car")));
    assertEquals(List.of("casts"), Spelling.nearest("castss", List.of("caste", "casts", "cars")));
  }

  @Test
  void nothingIsNearThatDiffersInMoreThanAThirdOfTheWord() {
    assertEquals(List.of("abcdxy"), Spelling.nearest("abcdef", List.of("abcdxy")));
    assertEquals(List.of(), Spelling.nearest("abcdef", List.of("abcxyz")));
    assertEquals(List.of("ac"), Spelling.nearest("ab", List.of("ac")));
    assertEquals(List.of(), Spelling.nearest("ab", List.of("xy")));
  }

  @Test
  void ofSeveralThatAreEquallyNearThoseThatBeginAlikeAreMeant() {
    assertEquals(List.of("plan"), Spelling.nearest("plam", List.of("clam", "plan")));
    assertEquals(List.of("clan", "flan"), Spelling.nearest("plan", List.of("clan", "flan")));
  }

  @Test
  void oneLetterIsNotNearAnother() {
    assertEquals(List.of(), Spelling.nearest("d", List.of("a", "b")));
    assertEquals(List.of(), Spelling.nearest("", List.of("a")));
    assertEquals(List.of("a"), Spelling.nearest("A", List.of("b", "a")));
    assertEquals(List.of("do"), Spelling.nearest("d", List.of("a", "do")));
  }

  @Test
  void caseHyphensAndSpacesDoNotCount() {
    assertEquals(List.of("arms-race"), Spelling.nearest("Arms Race", List.of("arms-race")));
    assertEquals(List.of("arms-race"), Spelling.nearest("arms_rate", List.of("arms-race", "arm")));
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsNotCompared() {
    String hundred = "a".repeat(100);
    assertEquals(List.of(hundred), Spelling.nearest(hundred, List.of(hundred)));
    assertEquals(List.of(), Spelling.nearest(hundred + "a", List.of(hundred)));
    assertEquals(List.of(), Spelling.nearest(hundred, List.of(hundred + "a")));
  }

  @Test
  void candidatesAreLookedAtUntilAHundredThousandLettersHaveBeenCompared() {
    List<String> many = new ArrayList<>(Collections.nCopies(100_000 / 36 - 1, "zzzzzz"));
    many.add("thesis");
    assertEquals(List.of("thesis"), Spelling.nearest("thesys", many));
    many.add(0, "zzzzzz");
    assertEquals(List.of(), Spelling.nearest("thesys", many));
  }

  @Test
  void aQuestionNamesAllThatMayBeMeant() {
    assertEquals(
        "did you mean \"cat\" or \"car\"?", Spelling.didYouMean("cab", List.of("cat", "car")));
    assertEquals("", Spelling.didYouMean("cab", List.of("dog")));
    assertEquals("\"a\", \"b\" or \"c\"", Spelling.oneOf(List.of("a", "b", "c")));
  }

  @Test
  void anAccentIsTheSameHoweverItIsEncoded() {
    assertTrue(Spelling.isSame("caf\u00E9", "cafe\u0301"));
    assertTrue(Spelling.isSame("cafe", "cafe"));
    assertFalse(Spelling.isSame("caf\u00E9", "cafe"));
    assertEquals("caf\u00E9", Spelling.composed("cafe\u0301"));
  }

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("arms", "Arms");
    NAMES.put("arms-race", "The arms race");
    NAMES.put("tov", "Treaty of Versailles");
    NAMES.put("cafe", "Caf\u00E9s of Paris");
  }

  @Test
  void aNameIsFoundWholeElseByItsBeginningElseByAWordOfIt() {
    assertEquals(List.of("arms"), NameSearch.of("ARMS", NAMES));
    assertEquals(List.of("arms-race"), NameSearch.of("the arms race", NAMES));
    assertEquals(List.of("arms", "arms-race"), NameSearch.of("arm", NAMES));
    assertEquals(List.of("tov"), NameSearch.of("versailles", NAMES));
    assertEquals(List.of(), NameSearch.of("versaille", NAMES));
    assertEquals(List.of("cafe"), NameSearch.of("Cafe\u0301s", NAMES));
    assertEquals(List.of(), NameSearch.of("  ", NAMES));
  }

  @Test
  void aNameIsNearByItsIdElseByAWordOfIt() {
    assertEquals(
        "did you mean \"arms-race\"?", NameSearch.didYouMean("arms-rase", NAMES, List.of()));
    assertEquals("did you mean \"inbox\"?", NameSearch.didYouMean("inbx", NAMES, List.of("inbox")));
    assertEquals(
        "did you mean \"tov\"?", NameSearch.didYouMean("versailes", NAMES, List.of("inbox")));
    Map<String, String> alike = new LinkedHashMap<>();
    alike.put("first", "Versailles, oh Versailles");
    alike.put("second", "Palace of Versailles");
    assertEquals(
        "did you mean \"first\" or \"second\"?",
        NameSearch.didYouMean("versailes", alike, List.of()));
    assertEquals("", NameSearch.didYouMean("cut", Map.of("first", "a cat"), List.of()));
    assertEquals(
        "did you mean \"first\"?",
        NameSearch.didYouMean("cuts", Map.of("first", "a cats"), List.of()));
    assertEquals("", NameSearch.didYouMean("nothing", NAMES, List.of()));
  }
}
