package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code essay new --from} says of notes, and of what is none. */
class NewFromNotesTest {
  /** A mebibyte of such lines is one paragraph of 9,900 lines. */
  private static final String LONG =
      "Rome fell, and there was no bread, and the kings of the old land had none, and no one else"
          + " had any, said\n";

  @TempDir Path folder;

  private Run.Result from(byte[] notes) throws IOException {
    return Run.essay(folder, notes, List.of("new", "map.yaml", "--from", "-"));
  }

  @Test
  void itSaysWhatItMadeOfTheNotes() throws IOException {
    Run.Result made = from("# Why?\n\n## Armies\n- 107 BC: Marius\n- But Sulla\n".getBytes(UTF_8));
    assertEquals(
        "map.yaml:1: wrote a new map\n1 factor, 2 pieces of evidence (1 with a date, 1 against);"
            + " the question is line 1; no line kept as comments\n",
        made.out());
    assertEquals("", made.err());
  }

  @Test
  void itSaysWhatItWasUnsureOfAndWhere() throws IOException {
    String notes = "Why?\n\nArmies\n- Marius\n- 5. Januar 1919: Aufstand\nLand\n- Gracchus\n";
    assertEquals(
        "<stdin>:5: this date is in no form that a map knows; it stays in the text\n"
            + "<stdin>:6: read as a heading, since a list stands below it\n",
        from(notes.getBytes(UTF_8)).err());
  }

  @Test
  void anIdIsCutHoweverLongAWord() throws IOException {
    String word = "a".repeat(1_100);
    Run.Result made = from(("## " + word + "\n- x\n\n## " + word + "b\n- y\n").getBytes(UTF_8));
    assertEquals(0, made.exit(), made.err());
    String map = Files.readString(folder.resolve("map.yaml"));
    String id = "a".repeat(100);
    assertTrue(map.contains("\n  " + id + ":\n") && map.contains("\n  " + id + "-2:\n"), map);
  }

  @Test
  void aDryRunPrintsTheMapAndWritesNothing() throws IOException {
    byte[] notes = "## Armies\n- Marius\n".getBytes(UTF_8);
    Run.Result shown =
        Run.essay(folder, notes, List.of("new", "map.yaml", "--from", "-", "--dry-run"));
    assertFalse(Files.exists(folder.resolve("map.yaml")));
    assertTrue(shown.err().startsWith("1 factor, 1 piece of evidence"), shown.err());
    from(notes);
    assertEquals(Files.readString(folder.resolve("map.yaml")), shown.out());
  }

