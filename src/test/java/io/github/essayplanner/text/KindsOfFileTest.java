package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is told to be by how it begins. */
class KindsOfFileTest {
  private static BinaryKind binary(String content) {
    return BinaryKind.of(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "PK\3\4 word/document.xml|DOCX",
        "PK\3\4 application/vnd.oasis.opendocument.text|ODT",
        "PK\3\4 application/epub+zip|EPUB",
        "PK\3\4 ppt/slides|SLIDES",
        "PK\3\4 opendocument.presentation|SLIDES",
        "PK\3\4 xl/workbook.xml|SHEET",
        "PK\3\4 opendocument.spreadsheet|SHEET",
        "PK\3\4 readme|ZIP",
        "7z\u00BC\u00AF|ARCHIVE",
        "Rar!|ARCHIVE",
        "\u001F\u008B|GZIP",
        "\u00D0\u00CF\u0011\u00E0|OFFICE",
        "%!PS-Adobe|POSTSCRIPT",
        "\u0089PNG|IMAGE",
        "\u00FF\u00D8\u00FF|IMAGE",
        "RIFF1234WEBP|IMAGE",
        "II*\0|IMAGE",
        "MM\0*|IMAGE",
        "\0\0\0\30ftypheic|IMAGE",
        "SQLite format 3\0|DATA",
        "RIFF1234WAVE|",
        "question: Why?|",
      })
  void aFileIsWhatItsFirstBytesSay(String content, BinaryKind kind) {
    assertEquals(kind, binary(content));
  }

