package io.github.essayplanner.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
  GZIP("a gzip archive", "gunzip -k FILE"),
  DOC("an old Office document (.doc)", "soffice --headless --convert-to docx FILE, then pandoc"),
  PDF("a PDF", "pdftotext -layout FILE notes.txt"),
  RTF("a document in RTF", "pandoc -f rtf -t gfm --wrap=none FILE -o notes.md"),
  IMAGE("a picture", "tesseract FILE notes"),
  HTML("a web page (HTML)", "pandoc -f html -t gfm --wrap=none FILE -o notes.md"),
  LATEX("a document in LaTeX", "pandoc -f latex -t gfm --wrap=none FILE -o notes.md"),
  BIBTEX("a bibliography (BibTeX)", "pandoc -f bibtex -t markdown --citeproc FILE -o sources.md"),
  JSON("data in JSON", "jq -r '.. | strings' FILE > notes.txt"),
  XML(
      "data in XML",
      "export it as OPML, or take the text: xmllint --xpath 'string(/)' FILE > notes.txt"),
  CSV("a table (CSV)", "cut -d, -f1 FILE | sed 's/^/- /' > notes.md"),
  MAP("an argument map already", "cp FILE arguments/NAME.yaml"),
  BINARY("no text", "look for a program that exports it as text");

  /** How much of a file is looked at. */
  private static final int START = 1 << 16;

  private static final Pattern TAG = Pattern.compile("(?is)<(?:!doctype html|html|head|body)\\b.*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?is)@(?:article|book|booklet|collection|comment|inbook|incollection|inproceedings|manual"
              + "|mastersthesis|misc|online|phdthesis|preamble|proceedings|string|techreport|thesis|unpublished)\\s*\\{.*");
  private static final Pattern DATA =
      Pattern.compile(
          "(?s)\\s*(?:\\{\\s*\"|\\[\\s*(?:\\{|\"|\\[\\s*[\"\\d]|\\d+\\s*,)).*[}\\]]\\s*");

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

  /** What to type to make notes of it. */
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
    return wide ? Optional.empty() : text(new String(bytes, UTF_8));
  }

  private record Magic(String start, ForeignFile kind) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("%PDF", PDF),
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

  private static Optional<ForeignFile> text(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    String start = text.substring(0, Math.min(START, text.length()));
    if (TAG.matcher(start.stripLeading()).matches()) {
      return Optional.of(HTML);
    }
    if (start.stripLeading().startsWith("<?xml") && !start.toLowerCase().contains("<opml")) {
      return Optional.of(start.contains("xmlns=\"http://www.w3.org/1999/xhtml") ? HTML : XML);
    }
    if (start.stripLeading().startsWith("\\documentclass")) {
      return Optional.of(LATEX);
    }
    if (ENTRY.matcher(withoutRemarks(start)).matches()) {
      return Optional.of(BIBTEX);
    }
    if (isData(text)) {
      return Optional.of(JSON);
    }
    if (isMap(start)) {
      return Optional.of(MAP);
    }
    return isTable(start) ? Optional.of(CSV) : Optional.empty();
  }

  /** BibTeX may begin with lines of remarks. */
  private static String withoutRemarks(String start) {
    String rest = start.stripLeading();
    while (rest.startsWith("%") && rest.indexOf('\n') > 0) {
      rest = rest.substring(rest.indexOf('\n')).stripLeading();
    }
    return rest;
  }

  private static boolean isData(String text) {
    String bare = text.strip();
    String ends =
        bare.length() < 100 ? bare : bare.substring(0, 50) + bare.substring(bare.length() - 50);
    return DATA.matcher(ends).matches();
  }

  private static boolean isMap(String start) {
    return start.lines().anyMatch(line -> line.matches("(?:question|thesis):(?:\\s.*)?"))
        && start.lines().anyMatch(line -> line.matches("(?:factors|judgement):\\s*"))
        && start.lines().anyMatch(line -> line.matches("  \\S.*:(?:\\s.*)?"));
  }

  /**
   * Whether every line has as many commas, semicolons or tabs as the first, and no sentence ends.
   */
  private static boolean isTable(String start) {
    List<String> lines = start.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 3 || lines.get(0).matches("[-*+•#].*")) {
      return false;
    }
    for (char separator : new char[] {',', ';', '\t'}) {
      long count = cells(lines.get(0), separator);
      boolean header = Arrays.stream(lines.get(0).split("[,;\t]")).allMatch(c -> c.length() <= 30);
      if (count >= 2
          && header
          && lines.stream().limit(200).allMatch(l -> cells(l, separator) == count)) {
        return true;
      }
    }
    return false;
  }

  private static long cells(String line, char separator) {
    boolean quoted = false;
    int cells = 0;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      cells += c == separator && !quoted ? 1 : 0;
    }
    return cells;
  }
}
