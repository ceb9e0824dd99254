package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.TextRule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a file is read, as what, and what is said of the rest. */
class InputFileTest {
  @TempDir Path folder;

  @Test
  void aFileOfJustTheLimitIsReadAndALargerOneIsNot() throws IOException {
    Path file = Files.writeString(folder.resolve("map.yaml"), "12345");
    Decoded read = InputFile.read(file, "m", 5);
    assertTrue(read.isText());
    assertEquals("12345", read.text().content());
    assertTrue(InputFile.ifTooLarge(file, "m", 5).isEmpty());
    for (Decoded large :
        List.of(InputFile.read(file, "m", 4), InputFile.ifTooLarge(file, "m", 4).orElseThrow())) {
      assertFalse(large.isText());
      assertEquals(TextRule.TOO_LARGE, large.findings().get(0).rule());
      assertEquals("this file is larger than 4 bytes", large.findings().get(0).message());
      assertEquals(
          "this file is larger than 1 byte",
          InputFile.read(file, "m", 1).findings().get(0).message());
    }
  }

  @Test
  void aContentOfJustTheLimitCanBeReadAgain() {
    Path file = folder.resolve("map.yaml");
    assertDoesNotThrow(() -> InputFile.requireReadable(file, new byte[5], 5));
    assertThrows(FileSystemException.class, () -> InputFile.requireReadable(file, new byte[6], 5));
  }

  @Test
  void noLimitIsMoreThanAnArrayHolds() {
    assertEquals(Integer.MAX_VALUE - 8, InputFile.upTo(Long.MAX_VALUE));
    assertEquals(1001, InputFile.upTo(1000));
  }

  @Test
  void whatWasReadIsWrittenInItsOwnEncoding() {
    for (String content : List.of("question: é", "\uFEFFquestion: é")) {
      byte[] bytes = content.getBytes(UTF_8);
      assertArrayEquals(bytes, Decoder.decode("m", bytes).encode("question: é"));
    }
    byte[] wide = "\uFEFFquestion: é".getBytes(UTF_16LE);
    assertArrayEquals(wide, Decoder.decode("m", wide).encode("question: é"));
  }

  @ParameterizedTest
  @CsvSource({
    "1,U+0001",
    "8,U+0008",
    "11,U+000B",
    "31,U+001F",
    "127,U+007F",
    "128,U+0080",
    "159,U+009F",
    "65279,U+FEFF",
    "65534,U+FFFE",
    "65535,U+FFFF",
  })
  void aControlCharacterIsNamedByItsCodePoint(int c, String name) {
    List<Finding> findings = Decoder.decode("m", ("ab" + (char) c).getBytes(UTF_8)).findings();
    assertEquals(1, findings.size());
    assertEquals("an invisible character stands here (" + name + ")", findings.get(0).message());
    assertEquals(2, findings.get(0).span().start());
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 13, 32, 126, 0x85, 0xA0, 0xFEFE, 0xFFFD})
  void whatCanBeSeenOrPartsLinesIsNoControlCharacter(int c) {
    assertEquals(List.of(), Decoder.decode("m", ("ab" + (char) c).getBytes(UTF_8)).findings());
  }

  @Test
  void anOrderToTurnTextRoundIsAWarning() {
    Decoded decoded = Decoder.decode("m", "a\u202Eb".getBytes(UTF_8));
    assertTrue(decoded.isText());
    assertEquals(TextRule.BIDI_CONTROL, decoded.findings().get(0).rule());
    assertTrue(decoded.findings().get(0).message().endsWith("(U+202E)"));
  }

  @Test
  void bytesOfWindowsCanBeReadOnAndOthersCannot() {
    Decoded windows = Decoder.decode("m", "question: Café".getBytes(ISO_8859_1));
    assertFalse(windows.isText());
    assertTrue(windows.isReadable());
    assertEquals(Charset.forName("windows-1252"), windows.charset());
    Decoded neither = Decoder.decode("m", "question: Caf\u0081 one\ntwo".getBytes(ISO_8859_1));
    assertFalse(neither.isReadable());
    assertEquals("question: Caf\u0081 one", neither.text().content());
    assertEquals("this is not UTF-8 text (byte 81)", neither.findings().get(0).message());
    assertEquals(13, neither.findings().get(0).span().start());
  }

  @Test
  void aNulInEveryOtherByteIsUtf16() {
    for (String content : List.of("a\0b\0", "\0a\0b")) {
      Decoded decoded = Decoder.decode("m", content.getBytes(ISO_8859_1));
      assertEquals(
          "this file looks like UTF-16 without its mark", decoded.findings().get(0).message());
    }
    for (String content : List.of("a\0b", "a\0bc", "\0abc")) {
      Decoded decoded = Decoder.decode("m", content.getBytes(ISO_8859_1));
      assertEquals(TextRule.CONTROL_CHARACTER, decoded.findings().get(0).rule());
    }
  }
}
