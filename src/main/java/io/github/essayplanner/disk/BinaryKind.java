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
    if (isImage) {
      return "a picture";
    }
    boolean isPacked =
        start.startsWith("\u001F\u008B")
            || start.startsWith("PK\5\6")
            || start.startsWith("7z\u00BC");
    return isPacked ? "a packed file" : isData(start) ? "a program or its data" : "";
  }

  /** Whether one of ten of its first bytes is a control character, and not every other a NUL. */
  private static boolean isData(String start) {
    int controls = 0;
    int nulls = 0;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      controls += c < ' ' && "\t\n\f\r\33".indexOf(c) < 0 ? 1 : 0;
      nulls += c == 0 ? 1 : 0;
    }
    boolean isWide = nulls * 3 > start.length() && nulls * 3 < 2 * start.length();
    return controls * 10 > start.length() && controls > 3 && !isWide;
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
