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
    assertEquals("“'twere well / It were done”", marked(lines));
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

  private static String lines(String... lines) {
    return marked("|\n          " + String.join("\n          ", lines) + "\n");
  }

  @Test
  void longLinesOfVerseHaveStrokesAndParagraphsHaveNone() {
    String when =
        "When in disgrace with fortune and men's eyes, I all alone beweep my outcast state,";
    String and = "And trouble deaf heaven with my bootless cries, and look upon myself and curse";
    assertEquals("“" + when + " / " + and + "”", lines(when, and));
    assertEquals("“" + and + " / " + and + " / Fate”", lines(and, and, "Fate"));
    assertEquals("“" + and + "\n" + and + "”", lines(and, and));
    assertEquals("“" + and + ".\n" + and + ".\n" + and + "”", lines(and + ".", and + ".", and));
    assertEquals("“" + and + ".\n\n" + and + ".”", lines(and + ".", "", and + "."));
    assertEquals("“" + when + "\nand so on”", lines(when, "and so on"));
  }

  @Test
  void anApostropheOpensNoQuotation() {
    assertEquals("“’Tis done”", marked("\"’Tis done\""));
    assertEquals("“'Tis done”", marked("\"'Tis done\""));
    assertEquals("“‘Tis the soldier's life.”", marked("\"‘Tis the soldier's life.\""));
    assertEquals("“'Tis the soldiers' life”", marked("\"'Tis the soldiers' life\""));
    assertEquals("'It is done'", marked("\"'It is done'\""));
    assertEquals("‘It is,’ he said", marked("\"‘It is,’ he said\""));
    assertEquals("‘It is’, he said", marked("\"‘It is’, he said\""));
    assertEquals("'", marked("\"'\"").replaceAll("[“”]", ""));
  }
}
