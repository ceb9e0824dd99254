package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.TextRule;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final String MAP = "question: Why 😀?\nthesis: “Because”.\n";

  @Test
  void utf8IsReadWithAndWithoutItsMark() {
    assertEquals(MAP, Decoder.decode("m", MAP.getBytes(UTF_8)).text().content());
    Decoded marked = Decoder.decode("m", ("\uFEFF" + MAP).getBytes(UTF_8));
    assertEquals(MAP, marked.text().content());
    assertTrue(marked.mark());
    assertEquals(List.of(), marked.findings());
  }

  @Test
  void utf16IsReadWithItsMarkAndAdvisedAgainst() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      Decoded decoded = Decoder.decode("m", ("\uFEFF" + MAP).getBytes(charset));
      assertEquals(MAP, decoded.text().content());
      assertTrue(decoded.isText());
      assertEquals(List.of(TextRule.UTF_16), rules(decoded));
    }
  }

  @Test
  void utf16WithoutItsMarkAndUtf32AreRefused() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertRefused(MAP.getBytes(charset));
    }
    for (String name : List.of("UTF-32BE", "UTF-32LE")) {
      assertRefused(("\uFEFF" + MAP).getBytes(Charset.forName(name)));
    }
  }

  private static void assertRefused(byte[] bytes) {
    Decoded decoded = Decoder.decode("m", bytes);
    assertFalse(decoded.isText());
    assertEquals(List.of(TextRule.NOT_UTF_8), rules(decoded));
  }

  @Test
  void amongUtf8OnlyTheBytesOfWindowsAreReadAsSuch() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFFquestion: Café naïve?\nthesis: ".getBytes(UTF_8));
    bytes.writeBytes("Über 5 \u0080\n".getBytes(ISO_8859_1));
    Decoded decoded = Decoder.decode("m", bytes.toByteArray());
    assertEquals("question: Café naïve?\nthesis: Über 5 €\n", decoded.text().content());
    assertEquals(new Position(2, 9), position(decoded));
    assertEquals("this is not UTF-8 text (byte DC)", decoded.findings().get(0).message());
    Span bad = decoded.findings().get(0).span();
    assertEquals(new Span(bad.start(), bad.start() + 1), bad);
  }

  @Test
  void whatNoProgramOfWindowsWouldWriteIsNotReadAsItsText() {
    for (String start : List.of("\uFFFD", "Café \uFFFD", "\u0007")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(start.getBytes(UTF_8));
      bytes.writeBytes("naïve\n".getBytes(ISO_8859_1));
      Decoded decoded = Decoder.decode("m", bytes.toByteArray());
      assertEquals(List.of(TextRule.NOT_UTF_8), rules(decoded));
      assertFalse(decoded.isReadable());
      int bad = start.length() + 2;
      assertEquals(new Span(bad, bad + 1), decoded.findings().get(0).span());
      assertEquals(start + "naïve", decoded.text().content());
    }
  }

  @Test
  void aMarkAloneIsAnEmptyText() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      Decoded decoded = Decoder.decode("m", "\uFEFF".getBytes(charset));
      assertTrue(decoded.isText());
      assertTrue(decoded.mark());
      assertEquals(charset, decoded.charset());
      assertEquals("", decoded.text().content());
    }
  }

  @Test
  void aFileOfAnotherKindIsNamedAndIfItHasWordsTheyCanBeCopied() {
    Decoded document = Decoder.decode("m", "%PDF-1.7\n".getBytes(ISO_8859_1));
    assertEquals("this is no text: it looks like a PDF", document.findings().get(0).message());
    assertTrue(document.findings().get(0).suggestion().startsWith("copy its text"));
    Decoded picture = Decoder.decode("m", "\u0089PNG\r\n".getBytes(ISO_8859_1));
    assertEquals("this is no text: it looks like a picture", picture.findings().get(0).message());
    assertTrue(picture.findings().get(0).suggestion().startsWith("name the map itself"));
    for (Decoded refused : List.of(document, picture)) {
      assertFalse(refused.isText());
      assertEquals("", refused.text().content());
    }
  }

  @Test
  void latin1IsRefusedAtTheFirstByteThatIsNotUtf8() {
    Decoded decoded = Decoder.decode("m", "question: Why?\nthesis: Café.\n".getBytes(ISO_8859_1));
    assertEquals(new Position(2, 12), position(decoded));
    assertEquals("thesis: Café.", decoded.text().line(2));
  }

  @Test
  void aCharacterCutOffAtTheEndIsRefused() {
    Decoded decoded = Decoder.decode("m", new byte[] {'q', ':', ' ', (byte) 0xE2, (byte) 0x80});
    assertEquals(new Position(1, 4), position(decoded));
  }

  @Test
  void everyControlCharacterIsFoundAtItsPlace() {
    Decoded decoded = Decoder.decode("m", "a\u0000b\n\uFEFFc\u0007\t\r\n".getBytes(UTF_8));
    assertEquals(3, decoded.findings().size());
    assertEquals(
        new Position(1, 2), decoded.text().position(decoded.findings().get(0).span().start()));
    assertEquals(
        new Position(2, 1), decoded.text().position(decoded.findings().get(1).span().start()));
    assertEquals(
        new Position(2, 3), decoded.text().position(decoded.findings().get(2).span().start()));
  }

  @Test
  void halfACharacterInUtf16IsRefused() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFFq".getBytes(UTF_16LE));
    bytes.writeBytes(new byte[] {0x00, (byte) 0xD8, 'x', 0});
    Decoded decoded = Decoder.decode("m", bytes.toByteArray());
    assertEquals(List.of(TextRule.LONE_SURROGATE), rules(decoded));
  }

  private static List<?> rules(Decoded decoded) {
    return decoded.findings().stream().map(finding -> finding.rule()).toList();
  }

  private static Position position(Decoded decoded) {
    return decoded.text().position(decoded.findings().get(0).span().start());
  }
}
