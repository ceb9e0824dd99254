package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.render.Page.Item;
import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class MarkdownPageTest {
  private static String markdown(Consumer<Page> report) {
    StringBuilder out = new StringBuilder();
    Page page = new MarkdownPage(out);
    report.accept(page);
    page.end();
    return out.toString();
  }

  private static void assertReadBack(MarkdownReaders reader, Consumer<Page> report)
      throws Exception {
    Outline expected = Outline.ofMarkdown();
    report.accept(expected);
    String markdown = markdown(report);
    List<String> found = HtmlOutline.of(reader.html(markdown));
    assertSameLines(expected.lines, found);
  }

  private static void assertSameLines(List<String> expected, List<String> found) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      assertEquals(expected.get(i), found.get(i));
    }
    assertEquals(expected.size(), found.size());
  }

  @ParameterizedTest
  @EnumSource
  void everyTextReadsBackFromEveryPlace(MarkdownReaders reader) throws Exception {
    assertReadBack(reader, NastyReport::write);
  }

  @ParameterizedTest
  @EnumSource
  void stylesSurviveWhateverStandsBesideThem(MarkdownReaders reader) throws Exception {
    Random random = new Random(20260101);
    List<Phrase> phrases = IntStream.range(0, 1500).mapToObj(i -> randomPhrase(random)).toList();
    assertReadBack(
        reader,
        page -> {
          for (Phrase phrase : phrases) {
            page.paragraph(Phrase.of("x").then(phrase).plain("x"));
            page.paragraph(phrase.plain("."));
            page.heading(2, phrase.plain("."));
            page.table(List.of(phrase.plain(".")), List.of(List.of(phrase)), List.of());
          }
        });
  }

  private static Phrase randomPhrase(Random random) {
    List<String> texts =
        List.of(
            "a",
            "word",
            "7",
            " ",
            "  b",
            "c ",
            "\"x\"",
            "(",
            ")",
            ".",
            "*",
            "_",
            "**",
            "a_",
            "_b",
            "é",
            "中",
            "€",
            "—",
            "…",
            "\u00a0",
            "\u3000y",
            "\ud83d\ude00",
            "e\u0301",
            "!",
            "[",
            "&",
            "amp;",
            "\\",
            "#",
            "1.",
            "-",
            "~",
            "`",
            "'s",
            "\t",
            "<",
            ":",
            "//x");
    List<Run> runs = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Style style = Style.values()[random.nextInt(3)];
      runs.add(new Run(texts.get(random.nextInt(texts.size())), style, ""));
    }
    return new Phrase(runs);
  }

  @ParameterizedTest
  @EnumSource
  void randomMarksReadBack(MarkdownReaders reader) throws Exception {
    Random random = new Random(20260102);
    List<String> texts = IntStream.range(0, 1000).mapToObj(i -> randomText(random)).toList();
    assertReadBack(
        reader,
        page -> {
          for (String text : texts) {
            page.heading(2, Phrase.of(text));
            page.paragraph(Phrase.of(text));
            page.quotation(Phrase.of(text));
            page.tasks(List.of(Item.of(Phrase.of(text))));
            page.bullets(List.of(Item.of(Phrase.ofStrong(text).plain(text))));
            page.table(List.of(Phrase.of(text)), List.of(List.of(Phrase.of(text))), List.of());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrappedToAScreenReadsBack(MarkdownReaders reader) throws Exception {
    Random random = new Random(20260103);
    Outline expected = Outline.ofMarkdown();
    StringBuilder out = new StringBuilder();
    Page screen = new MarkdownPage(out, 20 + random.nextInt(60), false);
    for (int i = 0; i < 300; i++) {
      Phrase phrase = Phrase.of("a");
      for (int left = 12; left > 0; left--) {
        phrase = phrase.plain(" " + words(random) + " ");
        phrase = random.nextBoolean() ? phrase.strong(words(random)) : phrase.emphasis("x y z");
        phrase = random.nextInt(9) == 0 ? phrase.plain(" b").broken().plain("c ") : phrase;
      }
      for (Page page : List.of(expected, screen)) {
        page.paragraph(phrase);
        page.numbered(List.of(Item.of(phrase)));
        page.quotation(phrase);
        page.tasks(List.of(new Item(phrase, List.of(Item.of(phrase)))));
      }
    }
    assertSameLines(
        onOneLine(expected.lines), onOneLine(HtmlOutline.of(reader.html(out.toString()))));
  }

  private static String words(Random random) {
    return randomText(random) + " " + randomText(random) + " " + randomText(random);
  }

  private static List<String> onOneLine(List<String> lines) {
    return lines.stream().map(Outline::tidy).toList();
  }

  @Test
  void noWrappedLineIsTooWideOrBeginsWithAMark() {
    String text =
        "He had - in his words - 1. no plan # at all, + none > what is 2. more: 日本 e\u0301e\u0301";
    for (int columns = 20; columns < 60; columns++) {
      StringBuilder out = new StringBuilder();
      new MarkdownPage(out, columns, false).paragraph(Phrase.of(text));
      for (String line : out.toString().split("\n")) {
        assertTrue(CellWidth.of(line) <= columns, line);
        assertFalse(line.matches("([-#+>:]|\\d+[.]).*"), line);
      }
    }
  }

  @Test
  void aTableIsPaddedWhereItFitsAndAListWhereItDoesNot() {
    assertEquals(
        """
        | Name  | Score |
        | ----- | ----: |
        | Land  |     4 |
        | *war* |    12 |
        """,
        table(20));
    assertEquals("- **Land** ·\n  *Score:* 4\n- **war** ·\n  *Score:* 12\n", table(16));
  }

  @Test
  void aListForATableOpensEachItemWithItsSentence() {
    StringBuilder out = new StringBuilder();
    new MarkdownPage(out, 50, false)
        .table(
            row("Evidence", "Side", "Where"),
            List.of(
                row("Nagy was hanged.", "for", "3:1"),
                row("Soviet tanks put the rising down in November.", "for", "")),
            List.of());
    assertEquals(
        """
        - Nagy was hanged.
          - *Side:* for · *Where:* 3:1
        - Soviet tanks put the rising down in November.
          - *Side:* for
        """,
        out.toString());
  }

  private static List<Phrase> row(String... cells) {
    return Stream.of(cells).map(Phrase.EMPTY::plain).toList();
  }

  @Test
  void theBoxOfATaskTakesRoomFromItsFirstLine() {
    StringBuilder out = new StringBuilder();
    new MarkdownPage(out, 24, false)
        .tasks(List.of(Page.Item.of(Phrase.of("write the first sentence"))));
    assertEquals("- [ ] write the first\n  sentence\n", out.toString());
  }

  @Test
  void aLongTextWithoutSpacesFlowsOnWhereItsScriptHasNone() {
    StringBuilder out = new StringBuilder();
    MarkdownPage page = new MarkdownPage(out, 20, false);
    page.paragraph(Phrase.of("Then 中华人民共和国在一九四九年成立 and on"));
    page.paragraph(Phrase.of("Then Supercalifragilistic and on"));
    assertEquals(
        "Then 中华人民共和国在一九四九年成立\nand on\n\nThen\nSupercalifragilistic\nand on\n", out.toString());
  }

  private static String table(int columns) {
    StringBuilder out = new StringBuilder();
    new MarkdownPage(out, columns, false)
        .table(
            List.of(Phrase.of("Name"), Phrase.of("Score")),
            List.of(
                List.of(Phrase.of("Land"), Phrase.of("4")),
                List.of(Phrase.ofEmphasis("war"), Phrase.of("12"))),
            List.of(1));
    return out.toString();
  }

  @Test
  void withColourTheMarksStayAndAreStyled() {
    StringBuilder out = new StringBuilder();
    Page page = new MarkdownPage(out, 40, true);
    page.heading(2, Phrase.of("Land"));
    page.paragraph(Phrase.of("It was ").strong("land").plain(" and ").emphasis("war"));
    assertEquals(
        "\u001b[1m## Land\u001b[22m\n\nIt was \u001b[1m**land**\u001b[22m and \u001b[3m*war*\u001b[23m\n",
        out.toString());
  }

  private static String randomText(Random random) {
    String marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ax1w\u00e9";
    StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(marks.charAt(random.nextInt(marks.length())));
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? "-" : stripped;
  }

  @Test
  void blocksStandApartByOneBlankLine() {
    assertEquals(
        """
        # Title

        First\\
        second

        - one
          - under one
        - two

        1. first

        > said

        - [ ] to do
          - and this

        | No. | Name | Score |
        | --: | ----- | ----: |
        | 1 | **A** | 1 |

        1. **A:** *Score:* 1
           - 2
        """,
        markdown(
            page -> {
              page.heading(1, Phrase.of("Title"));
              page.paragraph(Phrase.of("First ").broken().plain(" second").broken());
              page.bullets(
                  List.of(
                      new Item(Phrase.of("one"), List.of(Item.of(Phrase.of("under one")))),
                      Item.of(Phrase.of("two"))));
              page.numbered(List.of(Item.of(Phrase.of("first"))));
              page.quotation(Phrase.of("said"));
              page.tasks(
                  List.of(new Item(Phrase.of("to do"), List.of(Item.of(Phrase.of("and this"))))));
              page.table(
                  List.of(Phrase.of("Name"), Phrase.of("Score")),
                  List.of(List.of(Phrase.ofStrong("A"), Phrase.of("1").broken().plain("2"))),
                  List.of(1));
            }));
  }

  @Test
  void ordinaryTextHasNoBackslashes() {
    String text =
        "It was 1953–56 (the \"Thaw\"), so 100% of a_b; see R&D: 5 - 3 = 2, Geneva's wow!";
    assertEquals(text + "\n", markdown(page -> page.paragraph(Phrase.of(text))));
  }

  @Test
  void aStyleInsideAWordIsPlainStars() {
    assertEquals(
        "The *Thaw*s and **Rome**'s\n",
        markdown(
            page ->
                page.paragraph(
                    Phrase.of("The ")
                        .emphasis("Thaw")
                        .plain("s and ")
                        .strong("Rome")
                        .plain("'s"))));
  }

  @Test
  void onlyFourSchemesBecomeLinks() {
    assertEquals(
        "[a](https://x.org/%28b%29?c=1\\&copy=2) [b](mailto:a@b.c)"
            + " [c](https://doi.org/10.1/x) d e f\n",
        markdown(
            page ->
                page.paragraph(
                    Phrase.EMPTY
                        .link("a", "https://x.org/(b)?c=1&copy=2")
                        .plain(" ")
                        .link("b", "mailto:a@b.c")
                        .plain(" ")
                        .link("c", "doi:10.1/x")
                        .link(" d", "javascript:alert(1)")
                        .link(" e", "data:text/html,x")
                        .link(" f", "//x.org"))));
  }

  @ParameterizedTest
  @EnumSource
  void linksKeepTheirTextAndAddressBesideAnything(MarkdownReaders reader) throws Exception {
    List<String> expected = new ArrayList<>();
    String markdown =
        markdown(
            page -> {
              for (String text : NastyTexts.ALL) {
                page.paragraph(Phrase.of("wow!").link(text, "http://x.org/a?b=1&lt=2").plain("!"));
                String tidy = Outline.tidy(Outline.readable(text));
                expected.add("p: wow!<a http://x.org/a?b=1&lt=2>" + tidy + "!");
              }
            });
    assertSameLines(expected, HtmlOutline.of(reader.html(markdown)));
  }

  @Test
  void aFullDiskIsAnUncheckedException() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Page page = new MarkdownPage(full);
    assertThrows(UncheckedIOException.class, () -> page.heading(1, Phrase.of("x")));
  }
}
