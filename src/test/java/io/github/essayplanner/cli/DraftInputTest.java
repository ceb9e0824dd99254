package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given as a draft: a report of what can be read, or a sentence on what it is. */
class DraftInputTest {
  private static final String BODY = "word/document.xml";

  /** It takes a quarter of this, on a machine with nothing else to do. */
  private static final double MOST_SECONDS = 8;

  @TempDir Path folder;

  @BeforeEach
  void writeMap() throws IOException {
    Files.writeString(
        folder.resolve("map.yaml"),
        """
        question: Why did the harbour close?
        factors:
          sand:
            point: Sand closed the harbour.
            evidence:
              - fact: The council sold the dredger.
                date: March 1852
        """);
  }

  private Run.Result draft(String name, byte[] bytes, String... options) throws IOException {
    Files.write(folder.resolve(name), bytes);
    String[] args = {"draft", "map.yaml", name};
    String[] all = Arrays.copyOf(args, args.length + options.length);
    System.arraycopy(options, 0, all, args.length, options.length);
    return Run.essay(folder, all);
  }

  private void refused(String name, byte[] bytes, String why) throws IOException {
    Run.Result result = draft(name, bytes);
    assertEquals("", result.out());
    assertEquals("essay: error: can't read " + name + ": " + why + "\n", result.err());
    assertEquals(2, result.exit());
  }

