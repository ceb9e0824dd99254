package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.Programs;
import io.github.essayplanner.model.Comment;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.render.Page.Item;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.RunRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxPageTest {
  @TempDir Path folder;

  private static byte[] document(Consumer<Page> report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Page page = new DocxPage(bytes);
    report.accept(page);
    page.end();
    return bytes.toByteArray();
  }

  private static void writeEverything(Page page) {
    page.heading(1, Phrase.of("Rome & after"));
    page.paragraph(Phrase.ofStrong("Point:").plain(" It <fell>").broken().emphasis("slowly"));
    page.heading(2, Phrase.of("Land"));
    page.quotation(Phrase.of("I came"));
    page.bullets(List.of(new Item(Phrase.of("one"), List.of(Item.of(Phrase.of("below"))))));
    page.numbered(List.of(Item.of(Phrase.of("first")), Item.of(Phrase.of("second"))));
    page.numbered(List.of(Item.of(Phrase.of("first again"))));
    page.tasks(List.of(Item.of(Phrase.of("to do"))));
    page.table(
        List.of(Phrase.of("Name"), Phrase.of("Score")),
        List.of(List.of(Phrase.of("A"), Phrase.of("1").broken().plain("2"))),
        List.of(1));
    page.ruledLines(2);
    page.paragraph(
        Phrase.of("A fact. ")
            .then(Phrase.of("(Mill <1859>)").as(RunRole.CITATION))
            .plain(" → ____ ")
            .then(Phrase.ofEmphasis("What & why?").as(RunRole.QUESTION)));
    page.references(List.of(Phrase.EMPTY.link("a book", "https://x.org/?a=1&b=2")));
  }

  @Test
  void aDocumentIsMadeOfTheseParts() throws IOException {
    StringBuilder parts = new StringBuilder();
    byte[] bytes = document(DocxPageTest::writeEverything);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        boolean isFixed = part.getName().matches("word/(styles|settings|footer1)[.]xml");
        parts.append("== ").append(part.getName()).append('\n').append(isFixed ? "" : xml);
      }
    }
    Golden.compare(Golden.RESOURCES.resolve("docx/everything.txt"), parts.toString());
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertArrayEquals(
        document(DocxPageTest::writeEverything), document(DocxPageTest::writeEverything));
  }

  @Test
  void poiReadsEveryNastyTextBack() throws IOException {
    Outline expected = new Outline();
    NastyReport.write(expected);
    List<String> wanted = new ArrayList<>();
    for (String line : expected.lines) {
      String text = line.substring(line.indexOf(": ") + 2).replaceAll("[\ue000-\ue003]", "");
      wanted.add(text.replace(Outline.BREAK, " "));
    }
    List<String> found = new ArrayList<>();
    byte[] bytes = document(NastyReport::write);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          table
              .getRows()
              .forEach(r -> r.getTableCells().forEach(c -> found.add(tidy(c.getText()))));
        } else if (element instanceof XWPFParagraph p && !"AfterTable".equals(p.getStyle())) {
          found.add(tidy(p.getText()));
        }
      }
    }
    wanted.replaceAll(DocxPageTest::tidy);
    for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
      assertEquals(wanted.get(i), found.get(i));
    }
    assertEquals(wanted.size(), found.size());
  }

  /** Without what a reader puts between lines and for a box. */
  private static String tidy(String text) {
    return Outline.tidy(text.replaceFirst("^[\u2610]", "")).replaceAll("[ \n\ue004]+", "");
  }

  @Test
  void poiFindsHeadingsListsAndARepeatedHeader() throws IOException {
    byte[] bytes = document(DocxPageTest::writeEverything);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertEquals("Heading1", paragraphs.get(0).getStyle());
      assertEquals("Rome & after", document.getProperties().getCoreProperties().getTitle());
      assertTrue(document.getTables().get(0).getRow(0).isRepeatHeader());
      List<String> numbers = new ArrayList<>();
      for (XWPFParagraph paragraph : paragraphs) {
        if (paragraph.getNumID() != null) {
          numbers.add(paragraph.getNumFmt() + " " + paragraph.getText());
        }
      }
      assertEquals(
          List.of(
              "bullet one",
              "bullet below",
              "decimal first",
              "decimal second",
              "decimal first again"),
          numbers);
    }
  }

  @Test
  void theSentencesOfAWideTableStandBelowIt() throws IOException {
    Phrase text = Phrase.of("The crowds in the capital took heart from what they heard.");
    Phrase x = Phrase.of("x");
    List<Phrase> row = List.of(Phrase.of("crowds"), x, x, x, x, x, text);
    List<Phrase> header = Collections.nCopies(7, Phrase.of("y"));
    byte[] bytes = document(page -> page.table(header, List.of(row), List.of(), List.of(6)));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> below = new ArrayList<>();
      document.getParagraphs().forEach(paragraph -> below.add(paragraph.getText()));
      assertEquals(List.of("", "crowds: " + text.plainText()), below);
    }
  }

  /** What the words take at 10 points in Noto Sans, which stands in where Calibri is missing. */
  @ParameterizedTest
  @CsvSource({"background, 1135", "October–November 1956, 992", "25–27 September 1959, 1035"})
  void aColumnHasRoomForItsLongestWordInAWideFontToo(String narrow, int word) throws IOException {
    Phrase text =
        Phrase.of("The crowds in the capital took heart from what they heard. ".repeat(4));
    List<Phrase> row = List.of(Phrase.of(narrow), text, text, text, text, text);
    byte[] bytes =
        document(
            page -> page.table(Collections.nCopies(6, Phrase.of("x")), List.of(row), List.of()));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      int margins = 2 * 100;
      int width = document.getTables().get(0).getRow(0).getCell(0).getWidth() - margins;
      assertTrue(width >= word, () -> narrow + " has " + width);
    }
  }

  @Test
  void whatReadersSayIsACommentInTheMargin() throws IOException {
    byte[] bytes =
        document(
            page -> {
              page.heading(2, Phrase.of("The heading"));
              page.margin(
                  Phrase.of("Comments"),
                  List.of(
                      remark("Mr <A> Ångström", "3 May 2026", "Why *so*?"),
                      remark("", "May 2026", "How?")));
              page.annotated(
                  Phrase.of("The draft"),
                  List.of(new Page.Annotated(Phrase.of("Text."), List.of(Phrase.of("Noted.")))));
              page.end();
            });
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> comments = new ArrayList<>();
      document
          .getDocComments()
          .getComments()
          .forEach(
              c -> {
                String by = c.getAuthor() + " " + c.getInitials();
                comments.add(by + ": " + c.getText().strip());
              });
      assertEquals(
          List.of(
              "Mr <A> Ångström MÅ: Why so?",
              "Comments C: May 2026: How?",
              "Essay Planner EP: Noted."),
          comments);
      Calendar date = document.getDocComments().getComments().get(0).getDate();
      assertEquals("2026-05-03T00:00:00Z", date.toInstant().toString());
      assertEquals("The heading", document.getParagraphs().get(0).getText().strip());
    }
  }

  private static Remark remark(String by, String date, String text) {
    Location nowhere = new Location(new Span(0, 0), Map.of());
    return new Remark(new Comment(by, text, HistoricalDate.of(date), nowhere), Phrase.EMPTY);
  }

  @Test
  void aCitationIsAFootnoteAndAQuestionAComment() throws IOException {
    Phrase cited = Phrase.of("(Mill ").emphasis("On Liberty").plain(")").as(RunRole.CITATION);
    Phrase asked = Phrase.ofEmphasis("What follows?").as(RunRole.QUESTION);
    byte[] bytes =
        document(
            page -> {
              page.paragraph(Phrase.of("A fact. ").then(cited).plain(" → more"));
              page.bullets(List.of(Item.of(Phrase.ofStrong("So:").plain(" ____ ").then(asked))));
              Phrase alone = Phrase.ofEmphasis("Still?").as(RunRole.QUESTION);
              page.bullets(List.of(Item.of(Phrase.of("An answer.")), Item.of(alone)));
              page.paragraph(asked);
            });
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<String> notes = new ArrayList<>();
      document.getFootnotes().forEach(f -> notes.add(f.getParagraphs().get(0).getText().strip()));
      assertEquals(List.of("", "", "Mill On Liberty."), notes);
      assertEquals(
          "What follows?", document.getDocComments().getComments().get(0).getText().strip());
      assertEquals("Still?", document.getDocComments().getComments().get(1).getText().strip());
      List<String> texts = new ArrayList<>();
      document.getParagraphs().forEach(p -> texts.add(p.getText().strip()));
      assertEquals(
          List.of(
              "A fact.[footnoteRef:1] → more [1:  Mill On Liberty.]",
              "So: ____",
              "An answer.",
              "What follows?"),
          texts);
    }
  }

  @Test
  void pandocReadsTheSameStructure() throws Exception {
    assumeTrue(Programs.installed("pandoc"), "pandoc is not installed");
    Path file = folder.resolve("page.docx");
    Files.write(file, document(DocxPageTest::writeEverything));
    Process pandoc =
        new ProcessBuilder("pandoc", "-t", "gfm", "--wrap=none", file.toString()).start();
    String read = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, pandoc.waitFor());
    Golden.compare(Golden.RESOURCES.resolve("docx/everything.md"), read);
  }
}
