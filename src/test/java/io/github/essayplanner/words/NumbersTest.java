package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers, times and lists read in a sentence. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0,0 days",
    "1,1 day",
    "59,59 days",
    "60,about 2 months",
    "76,about 2 months",
    "77,about 3 months",
    "729,about 24 months",
    "730,about 2 years",
    "913,about 2 years",
    "914,about 3 years",
    "36525,about 100 years",
  })
  void aDurationIsRoundedToWhatAReaderCountsIn(long days, String duration) {
    assertEquals(duration, Numbers.duration(days));
  }

  @ParameterizedTest
  @CsvSource({"5,0:05", "10,0:10", "59,0:59", "90,1:30", "120,2:00"})
  void aClockHasTwoDigitsForItsMinutes(int minutes, String clock) {
    assertEquals(clock, Numbers.clock(minutes));
  }

  @Test
  void aListHasAnAndBeforeItsLast() {
    assertEquals("", Numbers.list(List.of()));
    assertEquals("a", Numbers.list(List.of("a")));
    assertEquals("a and b", Numbers.list(List.of("a", "b")));
    assertEquals("a, b and c", Numbers.list(List.of("a", "b", "c")));
  }

  @Test
  void aListOfPhrasesKeepsTheStyleOfEach() {
    Phrase a = Phrase.ofStrong("a");
    Phrase b = Phrase.ofEmphasis("b");
    Phrase c = Phrase.of("c");
    assertEquals(Phrase.EMPTY, Numbers.listed(List.of()));
    assertEquals(a, Numbers.listed(List.of(a)));
    assertEquals(a.plain(" and ").emphasis("b"), Numbers.listed(List.of(a, b)));
    assertEquals(
        a.plain(", ").emphasis("b").plain(" and ").plain("c"), Numbers.listed(List.of(a, b, c)));
  }

  @Test
  void aPhraseIsItsRunsAndNothingAddsNone() {
    Phrase phrase = Phrase.of("a ").strong("").typed("*b*").link("c", "url").broken().mark("[x]");
    assertEquals("a bc\n[x]", phrase.plainText());
    assertEquals("a *b*c\n[x]", phrase.typedText());
    assertEquals(5, phrase.runs().size());
    assertEquals("url", phrase.runs().get(2).url());
    assertEquals(
        List.of(true, false), List.of(Phrase.ofStrong("").isEmpty(), Phrase.of("a").isEmpty()));
    Phrase cited = phrase.as(Phrase.RunRole.CITATION);
    assertEquals(phrase.typedText(), cited.typedText());
    assertEquals(5, cited.runs().stream().filter(run -> run.role().isNote()).count());
    assertEquals(0, phrase.runs().stream().filter(run -> run.role().isNote()).count());
    assertEquals(true, Phrase.RunRole.QUESTION.isNote());
  }
}