  private static byte[] docx(String head, String body, Map<String, String> more)
      throws IOException {
    Map<String, String> parts = new LinkedHashMap<>(more);
    String space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    parts.put(
        BODY,
        "<?xml version=\"1.0\"?>"
            + head
            + "<w:document "
            + space
            + "><w:body>"
            + body
            + "</w:body></w:document>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void aWordDocumentIsReadByItsParagraphsWithHeadingsAndWithoutWhatWasTakenOut()
      throws IOException {
    String body =
        paragraph("<w:outlineLvl w:val=\"0\"/>", "Sand")
            + "<w:p><w:r><w:t>In March 1853 the </w:t></w:r><w:del><w:r><w:delText>old </w:delText>"
            + "</w:r></w:del><w:r><w:t>council sold the dredger.</w:t></w:r></w:p>";
    Run.Result result = draft("essay.docx", docx("", body, Map.of()), "--format", "text");
    assertEquals("", result.err());
    assertTrue(
        result.out().startsWith("essay.docx:2:4: warning: The draft has \"March 1853\""),
        result.out());
    assertTrue(result.out().contains("    In March 1853 the council sold"), result.out());
  }

  @Test
  void aBrokenWordDocumentIsRefused() throws IOException {
    byte[] whole = docx("", paragraph("", "Sand."), Map.of());
    refused(
        "cut.docx",
        Arrays.copyOf(whole, whole.length / 3),
        "the .docx is broken: it ends too early");
    refused("half.docx", docx("", "<w:p><w:r>", Map.of()), "the .docx is broken");
  }

  @Test
  void anEntityOfAWordDocumentIsNeverFollowed() throws IOException {
    String head = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    refused("entity.docx", docx(head, paragraph("", "&x;"), Map.of()), "the .docx is broken");
  }

  @Test
  void aWordDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
    String blank = " ".repeat(70 << 20);
    refused(
        "bomb.docx",
        docx("", paragraph("", blank), Map.of()),
        "the .docx unpacks to more than 64 MiB");
  }

  @Test
  void whatIsNoTextIsNamed() throws IOException {
    refused(
        "essay.doc",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
        "it is an old or an encrypted Office file; save it as .docx without a password, or as"
            + " text");
    refused(
        "essay.md", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "it is a picture; an essay is text");
    refused(
        "essay.txt",
        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
        "it is a PDF; save the essay as .docx, Markdown or plain text");
  }

  @Test
  void aPageIsRefusedWithTheCommandThatMakesItReadable() throws IOException {
    String page = "<!DOCTYPE html>\n<html><body>\n\n<p>Sand closed it.</p>\n</body></html>\n";
    String fragment = "<p>Sand closed it.</p>\n\n<p>The council sold it.</p>\n";
    for (String html : new String[] {page, fragment}) {
      refused(
          "my essay.md",
          html.getBytes(StandardCharsets.UTF_8),
          "it is a web page (HTML). To have it read:\n"
              + "    pandoc -f html -t gfm --wrap=none 'my essay.md' | essay draft MAP -");
    }
    refused(
        "essay.xml",
        "<?xml version=\"1.0\"?><a>Sand</a>".getBytes(StandardCharsets.UTF_8),
        "it is data in XML; save the essay as .docx, Markdown or plain text");
  }

  @Test
  void anotherMarkupIsRefusedWithTheCommandToo() throws IOException {
    String preamble = "\\documentclass{article}\n\\usepackage{csquotes}\n";
    for (String start : new String[] {preamble, "% An essay\n" + preamble}) {
      String tex = start + "\\begin{document}\nSand closed \\emph{it}.\n\\end{document}\n";
      refused(
          "essay.tex",
          tex.getBytes(StandardCharsets.UTF_8),
          "it is a document in LaTeX. To have it read:\n"
              + "    pandoc -f latex -t gfm --wrap=none essay.tex | essay draft MAP -");
    }
    refused(
        "essay.rst",
        "Sand\n====\n\n.. image:: sand.png\n\nSand closed it.\n".getBytes(StandardCharsets.UTF_8),
        "it is a document in reStructuredText. To have it read:\n"
            + "    pandoc -f rst -t gfm --wrap=none essay.rst | essay draft MAP -");
    byte[] markdown = "Sand closed \\emph{it}, and $a$.\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(0, draft("essay.md", markdown).exit());
  }

  @Test
  void standardInputIsNoMapAndDraftAtOnce() {
    Run.Result result = Run.essay(folder, "draft", "-", "-");
    assertEquals(
        "essay: error: standard input can't be both the map and the draft: name a file for one\n",
        result.err());
    assertEquals(2, result.exit());
  }

  @Test
  void anArchiveThatIsNoWordDocumentIsNamedToo() throws IOException {
    refused(
        "essay.odt",
        zip(Map.of("content.xml", "<a/>")),
        "it is an OpenDocument file; save it as .docx or plain text");
    refused("essay.docx", zip(Map.of("a.txt", "a")), "it is a zip file and no Word document");
  }

  @Test
  void aDraftOfAnotherSubjectIsReportedAndSoIsAnEmptyOne() throws IOException {
    for (String text : new String[] {"", "\n\n", "Der Krieg war lang und schwer.\n"}) {
      Run.Result result = draft("essay.md", text.getBytes(StandardCharsets.UTF_8));
      assertEquals("", result.err());
      assertEquals(0, result.exit());
      assertTrue(result.out().contains("not found in these words"), result.out());
    }
  }

  /** The slowest forms found of a mebibyte; each took a minute before it was mended. */
  @Test
  @Tag("slow")
  void aMebibyteOfAnythingIsReadInSeconds() throws IOException {
    for (String piece :
        new String[] {
          "a.",
          " \"a",
          " “a",
          "(a [@ ",
          "(a) (b ",
          "'tis o' the ",
          "1,111,",
          "in 1956 ",
          "Abc ",
          "> ",
          "<b ",
          "<script>",
          "<div>\n",
          "[a]: b\n",
          "[",
          "TODO ??? ",
          "[@x, p. 3] ",
          "In 1953 he did. ",
          "Sulla marched on Rome in 88 BC with six of the legions and "
        }) {
      String text = piece.repeat((1 << 20) / piece.getBytes(StandardCharsets.UTF_8).length - 1);
      double start = cpuSeconds();
      Run.Result result = draft("essay.md", text.getBytes(StandardCharsets.UTF_8));
      double seconds = cpuSeconds() - start;
      assertEquals(0, result.exit(), piece + result.err());
      assertTrue(seconds < MOST_SECONDS, piece + " took " + seconds + " s");
    }
  }

  /** Each mention made the page's margin be copied anew. */
  @Test
  void thousandsOfFindingsInOneParagraphTakeALittleLongerThanOne() throws IOException {
    double start = cpuSeconds();
    draft("essay.md", "??? ".repeat(300).getBytes(StandardCharsets.UTF_8), "--format", "html");
    double few = cpuSeconds() - start;
    byte[] many = "??? ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    Run.Result result = draft("essay.md", many, "--format", "html");
    double seconds = cpuSeconds() - start - 2 * few;
    assertTrue(result.out().contains("<em>And 49000 more.</em>"), result.err());
    assertTrue(seconds < 2, "took " + seconds + " s");
  }

  /** Nor is a source suggested whose author has no name. */
  @Test
  void nothingIsSuggestedForAReferenceThatNoSourceIsLike() throws IOException {
    Files.writeString(
        folder.resolve("map.yaml"),
        "sources:\n  mapp: {title: Of Mud}\n",
        StandardOpenOption.APPEND);
    Run.Result text =
        draft("essay.md", "So [@x, p. 3].".getBytes(StandardCharsets.UTF_8), "--format", "text");
    assertTrue(text.out().contains("The map has no source \"x\"."), text.out());
    assertFalse(text.out().contains("did you mean"), text.out());
  }

  /** A word processor opens no document with a hundred thousand comments. */
  @Test
  void ofThousandsOfFindingsTheMarginHasTheFirstAndATerminalOneForAll() throws IOException {
    Files.writeString(
        folder.resolve("map.yaml"),
        "sources:\n  mapp: {author: B. Cole}\n  other: {title: Of Mud}\n",
        StandardOpenOption.APPEND);
    String cited = "[@mapq, p. 3] ".repeat(5_000);
    Run.Result page = draft("essay.md", cited.getBytes(StandardCharsets.UTF_8), "--format", "html");
    assertTrue(page.out().contains("<em>And 4000 more.</em>"), page.err());
    Run.Result text = draft("essay.md", cited.getBytes(StandardCharsets.UTF_8), "--format", "text");
    assertTrue(text.out().contains("did you mean \"mapp\"?"), text.out());
    assertTrue(text.out().contains("no source \"mapq\", 5000 times (line 1)"), text.out());
  }

  /** 100,000 words with dates and quotations against 500 facts, some of them the draft's own. */
  @Test
  @Tag("slow")
  void aHundredThousandWordsAreHeldAgainstFiveHundredFactsInSeconds() throws IOException {
    Random random = new Random(5);
    StringBuilder map = new StringBuilder("question: Why?\nfactors:\n");
    StringBuilder essay = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String fact = sentence(random);
      String quote = sentence(random);
      int year = 1900 + i % 60;
      map.append(i % 25 == 0 ? "  f" + i + ":\n    evidence:\n" : "");
      map.append("      - fact: ").append(fact).append("\n        date: 3 May ").append(year);
      map.append("\n        quote: ").append(quote).append("\n");
      for (int j = 0; j < 14; j++) {
        essay.append(j % 4 == 0 ? "In May " + (1900 + j) + " " : "").append(sentence(random));
        essay.append(j % 5 == 0 ? " \"" + sentence(random) + "\" " : " ");
      }
      essay.append("In May ").append(year + 1).append(' ').append(fact).append("\n\n");
    }
    Files.writeString(folder.resolve("map.yaml"), map);
    double start = cpuSeconds();
    Run.Result result =
        draft("essay.md", essay.toString().getBytes(StandardCharsets.UTF_8), "--format", "json");
    double seconds = cpuSeconds() - start;
    assertEquals(0, result.exit(), result.err());
    assertTrue(seconds < MOST_SECONDS, "took " + seconds + " s");
  }

