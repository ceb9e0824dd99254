package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a writer's clause becomes a sentence, and a part of one. */
class SentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it fell|It fell.",
        "It fell!|It fell!",
        "did it?|Did it?",
        "it fell…|It fell…",
        "he said \"so.\"|He said \"so.\"",
        "(it fell.)|(it fell.)",
        "he said “so”|He said “so”.",
        "iPads sold|iPads sold.",
        "élan won|Élan won.",
        "\uD801\uDC28 won|\uD801\uDC00 won.",
        ")|).",
        "''|''",
      })
  void aClauseGetsACapitalAndAStopOnce(String clause, String sentence) {
    assertEquals(sentence, Sentence.whole(clause));
  }

  @ParameterizedTest
  @CsvSource({"It fell.,It fell", "It fell..,It fell..", "It fell,It fell", "Did it?,Did it?"})
  void onlyAFullStopGoesBeforeAnotherClause(String sentence, String clause) {
    assertEquals(clause, Sentence.unended(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell|true",
        "this, too|true",
        "They’re late|true",
        "Itinerant men|false",
        "Rome and its fall|false",
        "' he fell'|true",
      })
  void aPronounStandsForSomethingNamedBefore(String text, boolean isPronoun) {
    assertEquals(isPronoun, Sentence.beginsWithPronoun(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "one|1",
        "one two|2",
        "' one  – two … '|2",
        "it’s 1953.|2",
        "\uD83D\uDE00 one|2",
      })
  void marksAloneAreNoWords(String text, int words) {
    assertEquals(words, Sentence.words(text));
  }

  @ParameterizedTest
  @CsvSource({"*Macbeth* fell,Macbeth fell", "2 * 3,2 * 3", "It fell,It fell"})
  void emphasisLosesItsAsterisksWhereNothingCanBeSet(String typed, String plain) {
    assertEquals(plain, Sentence.unmarked(typed));
  }
}
