package io.github.essayplanner.text;

import java.nio.charset.StandardCharsets;

/** What a file that is no plain text is, told by its bytes; the ending of a name may lie. */
public enum BinaryKind {
  DOCX("a Word document (.docx)"),
  ODT("an OpenDocument text (.odt)"),
  EPUB("an e-book (.epub)"),
  SLIDES("a presentation"),
  SHEET("a spreadsheet"),
  ZIP("a ZIP archive"),
  ARCHIVE("an archive (7z or rar)"),
  GZIP("a gzip archive"),
  OFFICE("an old or an encrypted Office document"),
  POSTSCRIPT("a document in PostScript"),
  PDF("a PDF"),
  RTF("a document in RTF"),
  IMAGE("a picture"),
  DATA("a program or its data");

  private static final int START = 4_000;

  private final String what;

  BinaryKind(String what) {
    this.what = what;
  }

  /** What it is called, with its article. */
  public String what() {
    return what;
  }

  /** Whether it may hold words that can be copied or converted. */
  public boolean hasWords() {
    return switch (this) {
      case DOCX, ODT, EPUB, SLIDES, SHEET, OFFICE, POSTSCRIPT, PDF, RTF -> true;
      default -> false;
    };
  }

  /** What a file is; null where it may be plain text, UTF-16 without its mark included. */
  public static BinaryKind of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4")) {
      return zipped(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (start.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!")) {
      return ARCHIVE;
    }
    if (start.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OFFICE;
    }
    if (start.startsWith("%!PS")) {
      return POSTSCRIPT;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    return isImage(start) ? IMAGE : isData(start) ? DATA : null;
  }

  private static BinaryKind zipped(String content) {
    if (content.contains("opendocument.text")) {
      return ODT;
    }
    if (content.contains("epub+zip")) {
      return EPUB;
    }
    if (content.contains("ppt/") || content.contains("opendocument.presentation")) {
      return SLIDES;
    }
    if (content.contains("xl/") || content.contains("opendocument.spreadsheet")) {
      return SHEET;
    }
    return content.contains("word/") ? DOCX : ZIP;
  }

  private static boolean isImage(String start) {
    return start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")
        || start.startsWith("RIFF") && start.startsWith("WEBP", 8)
        || start.startsWith("II*\0")
        || start.startsWith("MM\0*")
        || start.startsWith("ftyp", 4);
  }

  /** Whether one of ten of its first bytes is a control character, and not every other a NUL. */
  private static boolean isData(String start) {
    if (start.startsWith("SQLite format 3\0")) {
      return true;
    }
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
}
