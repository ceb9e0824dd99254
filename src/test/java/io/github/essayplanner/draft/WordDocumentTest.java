package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a Word document says, paragraph by paragraph, and what each is. */
class WordDocumentTest {
  private static final String SPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String STYLES =
      """
      <w:style w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="H9"><w:name w:val="heading 9"/></w:style>
      <w:style w:styleId="H10"><w:name w:val="heading 0"/></w:style>
      <w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>
      <w:style w:styleId="IQ"><w:name w:val="Intense Quote"/></w:style>
      <w:style w:styleId="O"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:styleId="B"><w:name w:val="Body"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      """;

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String styled(String style) {
    return read(
        Map.of("word/styles.xml", "<w:styles" + SPACE + ">" + STYLES + "</w:styles>"),
        paragraph("<w:pStyle w:val=\"" + style + "\"/>", "Sand."));
  }

  private static String read(String body) {
    return read(Map.of(), body);
  }

  private static String read(Map<String, String> more, String body) {
    try {
      Draft draft = WordDocument.read("essay.docx", zip(more, body), 1000);
      StringJoiner all = new StringJoiner("; ");
      for (Block block : draft.blocks()) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT);
        String line = draft.text().content().substring(block.start(), block.end());
        all.add(kind + (block.level() > 0 ? " " + block.level() : "") + ": " + line);
      }
      return all.toString();
    } catch (DraftRefused refused) {
      return "refused: " + refused.getMessage();
    }
  }

  private static byte[] zip(Map<String, String> more, String body) {
    Map<String, String> parts = new LinkedHashMap<>(more);
    parts.put("word/document.xml", "<w:document" + SPACE + ">" + body + "</w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void aStyleTellsAHeadingWithItsLevelOrAQuotation() {
    assertEquals("heading 1: Sand.", styled("T"));
    assertEquals("heading 1: Sand.", styled("H1"));
    assertEquals("heading 9: Sand.", styled("H9"));
    assertEquals("heading 3: Sand.", styled("O"));
    assertEquals("quotation: Sand.", styled("Q"));
    assertEquals("quotation: Sand.", styled("IQ"));
    assertEquals("paragraph: Sand.", styled("B"));
    assertEquals("paragraph: Sand.", styled("H10"));
    assertEquals("paragraph: Sand.", styled("unknown"));
  }

  @Test
  void aParagraphMayHaveALevelOfItsOwn() {
    assertEquals(
        "heading 1: Sand.; paragraph: Mud.",
        read(paragraph("<w:outlineLvl w:val=\"0\"/>", "Sand.") + paragraph("", "Mud.")));
    assertEquals("heading 9: Sand.", read(paragraph("<w:outlineLvl w:val=\"8\"/>", "Sand.")));
    assertEquals("paragraph: Sand.", read(paragraph("<w:outlineLvl w:val=\"9\"/>", "Sand.")));
    assertEquals("paragraph: Sand.", read(paragraph("<w:outlineLvl w:val=\"\"/>", "Sand.")));
  }

  @Test
  void whatStandsInALineIsReadAsItLooks() {
    assertEquals(
        "paragraph: Sand and mud-bank",
        read(
            "<w:p><w:r><w:tab/><w:t>Sand</w:t><w:br/><w:t>and</w:t><w:tab/><w:t>mud</w:t>"
                + "<w:noBreakHyphen/><w:t>bank</w:t></w:r></w:p>"));
    assertEquals("paragraph: Sand and mud", read(paragraph("", "Sand\nand\rmud")));
    assertEquals("", read(paragraph("", " ")));
    assertEquals("paragraph: Sand & mud", read(paragraph("", "Sand &amp; <![CDATA[mud]]>")));
  }

  @Test
  void whatIsTakenOutOrDoubledIsNotRead() {
    assertEquals(
        "paragraph: Sand came.; paragraph: Mud.",
        read(
            "<w:p><w:r><w:t>Sand </w:t></w:r><w:del><w:r><w:t>old </w:t></w:r></w:del>"
                + "<w:moveFrom><w:p><w:t>then</w:t></w:p></w:moveFrom><w:r><w:t>came.</w:t></w:r>"
                + "</w:p>"
                + paragraph("", "Mud.")));
  }

  @Test
  void aFootnoteStandsBelowTheTextWithItsNumber() {
    String notes =
        "<w:footnotes"
            + SPACE
            + "><w:footnote w:id=\"0\"><w:p><w:r/></w:p></w:footnote>"
            + "<w:footnote w:id=\"2\">"
            + paragraph("", "Rowe: p. 3.")
            + "</w:footnote></w:footnotes>";
    assertEquals(
        "paragraph: Sand.[^2]; footnote: [^2]: Rowe: p. 3.",
        read(
            Map.of("word/footnotes.xml", notes),
            "<w:p><w:r><w:t>Sand.</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"));
  }

  @Test
  void aDocumentWithMoreTextThanAllowedIsRefused() {
    String line = "a".repeat(999);
    assertEquals("paragraph: " + line, read(paragraph("", line)));
    assertEquals(
        "refused: it has more than 1000 characters of text", read(paragraph("", line + "a")));
  }
}