  @Test
  @Tag("slow")
  void aConclusionOfNothingButNewNamesIsHeldAgainstHundredsOfFactorsInSeconds() throws IOException {
    StringBuilder map = new StringBuilder("question: How far did armies destroy it?\nfactors:\n");
    for (int i = 0; i < 400; i++) {
      map.append("  f" + i + ":\n    name: The armies of number" + i + " and other things\n");
      map.append("    point: Armies ruled.\n");
    }
    StringBuilder essay = new StringBuilder("Armies fell.\n\n## Conclusion\n\nThen");
    for (int i = 0; i < 10_000; i++) {
      essay.append(" and B").append(Integer.toString(36 * 36 * 36 + i, 36)).append("o");
    }
    Files.writeString(folder.resolve("map.yaml"), map);
    double start = cpuSeconds();
    Run.Result result =
        draft("essay.md", essay.append(".\n").toString().getBytes(StandardCharsets.UTF_8));
    double seconds = cpuSeconds() - start;
    assertTrue(result.out().contains("stands in the conclusion"), result.err());
    assertTrue(seconds < MOST_SECONDS, "took " + seconds + " s");
  }

  /** What this thread has worked: a busy machine takes longer, and no more of this. */
  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < 13; i++) {
      int word = random.nextInt(random.nextInt(4000) + 1);
      sentence
          .append(' ')
          .append((char) ('b' + word % 20))
          .append("o")
          .append(word / 20)
          .append("n");
    }
    return sentence.append('.').toString();
  }
}
