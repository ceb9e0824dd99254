package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import org.junit.jupiter.api.Test;

/** A quotation as reports print it. */
class MarkedQuoteTest {
  private static String marked(String quote) {
    String map = "question: Q?\nfactors:\n  a:\n    evidence:\n      - quote: " + quote + "\n";
    ArgumentMap read = ArgumentReader.read(new Text("map", map)).map().orElseThrow();
    return read.factors().get(0).evidence().get(0).markedQuote();
  }

  @Test
  void betweenLinesOfVerseStandsAStroke() {
    String lines = "|\n          'twere well\n          It were done";
    assertEquals("'twere well / It were done", marked(lines));
    assertEquals(
        "“Well / It were / done”",
        marked("|\n          Well /\n          It were\n\n          done\n"));
    assertEquals("“Well / It were”", marked("Well / It were"));
    assertEquals("“one line”", marked("|\n          one line\n"));
    assertEquals("“one line”", marked(">\n          one\n          line\n"));
  }

  @Test
  void proseOfSeveralLinesHasNone() {
    String line = "a word and ".repeat(6).strip();
    assertEquals(
        "“" + line + "\n" + line + "”",
        marked("|\n          " + line + "\n          " + line + "\n"));
  }
}
