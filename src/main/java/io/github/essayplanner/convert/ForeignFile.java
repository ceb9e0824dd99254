package io.github.essayplanner.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

/**
 * Files that are no notes as plain text, told by what is in them, and how to make notes of them.
 */
public enum ForeignFile {
  DOCX("a Word document (.docx)", "pandoc -f docx -t gfm --wrap=none FILE -o notes.md"),
  ODT("an OpenDocument text (.odt)", "pandoc -f odt -t gfm --wrap=none FILE -o notes.md"),
  EPUB("an e-book (.epub)", "pandoc -f epub -t gfm --wrap=none FILE -o notes.md"),
  SLIDES("a presentation", "soffice --headless --convert-to pdf FILE, then pdftotext -layout"),
  SHEET("a spreadsheet", "soffice --headless --convert-to csv FILE, then copy its texts"),
  ZIP("a ZIP archive", "unzip FILE"),
  ARCHIVE("an archive (7z or rar)", "7z x FILE"),
  GZIP("a gzip archive", "gunzip -k FILE"),
  DOC("an old Office document (.doc)", "soffice --headless --convert-to docx FILE, then pandoc"),
  POSTSCRIPT("a document in PostScript", "ps2ascii FILE notes.txt"),
  PDF("a PDF", "pdftotext -layout FILE notes.txt"),
  RTF("a document in RTF", "pandoc -f rtf -t gfm --wrap=none FILE -o notes.md"),
  IMAGE("a picture", "tesseract FILE notes"),
  HTML("a web page (HTML)", "pandoc -f html -t gfm --wrap=none FILE -o notes.md"),
  LATEX("a document in LaTeX", "pandoc -f latex -t gfm --wrap=none FILE -o notes.md"),
  BIBTEX("a bibliography (BibTeX)", "essay add source MAP --from FILE"),
  CSL("a bibliography (CSL-JSON)", "essay add source MAP --from FILE"),
  RIS("a bibliography (RIS)", "pandoc -f ris -t bibtex FILE -o sources.bib, then essay add source"),
  JSON("data in JSON", "jq -r '.. | strings' FILE > notes.txt"),
  XML(
      "data in XML",
      "export it as OPML, or take the text: xmllint --xpath 'string(/)' FILE > notes.txt"),
  CSV(
      "a table (CSV)",
      "essay add evidence MAP FACTOR --from FILE, or sed 's/^/- /' FILE > notes.md"),
  MAP("an argument map already", "cp FILE arguments/NAME.yaml"),
  BINARY("no text", "look for a program that exports it as text");

  /** How much of a file is looked at. */
  private static final int START = 1 << 16;

  private final String what;
  private final String command;

  ForeignFile(String what, String command) {
    this.what = what;
    this.command = command;
  }

  /** What it is, with its article. */
  public String what() {
    return what;
  }

  /** What to type instead. */
  public String command(String file) {
    boolean plain = file.matches("[\\w./+-]+") && !file.startsWith("-");
    return command.replace("FILE", plain ? file : "'" + file.replace("'", "'\\''") + "'");
  }

  /** What a file is that is no note; empty for what may be one. */
  public static Optional<ForeignFile> of(byte[] bytes) {
    String raw = new String(bytes, 0, Math.min(START, bytes.length), ISO_8859_1);
    if (raw.startsWith("PK\3\4")) {
      return Optional.of(zip(raw));
    }
    for (var magic : MAGIC) {
      if (raw.startsWith(magic.start())) {
        return Optional.of(magic.kind());
      }
    }
    if (raw.startsWith("RIFF") && raw.startsWith("WEBP", 8) || raw.startsWith("ftyp", 4)) {
      return Optional.of(IMAGE);
    }
    boolean wide = raw.startsWith("\u00FF\u00FE") || raw.startsWith("\u00FE\u00FF");
    if (!wide && isBinary(raw)) {
      return Optional.of(BINARY);
    }
    return wide ? Optional.empty() : ForeignText.of(new String(bytes, UTF_8));
  }

  private record Magic(String start, ForeignFile kind) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("%PDF", PDF),
          new Magic("%!PS", POSTSCRIPT),
          new Magic("7z\u00BC\u00AF", ARCHIVE),
          new Magic("Rar!", ARCHIVE),
          new Magic("SQLite format 3\0", BINARY),
          new Magic("{\\rtf", RTF),
          new Magic("\u00D0\u00CF\u0011\u00E0", DOC),
          new Magic("\u001F\u008B", GZIP),
          new Magic("\u0089PNG", IMAGE),
          new Magic("\u00FF\u00D8\u00FF", IMAGE),
          new Magic("GIF8", IMAGE),
          new Magic("II*\0", IMAGE),
          new Magic("MM\0*", IMAGE));

  private static ForeignFile zip(String raw) {
    if (raw.contains("opendocument.text")) {
      return ODT;
    }
    if (raw.contains("epub+zip")) {
      return EPUB;
    }
    if (raw.contains("ppt/") || raw.contains("opendocument.presentation")) {
      return SLIDES;
    }
    if (raw.contains("xl/") || raw.contains("opendocument.spreadsheet")) {
      return SHEET;
    }
    return raw.contains("word/") ? DOCX : ZIP;
  }

  /** NUL in more than every second place, or many controls; a stray one has its own message. */
  private static boolean isBinary(String raw) {
    long controls =
        raw.chars()
            .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
            .count();
    boolean utf16 = raw.length() >= 4 && (raw.charAt(0) == 0) != (raw.charAt(1) == 0);
    return !utf16 && controls > 1 && controls * 50 > raw.length();
  }
}
