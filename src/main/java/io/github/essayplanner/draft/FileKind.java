package io.github.essayplanner.draft;

import io.github.essayplanner.text.BinaryKind;

/** What a draft's bytes are, by how they begin; the ending of a name may lie. */
public enum FileKind {
  TEXT(""),
  /** A Word document or another ZIP archive, which its reader tells apart. */
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
    BinaryKind kind = BinaryKind.of(bytes);
    if (kind == null) {
      return TEXT;
    }
    return switch (kind) {
      case DOCX, ODT, EPUB, SLIDES, SHEET, ZIP -> WORD;
      case OFFICE -> OLD_WORD;
      case PDF -> PDF;
      case RTF -> RTF;
      case IMAGE -> IMAGE;
      default -> TEXT;
    };
  }
}
