package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {
  @Test
  void everyPartHasAPromptOfItsOwnAndOneForAllQuestionsOrOneForEachKind() {
    Set<String> texts = new HashSet<>();
    for (Prompt prompt : Prompt.values()) {
      Set<String> own = new HashSet<>();
      for (QuestionKind kind : QuestionKind.values()) {
        own.add(prompt.text(kind));
      }
      assertTrue(own.size() == 1 || own.size() == QuestionKind.values().length, prompt.toString());
      for (String text : own) {
        assertTrue(texts.add(text), text);
      }
    }
  }

  @Test
  void everyPromptAsksAndFitsALine() {
    for (Prompt prompt : Prompt.values()) {
      for (QuestionKind kind : QuestionKind.values()) {
        assertTrue(prompt.text(kind).contains("?"), prompt.text(kind));
        assertTrue(prompt.text(kind).length() < 100, prompt.text(kind));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How far was it ambition?|HOW_FAR",
        "'The war was planned.' How far do you agree?|HOW_FAR",
        "Why did the Republic fall?|WHY",
        "Explain why the Republic fell.|WHY",
        "To what extent was Rome free?|EXTENT",
        "Assess the importance of luck.|ASSESS",
        "How significant was luck?|SIGNIFICANT",
        "Compare the two poems.|COMPARE",
        "Should schools require a uniform?|YES_NO",
        "Which was the greater threat, Spain or France?|GREATER",
        "How does Dickens present poverty?|ANALYSE",
        "'Art is a lie.' Discuss.|DISCUSS",
        "'Art is a lie.' Discuss with two poems.|DISCUSS",
        "Discuss the view that art is a lie.|DISCUSS",
        "Discuss: “Art is a lie.”|DISCUSS",
        "Discuss the following: “Art is a lie.”|DISCUSS",
        "Discuss the claim ‘art is a lie’.|DISCUSS",
        "Discuss the events that led to war.|OTHER",
        "Discuss how Dickens presents poverty in ‘Hard Times’.|OTHER",
        "Discuss why the mill closes in 'Hard Times'.|WHY",
        "Discuss who loses when rates are raised.|OTHER",
        "Discuss why the Republic fell.|WHY",
        "Discuss the importance of money.|SIGNIFICANT",
        "Was Caesar a tyrant or a reformer?|GREATER",
        "Caesar was killed. Was he a tyrant or a reformer?|GREATER",
        "Was Caesar a tyrant or not?|YES_NO",
        "Was Rome more or less free?|YES_NO",
        "Was the Whyte affair a scandal?|YES_NO",
        "How farcical is it?|OTHER"
      })
  void aQuestionIsToldByItsOwnWords(String question, QuestionKind kind) {
    assertEquals(kind, QuestionKind.of(question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Assess the importance of luck.|true",
        "'Art is a lie.' Discuss.|true",
        "How far was it luck? Evaluate the evidence.|true",
        "How far was it luck?|false",
        "Why discuss it?|false"
      })
  void aQuestionThatAsksToWeighItsPartsInTurnSaysSoInItsFirstOrLastSentence(
      String question, boolean inTurn) {
    assertEquals(inTurn, QuestionKind.takesPartsAsWritten(question));
  }
}