  @Test
  void whatIsNoNotesIsNamedAndRefusedWithTheWayToIt() throws IOException {
    Map<String, String> files =
        Map.ofEntries(
            Map.entry("PK\3\4....[Content_Types].xml word/document.xml", "pandoc -f docx"),
            Map.entry("PK\3\4mimetypeapplication/vnd.oasis.opendocument.text", "pandoc -f odt"),
            Map.entry("%PDF-1.7\n", "pdftotext"),
            Map.entry("{\\rtf1\\ansi x}", "pandoc -f rtf"),
            Map.entry("\u00D0\u00CF\u0011\u00E0\u00A1", "soffice"),
            Map.entry("\u0089PNG\r\n\u001A\n\0\0", "tesseract"),
            Map.entry("<!DOCTYPE html>\n<html></html>", "pandoc -f html"),
            Map.entry("% mine\n@book{a,\n title = {B}}\n", "BibTeX"),
            Map.entry("{\"a\": [1, 2]}\n", "jq"),
            Map.entry("a,b,c\n1,2,3\n4,5,6\n", "CSV"),
            Map.entry("date;fact\n1914;War\n1918;Peace\n", "CSV"),
            Map.entry("date\tfact\n1914\tWar\n1918\tPeace\n", "CSV"),
            Map.entry(
                "[{\"id\": \"gray\", \"type\": \"book\"}]", "essay add source MAP --from FILE"),
            Map.entry("TY  - BOOK\nAU  - Gray\nER  - \n", "pandoc -f ris"),
            Map.entry("{\"title\": \"cut of", "jq"),
            Map.entry("factor;fact;date\nLand;War;1914\n", "CSV"),
            Map.entry("= Why\n\n== Land\n* War\n", "asciidoctor"),
            Map.entry("== Land ==\n* ''War''\n* [[Law]]\n", "pandoc -f mediawiki"),
            Map.entry("Land\n====\n\n.. note:: War\n", "pandoc -f rst"),
            Map.entry("h1. Land\n\n* War\n", "pandoc -f textile"),
            Map.entry("graph TD\nA[Land]-->B[War]\n", "grep"),
            Map.entry("<div>\n<p>Armies</p>\n</div>\n", "pandoc -f html"),
            Map.entry("<map><node TEXT=\"Armies\"/></map>", "xmllint"),
            Map.entry("\\section{Armies}\n", "pandoc -f latex"),
            Map.entry("%!PS-Adobe-3.0\n", "ps2ascii"),
            Map.entry("7z\u00BC\u00AF\u0027\u001C", "7z x"),
            Map.entry("PK\3\4.... xl/workbook.xml", "a spreadsheet"),
            Map.entry("question: Why?\nfactors: {a: {point: B}}\n", "argument map already"),
            Map.entry("question: Why?\nfactors:\n  a:\n    point: B\n", "argument map already"),
            Map.entry("<opml><body><outline text=\"a\">", "<stdin>:1: the XML"),
            Map.entry("", "there is nothing in"),
            Map.entry("- Größe\n", "not UTF-8"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Run.Result refused = from(file.getKey().getBytes(ISO_8859_1));
      assertEquals(2, refused.exit(), refused.out());
      assertTrue(refused.err().contains(file.getValue()), refused.err());
      assertFalse(Files.exists(folder.resolve("map.yaml")));
    }
  }

  @Test
  void notesThatOnlyLookLikeDataAreRead() throws IOException {
    List<String> notes =
        List.of(
            "Armies, land\nSulla, Marius\nGracchus, again\n",
            "1.\tArmies\n2.\tLand\n3.\tSenate\n",
            "For\tAgainst\nArmies\tLand\nSulla\tSenate\n",
            "<Armies> made generals.\n\n- Sulla\n",
            "[ ] Armies\n[ ] Land\n",
            "% remark\n".repeat(1150) + "Why?\n- Armies\n",
            "question: Why?\nfactors: armies, land\n");
    for (String note : notes) {
      assertEquals(0, from(note.getBytes(UTF_8)).exit(), note);
      Files.delete(folder.resolve("map.yaml"));
    }
  }

  @Test
  void aDebateBecomesFactorsWithStanceEvidenceCounterAndReply() throws IOException {
    Path outlines = Path.of("src/test/resources/by-commands/outlines");
    for (String debate : List.of("kialo.txt", "zoos.argdown")) {
      assertEquals(0, from(Files.readAllBytes(outlines.resolve(debate))).exit());
      String map = Files.readString(folder.resolve("map.yaml"));
      Golden.compare(outlines.resolve(debate + ".yaml"), map);
      Files.delete(folder.resolve("map.yaml"));
    }
  }

  @Test
  void anExternalEntityOfAnOutlineIsNotRead() throws IOException {
    String outline =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<opml><body><outline text=\"a\"/><outline text=\"&e;\"/></body></opml>";
    assertEquals(2, from(outline.getBytes(UTF_8)).exit());
  }

  @Test
  void notesInUtf16AreNotesToo() throws IOException {
    assertEquals(0, from("\uFEFF## Größe\n- 中国\n".getBytes(UTF_16LE)).exit());
    assertTrue(Files.readString(folder.resolve("map.yaml")).contains("  grosse:\n    name: Größe"));
  }

  @Test
  void notesOfAMebibyteAreReadOrRefusedInTwoSecondsOfAProcessor() throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (String line :
        List.of(
            "[", ">", "- ", "*a ", "<a ", "_b*", "`", "a ", "#a ", "1.", "\t", "<!--", ": ", "中",
            LONG)) {
      byte[] notes = line.repeat((1 << 20) / line.getBytes(UTF_8).length - 1).getBytes(UTF_8);
      long start = clock.getCurrentThreadCpuTime();
      int exit = from(notes).exit();
      assertTrue(exit == 0 || exit == 2, line + ": exit " + exit);
      Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
      assertTrue(took.toMillis() < 2_000, line + " took " + took);
      Files.deleteIfExists(folder.resolve("map.yaml"));
    }
  }
}
