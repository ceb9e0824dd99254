package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The line that a message shows, the carets under it, and how texts are cut and changed. */
class ExcerptTest {
  private static Excerpt excerpt(String line, int start, int end, int columns) {
    return Excerpt.of(new Text("map.yaml", line), new Span(start, end), columns);
  }

  @Test
  void caretsStandUnderTheTokenWhateverItsWidth() {
    assertEquals(new Excerpt("a: bc", "   ^^"), excerpt("a: bc", 3, 5, 80));
    assertEquals(new Excerpt("中: 文", "    ^^"), excerpt("中: 文", 3, 4, 80));
    assertEquals(new Excerpt("\ta: b", "\t   ^"), excerpt("\ta: b", 4, 5, 80));
    assertEquals(new Excerpt("a\tb", " ^"), excerpt("a\tb", 1, 2, 80));
    assertEquals(new Excerpt("a\uFFFDb", " ^"), excerpt("a\u001Bb", 1, 2, 80));
  }

  @Test
  void noLineBeginsACommandToTheLogOfABuildAndItsCaretsStayUnderTheToken() {
    assertEquals(new Excerpt("\\x3a:a:: b", "         ^"), excerpt("::a:: b", 6, 7, 80));
    assertEquals(new Excerpt("  \\x3a:a", "  ^^^^^^"), excerpt("  ::a", 2, 5, 80));
    assertEquals(new Excerpt("\\x3a:a", "^^^^"), excerpt("::a", 0, 1, 80));
    assertEquals(new Excerpt("a: #\\x23[b] c", "            ^"), excerpt("a: ##[b] c", 9, 10, 80));
    assertEquals(new Excerpt("a ##\uFFFD[b]", "    ^"), excerpt("a ##\u001B[b]", 4, 5, 80));
    assertEquals("#\\x23[ 012…", excerpt("##[ 0123456789", 0, 1, 11).line());
    assertEquals("#\\x23[ 012", excerpt("##[ 012", 0, 1, 11).line());
  }

  @Test
  void anEmptyPlaceHasOneCaretAndOneOverSeveralLinesEndsWithItsFirst() {
    assertEquals(new Excerpt("a:", "  ^"), excerpt("a:", 2, 2, 80));
    assertEquals(new Excerpt("ab", " ^"), excerpt("ab\ncd", 1, 5, 80));
  }

  @Test
  void aLineThatFitsIsShownWholeAndALongerOneIsCutWhereItIsLonger() {
    assertEquals("0123456789", excerpt("0123456789", 0, 1, 10).line());
    assertEquals("012345678…", excerpt("0123456789x", 0, 1, 10).line());
    Excerpt middle = excerpt("0123456789".repeat(3), 20, 21, 10);
    assertEquals("…789012345…".length() - 1, middle.line().length());
    assertTrue(middle.line().startsWith("…") && middle.line().endsWith("…"), middle.line());
    assertEquals('0', middle.line().charAt(middle.carets().indexOf('^')));
    assertEquals("…6789", excerpt("0123456789", 9, 10, 8).line());
  }

  @Test
  void noLineIsWiderThanAHundredAndSixtyColumns() {
    assertEquals(160, excerpt("x".repeat(500), 0, 1, 1000).line().length());
    assertEquals(160, Excerpt.of(new Text("m", "x".repeat(500)), new Span(0, 1)).line().length());
  }

  @Test
  void aLineOfMarksWithoutWidthIsCutToo() {
    String marks = "e" + "\u0301".repeat(1000);
    assertTrue(excerpt(marks, 0, 1, 20).line().length() <= 4 * 20 + 1);
  }

  @Test
  void aCutNeverPartsACharacter() {
    String faces = "\uD83D\uDE00".repeat(30);
    for (int at = 0; at < faces.length(); at += 2) {
      String line = excerpt(faces, at, at + 2, 21).line();
      assertTrue(line.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), line);
      assertTrue(CellWidth.of(line) <= 21, line);
    }
  }

  @Test
  void aSnippetIsOneLineOfWholeWordsInQuotes() {
    assertEquals("\"a b\"", Snippet.of("a\nb"));
    String words = "one two three four five six seven eight nine";
    assertEquals("\"" + words + "\"", Snippet.of(words));
    assertEquals("\"" + words + " …\"", Snippet.of(words + " ten"));
    assertEquals("\"" + "x".repeat(45) + "\"", Snippet.of("x".repeat(45)));
    assertEquals("\"" + "x".repeat(45) + " …\"", Snippet.of("x".repeat(46)));
    assertEquals("\"" + "x".repeat(44) + " …\"", Snippet.of("x".repeat(44) + "\uD83D\uDE00"));
  }

  @Test
  void aTextKnowsItsLinesByEveryKindOfBreak() {
    Text text = new Text("m", "a\r\nb\rc\n\nd\r");
    assertEquals(6, text.lineCount());
    assertEquals(
        List.of("a", "b", "c", "", "d", ""),
        List.of(1, 2, 3, 4, 5, 6).stream().map(text::line).toList());
    assertEquals(List.of(1, 4), List.of(text.lineAt(2), text.lineAt(7)).stream().toList());
    assertEquals(65, new Text("m", "\n".repeat(64)).lineCount());
  }

  @Test
  void columnsCountCharactersAndNotTheirHalves() {
    Text text = new Text("m", "\uD83D\uDE00: a\nb: c");
    assertTrue(text.hasPairs());
    assertEquals(new Position(1, 4), text.position(4));
    assertEquals(new Position(2, 3), text.position(text.content().indexOf("c") - 1));
    assertTrue(!new Text("m", "é: a").hasPairs());
  }

  @Test
  void replacementsAreMadeInOrderOfPlaceAndNeverOverEachOther() {
    Replacement first = new Replacement(new Span(0, 1), "A");
    Replacement last = new Replacement(new Span(2, 3), "C");
    Replacement between = Replacement.insert(1, "-");
    assertEquals("A-bC", Replacement.apply("abc", List.of(last, between, first)));
    Replacement over = new Replacement(new Span(0, 2), "X");
    assertThrows(
        IllegalArgumentException.class, () -> Replacement.apply("abc", List.of(over, between)));
    assertEquals(List.of(over, last), Replacement.apart(List.of(last, over, between)));
    Replacement touching = new Replacement(new Span(2, 2), "Y");
    assertEquals(List.of(over, touching), Replacement.apart(List.of(over, touching)));
  }
}
