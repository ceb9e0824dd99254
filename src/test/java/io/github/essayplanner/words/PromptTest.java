package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {
  @Test
  void everyPartAndEveryKindOfQuestionHasAPromptOfItsOwn() {
    Set<String> texts = new HashSet<>();
    for (Prompt prompt : Prompt.values()) {
      for (QuestionKind kind : QuestionKind.values()) {
        assertTrue(texts.add(prompt.text(kind)), prompt + " " + kind);
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

  @Test
  void theKeyTermsAreSetIn() {
    assertEquals(
        "Why does the fact matter? Say what it shows about “peace” and “the Thaw”.",
        Prompt.SHOWS.ask(QuestionKind.OTHER, List.of("peace", "the Thaw")).plainText());
  }

  @Test
  void whereThereAreNoKeyTermsThePromptNamesTheQuestion() {
    assertEquals(
        "What follows from your answer? End on the question.",
        Prompt.LAST_WORD.ask(QuestionKind.OTHER, List.of()).plainText());
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
        "How significant was luck?|ASSESS",
        "Compare the two poems.|COMPARE",
        "Should schools require a uniform?|OTHER",
        "Was the Whyte affair a scandal?|OTHER",
        "How farcical is it?|OTHER"
      })
  void aQuestionIsToldByItsOwnWords(String question, QuestionKind kind) {
    assertEquals(kind, QuestionKind.of(question));
  }
}
