package io.github.essayplanner.disk;

import java.nio.charset.StandardCharsets;

/** Files that are no text, known by their first bytes. */
final class BinaryKind {
  private static final String WORD = "a Word document";
  private static final String OFFICE = "a document of an office program";

  private BinaryKind() {}

  /** What a file seems to be, with its article; empty where it may be text. */
  static String of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return zipped(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OFFICE;
    }
    if (start.startsWith("%PDF-")) {
      return "a PDF";
    }
    boolean isImage =
        start.startsWith("\u0089PNG")
            || start.startsWith("\u00FF\u00D8\u00FF")
            || start.startsWith("GIF8")
            || start.startsWith("RIFF") && start.startsWith("WEBP", 8)
            || start.startsWith("II*\0")
            || start.startsWith("MM\0*")
            || start.startsWith("ftyphei", 4);
    return isImage ? "a picture" : start.startsWith("\u001F\u008B") ? "a packed file" : "";
  }

  private static String zipped(String content) {
    if (content.contains("word/document.xml")) {
      return WORD;
    }
    return content.contains("mimetypeapplication/vnd.oasis") || content.contains("xl/workbook")
        ? OFFICE
        : "a packed file";
  }

  /** What to do with it. */
  static String advice(String kind) {
    return kind.equals(WORD) || kind.equals(OFFICE) || kind.equals("a PDF")
        ? "copy its text into a plain file; \"essay new MAP --from FILE\" makes a map of notes"
        : "name the map itself, a text whose name ends in .yaml";
  }
}
