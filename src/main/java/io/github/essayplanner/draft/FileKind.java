package io.github.essayplanner.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a draft's bytes are, by how they begin; the ending of a name may lie. */
public enum FileKind {
  TEXT(""),
  WORD(""),
  OLD_WORD(
      "it is an old or an encrypted Office file; save it as .docx without a password, or as text"),
  PDF("it is a PDF; save the essay as .docx, Markdown or plain text"),
  RTF("it is an RTF file; save it as .docx or plain text"),
  IMAGE("it is a picture; an essay is text");

  private final String refusal;

  FileKind(String refusal) {
    this.refusal = refusal;
  }

  /** Why such a file can't be read, a clause; empty for those that can. */
  public String refusal() {
    return refusal;
  }

  /** What the first bytes of a file tell it to be. */
  public static FileKind of(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return WORD;
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLD_WORD;
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return RTF;
    }
    return isImage(bytes) ? IMAGE : TEXT;
  }

  private static boolean isImage(byte[] bytes) {
    byte[] first = Arrays.copyOf(bytes, 12);
    String letters = new String(first, StandardCharsets.ISO_8859_1);
    return startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || letters.startsWith("GIF8")
        || letters.startsWith("RIFF") && letters.endsWith("WEBP")
        || letters.startsWith("ftyphei", 4);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
