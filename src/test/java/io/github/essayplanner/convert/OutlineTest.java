package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  private static Outline read(String note) {
    return OutlineReader.of(new Text("notes", note.replace('/', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why?|0 factors, 0 pieces of evidence; the question is line 1; no line kept as comments",
        "- Land|1 factor, 0 pieces of evidence; no question found; no line kept as comments",
        "//## Land/- hunger/## Law/- 1790: decrees/- But none/<!-- weak -->|2 factors, 3 pieces of"
            + " evidence (1 with a date, 1 against); no question found; 1 line kept as a comment",
        "## Land/<!-- weak -->/- rent/- Counter: war/- Reply: no/- Counter: law//To do: a date//Sources/- Hill"
            + "|1 factor, 1 piece of evidence (0 with a date, 0 against), 2 counter-arguments, 1 note"
            + " in the inbox; no question found; 2 lines kept as comments",
        "Nobody knew.//## Land/- Counter: war//## To do/- a date/- a page"
            + "|1 factor, 0 pieces of evidence, 1 counter-argument, 2 notes in the inbox; no question"
            + " found; 1 line kept as a comment"
      })
  void whatANoteCameToIsToldInOneLine(String note, String summary) {
    assertEquals(summary, read(note).summary());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|true",
        "/ /|true",
        "Why?|false",
        "Thesis: War.|false",
        "Introduction: It fell.|false",
        "Conclusion: It fell.|false",
        "- Land|false",
        "To do: a date|false",
        "Sources: Hill|false",
        "<!-- Hill -->|false"
      })
  void aNoteIsEmptyIfItSaysNothing(String note, boolean empty) {
    assertEquals(empty, read(note).isEmpty());
  }
}