  @Test
  void onlyDocumentsHaveWordsThatCanBeCopied() {
    Set<BinaryKind> without =
        EnumSet.of(
            BinaryKind.ZIP, BinaryKind.ARCHIVE, BinaryKind.GZIP, BinaryKind.IMAGE, BinaryKind.DATA);
    Set<BinaryKind> documents = EnumSet.allOf(BinaryKind.class);
    documents.removeIf(kind -> !kind.hasWords());
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(without)), documents);
  }

  @Test
  void aFileIsDataWhereMoreThanATenthOfItAreControlCharacters() {
    assertEquals(BinaryKind.DATA, binary("\1".repeat(4) + "a".repeat(35)));
    assertNull(binary("\1".repeat(4) + "a".repeat(36)));
    assertNull(binary("\1\2\3"));
    assertEquals(BinaryKind.DATA, binary("\1\2\3\4"));
    assertNull(binary("\t\n\f\r\33\t\n"));
    assertNull(binary(" ".repeat(10)));
  }

  @Test
  void aTextInWhichEveryOtherByteIsNulMayBeUtf16() {
    assertNull(binary("a\0".repeat(10)));
    assertNull(binary("\0a".repeat(10)));
    assertEquals(BinaryKind.DATA, binary("\0\0a".repeat(10)));
    assertEquals(BinaryKind.DATA, binary("\0".repeat(5) + "a".repeat(10)));
    assertNull(binary("\0".repeat(6) + "a".repeat(10)));
    assertEquals(BinaryKind.DATA, binary("\0".repeat(10)));
  }

  private static TextKind text(String... lines) {
    return TextKind.of(String.join("\n", lines));
  }

  @Test
  void elementsAreAnOutlineAPageOrData() {
    assertEquals(TextKind.OPML, text("<?xml version='1.0'?>", "<OPML version='2.0'>", "</OPML>"));
    assertEquals(TextKind.XML, text("<?xml version='1.0'?>", "<note>"));
    assertEquals(TextKind.XML, text("<note>why</note>"));
    assertEquals(TextKind.HTML, text("<p>why</p>"));
    assertNull(text("<p>why</p> and more"));
    assertNull(text("<why>"));
    assertEquals(TextKind.HTML, text("<p>why</p>", "", "<p>then</p>"));
    assertNull(text("<h1 align='center'>why</h1>", "", "It fell.", "", "<p>then</p>"));
  }

  @Test
  void remarksBeforeASourceAreSkipped() {
    assertEquals(TextKind.LATEX, text("% one", "", "% two", "\\documentclass{article}"));
    assertEquals(TextKind.LATEX, text("Title", "\\begin{document}"));
    assertNull(text("% one"));
  }

  @Test
  void dataAreToldByHowTheyBeginAndEndHoweverLong() {
    String items = "1, ".repeat(60);
    assertEquals(TextKind.JSON, text("[1, " + items + "2]"));
    assertEquals(TextKind.JSON, text("[\"a\", " + items + "\"b\"]"));
    assertNull(text("[1, " + items + "2] and so on"));
    assertNull(text("[Rome] fell"));
  }

  @Test
  void aTableHasAsManySeparatorsInEveryLine() {
    assertEquals(TextKind.CSV, text("a,b,c", "1,2,3", "4,5,6"));
    assertNull(text("a,b,c", "1,2", "4,5,6"));
    assertNull(text("a,b,c", "1,2,3"));
    assertEquals(TextKind.CSV, text("a;b;c", "1;2 d;3"));
    assertNull(text("a; b; c", "1; 2; 3"));
    assertNull(text("a;b;c", "1;2"));
    assertNull(text("a;b", "1;2"));
    assertEquals(TextKind.CSV, text("a,b,c", "1,\"2,5\",3", "4,5,6"));
    assertNull(text("x".repeat(31) + ",b,c", "1,2,3", "4,5,6"));
    assertEquals(TextKind.CSV, text("x".repeat(30) + ",b,c", "1,2,3", "4,5,6"));
  }

  @Test
  void twoColumnsAreATableOnlyWithoutABlankBehindTheirComma() {
    assertEquals(TextKind.CSV, text("a,b", "c,d", "e,f"));
    assertNull(text("a, b", "c, d", "e, f"));
    assertEquals(TextKind.CSV, text("Rome\tb", "Ruin\td", "Rest\tf"));
    assertNull(text("1.\tb", "2.\td", "3.\tf"));
  }

  @Test
  void aProgramHasHalfOfItsLinesAndThreeOfThemAtLeast() {
    assertEquals(TextKind.PROGRAM, text("let a = 1;", "b = 2;", "c = 3;"));
    assertNull(text("let a = 1;", "b = 2;", "words"));
    assertEquals(TextKind.PROGRAM, text("let a = 1;", "b = 2;", "c = 3;", "x", "y", "z"));
    assertNull(text("let a = 1;", "b = 2;", "c = 3;", "x", "y", "z", "more"));
  }

  @Test
  void onlyTheFirstTwoHundredLinesAreLookedAt() {
    String[] lines = new String[401];
    Arrays.fill(lines, "words");
    Arrays.fill(lines, 0, 100, "b = 2;");
    assertEquals(TextKind.PROGRAM, text(lines));
    lines[99] = "words";
    lines[200] = "b = 2;";
    assertNull(text(lines));
  }

  @Test
  void anEmailHasTwoHeadersAmongItsFirstSixLines() {
    assertEquals(TextKind.EMAIL, text("a", "b", "c", "d", "From: x", "To: y"));
    assertNull(text("a", "b", "c", "d", "e", "From: x", "To: y"));
    assertNull(text("From: x", "why"));
  }

  @Test
  void settingsHaveANameInBracketsAndMoreEqualsSignsThanColons() {
    assertEquals(TextKind.SETTINGS, text("[rome]", "a = 1", "b: 2", "c = 3"));
    assertNull(text("[rome]", "a = 1", "b: 2"));
    assertNull(text("[rome fell]", "a = 1", "c = 3"));
    assertNull(text("a = 1", "c = 3"));
    assertNull(text("[rome]", "= 1", "= 3"));
    assertNull(text("[rome]", "it fell = 1", "so did we = 3"));
    assertEquals(TextKind.SETTINGS, text("[rome]", "a = 1: x", ": y", ": z"));
  }

  @Test
  void aDocumentHasFieldsBetweenHyphensAndThenAHeading() {
    assertEquals(TextKind.DOCUMENT, text("---", "title: Rome", "---", "# Rome"));
    assertNull(text("---", "title: Rome", "---", "#tag"));
    assertNull(text("---", "title: Rome", "---", "It fell."));
    assertNull(text("---", "title: Rome", "# Rome"));
    assertNull(text("title: Rome", "---", "---", "# Rome"));
  }

  @Test
  void anotherMarkupIsToldByWhatNoNotesHave() {
    assertEquals(TextKind.ASCIIDOC, text("= Rome", "", "== Land", "* hunger"));
    assertEquals(TextKind.ASCIIDOC, text("Rome", "", "== Land", "* hunger", "", "=== Law"));
    assertEquals(TextKind.MEDIAWIKI, text("== Land ==", "* Sulla [[marched]]"));
    assertEquals(TextKind.MEDIAWIKI, text("{| class=x", "|}", "=== Land ===", "* hunger"));
    assertEquals(TextKind.MEDIAWIKI, text("== Land ==", "* hunger", "# law", "# debt"));
    assertEquals(TextKind.RST, text("Land", "====", "", ".. note:: hunger"));
    assertEquals(TextKind.RST, text(".. |rome| image:: rome.png", "", "* hunger"));
    assertEquals(TextKind.TEXTILE, text("h1. Rome", "", "* hunger"));
    assertEquals(TextKind.TEXTILE, text("h1. Rome", "", "h2. Land", "", "h2. Law"));
    assertEquals(TextKind.MERMAID, text("graph TD", "A[Land]-->B[Fall]"));
    assertEquals(TextKind.MERMAID, text("%% mine", "flowchart LR", "  land --> fall"));
  }

  @Test
  void oneSignOfAnotherMarkupMakesNone() {
    assertNull(text("== Land ==", "- hunger"));
    assertNull(text("Land [[law]]", "- hunger"));
    assertNull(text("==the main point==", "- see [[Land]]"));
    assertNull(text("# Land", "- hunger", "= war", "", "= ruin"));
    assertNull(text("Land", "", "== so he lost", "- hunger"));
    assertNull(text(".. and so on", "- hunger :: law"));
    assertNull(text("h1. War ruins trade", "* 1914", "h2. Trade stops war", "* 1913"));
    assertNull(text("why?", "h1. War", "h1. Trade"));
    assertNull(text("graph of trade", "- land --> law"));
    assertNull(text("flowchart TD", "- land"));
  }
}
