package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {
  private static Mending mending(String typed) {
    return Mending.of(new Text("map", typed.replace('⏎', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question: Q⏎titel: T⏎thesis: A: b | question: Q⏎title: T⏎thesis: \"A: b\"",
        "question: Q⏎perod: in 1953 | question: Q⏎period: 1953",
        "question: Q⏎period: 12/08/1953 | question: Q⏎period: 12/08/1953",
        "question: Q⏎order: Sides⏎zzz: T | question: Q⏎order: sides⏎zzz: T",
        "question: Q⏎inbox:⏎- a⏎thesis: T⏎inbox:⏎- b⏎title: U⏎inbox:⏎- c"
            + " | question: Q⏎inbox:⏎- a⏎- b⏎- c⏎thesis: T⏎⏎title: U⏎",
        "question: Q⏎title: T | question: Q⏎title: T",
        "question: Q⏎perod: !!str in 1953 | question: Q⏎period: !!str in 1953",
        "Titel: T⏎Quesiton: Q | title: T⏎question: Q"
      })
  void whatIsSafeIsMendedRoundAfterRound(String typed, String mended) {
    assertEquals(mended.replace('⏎', '\n'), mending(typed).text().content());
  }

  @Test
  void eachMendTellsItsLineBeforeAndWhatStandsThereNow() {
    Mending mending =
        mending("question: Q⏎inbox:⏎- a⏎titel: T⏎inbox:⏎- b⏎perod: in 1953⏎thesis: A: b");
    assertEquals(
        "4 unknown-key: title: T; 5 duplicate-key: ; 7 unknown-key: period: 1953; "
            + "7 date-form: period: 1953; 8 unquoted-colon: thesis: \"A: b\"",
        mending.done().stream()
            .map(m -> m.line() + " " + m.finding().rule().id() + ": " + m.now())
            .collect(Collectors.joining("; ")));
    assertEquals(0, mending.reading().findings().size());
    assertEquals(8, mending.before().lineCount());
  }

  @Test
  void aPlaceInWhatIsMendedHasItsPlaceInTheTextBefore() {
    Mending mending = mending("question: Q⏎perod: in 1953⏎thesis: T");
    String now = mending.text().content();
    assertEquals("question: Q\nperiod: 1953\nthesis: T", now);
    int thesis = now.indexOf("thesis");
    assertEquals(new Span(27, 33), mending.inBefore(new Span(thesis, thesis + 6)));
    assertEquals(new Span(0, 8), mending.inBefore(new Span(0, 8)));
  }

  @Test
  void nothingIsMendedWhereNothingIsWrong() {
    Mending mending = mending("question: Q");
    assertEquals(0, mending.done().size());
    assertEquals(mending.before(), mending.text());
  }
}
