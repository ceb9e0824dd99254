package io.github.essayplanner.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of a map as its author sees it. */
class LineTest {
  private static Line line(String content) {
    return Line.of(new Text("map", content), 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`-fear`|true",
        "-|false",
        "`- fear`|false",
        "-5 degrees|false",
        "`-- fear`|true",
        "`-- `|false",
        "• fear|true",
        "–fear|false",
        "* fear|true",
        "`*x`|false",
        "fear|false",
        "`--`|false",
      })
  void aDashWithoutItsSpaceAndAnotherBulletAreWrong(String content, boolean isWrong) {
    assertEquals(isWrong, line("  " + content).isWrongBullet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: b|true|false|false|false",
        "- a_1: b|true|false|false|false",
        "a:|true|false|false|false",
        "a:b|false|true|false|false",
        "word|false|false|true|false",
        "1a: b|false|false|false|false",
        "a: >-|true|false|false|true",
        "- >|false|false|false|true",
        "two words|false|false|false|false",
        "http://x|false|false|false|false",
      })
  void aLineIsAFieldAKeyGluedToItsTextAWordOrOpensABlock(
      String typed, boolean isField, boolean isGlued, boolean isWord, boolean opensBlock) {
    Line line = line(typed);
    assertEquals(isField, line.isField());
    assertEquals(isGlued, line.isGlued());
    assertEquals(isWord, line.isWord());
    assertEquals(opensBlock, line.opensBlock());
  }

  @Test
  void aNumberedItemHasAPointOrABracketAndASpace() {
    assertEquals(true, line(" 1. so").isNumbered());
    assertEquals(true, line("12) so").isNumbered());
    assertEquals(false, line("1.5 so").isNumbered());
    assertEquals(false, line("1953. So").isNumbered());
  }

  @Test
  void aKeyBeginsBehindTheDashOfItsItem() {
    assertEquals(2, line("  a: b").column());
    assertEquals(4, line("  - a: b").column());
    assertEquals(7, line("  -  - a: b").column());
    assertEquals("a", line("  - a: b").key());
    assertEquals(0, line("").column());
    assertEquals(2, line("  ").indent());
    assertEquals(2, line("- ").column());
    assertEquals(new Span(2, 6), line("  a: b  ").span());
    assertEquals(new Span(2, 2), line("  ").span());
  }

  private static final Text MAP = new Text("map", "a:\n  b: c\n    d: e\n\n  # f\n   g: h\ni\n");

  @Test
  void theLineAboveIsTheNearestWithAnythingOnIt() {
    assertEquals(Optional.of("  # f"), Line.of(MAP, 6).above().map(Line::content));
    assertEquals(Optional.of("    d: e"), Line.of(MAP, 5).above().map(Line::content));
    assertEquals(Optional.of("a:"), Line.of(MAP, 2).above().map(Line::content));
    assertEquals(Optional.empty(), Line.of(MAP, 1).above());
  }

  @Test
  void aFieldAboveIsTheNearestFurtherInOrLessFarIn() {
    Line line = Line.of(MAP, 6);
    assertEquals(Optional.of("  b: c"), line.fieldAbove(false).map(Line::content));
    assertEquals(Optional.of("    d: e"), line.fieldAbove(true).map(Line::content));
    assertEquals(Optional.empty(), Line.of(MAP, 1).fieldAbove(false));
    assertEquals(Optional.empty(), Line.of(MAP, 2).fieldAbove(true));
    assertEquals(Optional.of("  b: c"), Line.of(MAP, 7).fieldAbove(true).map(Line::content));
  }

  @Test
  void theTextToQuoteIsGivenWhereItEndsWithItsLine() {
    Text alone = new Text("map", "a: b: c\nd: e\n");
    assertEquals(Quoting.suggestion("b: c"), Line.of(alone, 1).quotesFrom(3));
    Text goesOn = new Text("map", "a: b: c\n  and more\n");
    assertEquals(Quoting.suggestion(""), Line.of(goesOn, 1).quotesFrom(3));
    Text field = new Text("map", "a: b: c\n  d: e\n");
    assertEquals(Quoting.suggestion("b: c"), Line.of(field, 1).quotesFrom(3));
    Text last = new Text("map", "a: b: c");
    assertEquals(Quoting.suggestion("b: c"), Line.of(last, 1).quotesFrom(3));
    Text blank = new Text("map", "a: b: c\n\n  more");
    assertEquals(Quoting.suggestion("b: c"), Line.of(blank, 1).quotesFrom(3));
  }
}
