package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTermsTest {
  private static List<String> of(String question) {
    return of(question, List.of(), List.of());
  }

  private static List<String> of(String question, List<String> terms, List<String> titles) {
    return KeyTerms.of(question, terms, titles, List.of()).stream()
        .map(KeyTerms.Term::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How far is Macbeth responsible for his own downfall?|Macbeth, responsible, downfall",
        "To what extent was the Treaty of Versailles to blame?|Treaty of Versailles, blame",
        "How secure was Elizabeth I from 1558 to 1603?|secure, Elizabeth I",
        "Why did the Black Death spread so fast?|Black Death, spread, fast",
        "Assess the leadership of Martin Luther King.|leadership, Martin Luther King",
        "'The USSR and the USA were alike.' Discuss.|USSR, USA, alike",
        "How far were Robespierre and the Jacobins feared?|Robespierre, Jacobins, feared",
        "Was Stalin's rule ever a greater success than Lenin's?|Stalin, rule, success, Lenin",
        "Evaluate whether the main policy failed.|policy",
        "Discuss the view that art is a lie.|art, lie",
        "Discuss who loses when rates are raised.|loses, rates",
        "Compare Rome and Carthage.|Rome, Carthage",
        "Was Rome great? Contrast Jane Eyre.|Rome, great, Jane Eyre",
        "“Jane is free.” How far do you agree with this view of *Jane Eyre*?|Jane, free, Jane Eyre",
        "Sollte Faust gerettet werden?|''",
        "罗马共和国为什么灭亡？|''",
        "لماذا سقطت الجمهورية؟|''",
        "Why?|''",
        "How far would you agree?|''",
        "HOW FAR WAS THE KING WEAK?|KING, WEAK",
        "Should sci-fi be taught?|sci-fi, taught",
        "How does Fitzgerald present wealth in *The Great Gatsby*?"
            + "|Fitzgerald, wealth, The Great Gatsby"
      })
  void aQuestionTurnsOnItsNamesAndTheWordsThatCarryMeaning(String question, String terms) {
    assertEquals(terms, String.join(", ", of(question)));
  }

  @Test
  void aDefinedTermStandsAsItIsDefinedInWhateverFormTheQuestionHasIt() {
    assertEquals(
        List.of("commitment", "the Thaw"),
        of(
            "Were both committed to a Thaw?",
            List.of("commitment", "the Thaw", "detente"),
            List.of()));
  }

  @Test
  void aNameGoesOnOverAndOrACommaOnlyWhereItStandsSoInTheMap() {
    String question = "How radical were Lloyd George and Churchill?";
    assertEquals(List.of("radical", "Lloyd George", "Churchill"), of(question));
    assertEquals(
        List.of("radical", "Lloyd George and Churchill"),
        of(question, List.of(), List.of("The reforms of Lloyd George and Churchill")));
  }

  @Test
  void twoWordsAreOneTermWhereTheyStandTogetherInTheArgumentToo() {
    String question = "Should a minimum wage rise with prices?";
    assertEquals(List.of("minimum", "wage", "rise", "prices"), of(question));
    assertEquals(
        List.of("minimum wage", "rise", "prices"),
        of(question, List.of(), List.of("The first minimum wage")));
    assertEquals(List.of("turning"), of("Was this the turning point?"));
    assertEquals(
        List.of("turning point"),
        of("Was this the turning point?", List.of(), List.of("No turning point")));
  }

  @Test
  void theAnswerHangsOnWhatSomebodyIsAskedToBe() {
    assertEquals(List.of("hero", "deserter"), deciding("Is Ulysses a hero or a deserter?"));
    assertEquals(List.of("turning point"), deciding("Was the war a turning point for women?"));
    assertEquals(List.of(), deciding("Does Ulysses seek a crew?"));
    assertEquals(List.of(), deciding("Is Ulysses brave?"));
  }

  private static List<String> deciding(String question) {
    return KeyTerms.of(question, List.of(), List.of(), List.of()).stream()
        .filter(KeyTerms.Term::decides)
        .map(KeyTerms.Term::text)
        .toList();
  }

  @Test
  void noTermIsLostForWantOfRoom() {
    assertEquals(
        List.of("art", "law", "war", "faith", "trade", "class", "gender"),
        of("Compare art, law, war, faith, trade, class and gender."));
  }

  @Test
  void aWordThatOpensTheQuestionIsANameOnlyWhereTheMapHasItAsOne() {
    String question = "Uniforms make for equality.";
    assertEquals(List.of("uniforms", "equality"), of(question));
    assertEquals(
        List.of("Uniforms", "equality"), of(question, List.of(), List.of("The Uniforms Act")));
  }

  @Test
  void aWordThatOpensTheQuestionStaysAsTypedWhereTheArgumentNeverHasItSmall() {
    String question = "Pip is a victim.";
    assertEquals(List.of("Pip", "victim"), of(question, List.of(), List.of("Pip is led")));
    assertEquals(List.of("pip", "victim"), of(question, List.of(), List.of("Pip", "a pip")));
  }
}
