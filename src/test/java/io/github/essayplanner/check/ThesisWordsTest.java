package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.essayplanner.text.Text;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a thesis takes up the words of its question, of its factors, and of nothing before it. */
class ThesisWordsTest {
  private static boolean finds(ArgumentRule rule, String map) {
    return MapCheck.of(new Text("map", map)).findings().stream().anyMatch(f -> f.rule() == rule);
  }

  private static boolean isOffQuestion(String question, String thesis) {
    return finds(
        ArgumentRule.THESIS_OFF_QUESTION, "question: " + question + "\nthesis: " + thesis + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How secure were they?|Their security rested on walls.",
        "How democratic was Athens?|It was a democracy for the few.",
        "Was the reform an economic success?|It ruined the economy.",
        "How religious were the rebels?|Religion moved them less than hunger.",
        "How far did France gain?|The French gained little.",
        "Assess the aims of the USSR.|Soviet aims were defensive.",
        "How guilty is Lady Macbeth?|Her guilt is real and shared.",
        "Explain political unrest in Rome.|Policy and hunger made it.",
        "どのくらい平和だったか。|戦争が続いた。",
        "Why?|Money decided it.",
      })
  void aThesisThatTakesUpTheQuestionInAnyFormIsOnIt(String question, String thesis) {
    assertEquals(false, isOffQuestion(question, thesis));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How far did communism spread in Asia?|The community grew slowly.",
        "How far was the general to blame?|The next generation paid for it.",
        "How far did the empire help trade?|The emperor was mad.",
      })
  void aThesisThatOnlyBeginsLikeAWordOfTheQuestionIsOffIt(String question, String thesis) {
    assertEquals(true, isOffQuestion(question, thesis));
  }

  @ParameterizedTest
  @CsvSource({
    "Cutting the sugar in drinks did most for Rome.,false",
    "Makers who reformulated did most.,false",
    "Their recipes did most.,true",
    "Rome ate less sugar for its health.,true",
  })
  void aFactorIsSpokenOfByItsNameOrByTwoWordsOfItsPoint(String thesis, boolean isOff) {
    String map =
        """
        question: Why did Rome grow healthier?
        thesis: %s
        factors:
          reformulation:
            name: Reformulation in Rome
            point: Makers cut the sugar in drinks.
            importance: 9
          schools:
            importance: 2
        """
            .formatted(thesis);
    assertEquals(isOff, finds(ArgumentRule.THESIS_OFF_FACTORS, map), thesis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It failed as Brezhnev saw.|true",
        "It failed, and I say so.|false",
        "Brezhnev saw it fail.|false",
        "It failed for Khrushchev's party.|false",
        "It failed in Soviet eyes.|false",
        "It failed at Camp David and in Geneva.|true",
        "Zuletzt siegte Breschnew.|false",
      })
  void aNameInTheConclusionHasToStandSomewhereBefore(String conclusion, boolean isNew) {
    String map =
        """
        question: How far was Geneva a success for the USSR?
        factors:
          tone:
            point: Eisenhower and Khrushchev met as equals.
        conclusion: "%s"
        """
            .formatted(conclusion);
    assertEquals(isNew, finds(ArgumentRule.CONCLUSION_NAMES_UNPLANNED, map), conclusion);
  }

  /** Twenty thousand names and a question as long as a book take no time for each pair of words. */
  @Test
  void textsAsLongAsAFileMayBeAreLookedThroughOnce() {
    StringBuilder names = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 15_000; i++) {
      names.append(" and N").append(Integer.toString(i, 26));
      words.append(" w").append(Integer.toString(i, 26));
    }
    String map =
        "question: Did%s?%nthesis: Because%s%nconclusion: So%s%nfactors: {a: {point: It%s}}%n"
            .formatted(words, words, names, words);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(true, finds(ArgumentRule.CONCLUSION_NAMES_UNPLANNED, map)));
  }
}
