package io.github.essayplanner.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.essayplanner.text.BinaryKind;
import io.github.essayplanner.text.TextKind;
import io.github.essayplanner.text.Visible;
import java.util.Arrays;
import java.util.Optional;

/**
 * Files that are no notes as plain text, told by what is in them, and how to make notes of them.
 */
public enum ForeignFile {
  DOCX(BinaryKind.DOCX, "pandoc -f docx -t gfm --wrap=none FILE -o notes.md"),
  ODT(BinaryKind.ODT, "pandoc -f odt -t gfm --wrap=none FILE -o notes.md"),
  EPUB(BinaryKind.EPUB, "pandoc -f epub -t gfm --wrap=none FILE -o notes.md"),
  SLIDES(BinaryKind.SLIDES, "soffice --headless --convert-to pdf FILE, then pdftotext -layout"),
  SHEET(BinaryKind.SHEET, "soffice --headless --convert-to csv FILE, then copy its texts"),
  ZIP(BinaryKind.ZIP, "unzip FILE"),
  ARCHIVE(BinaryKind.ARCHIVE, "7z x FILE"),
  GZIP(BinaryKind.GZIP, "gunzip -k FILE"),
  OFFICE(BinaryKind.OFFICE, "soffice --headless --convert-to docx FILE, then pandoc"),
  POSTSCRIPT(BinaryKind.POSTSCRIPT, "ps2ascii FILE notes.txt"),
  PDF(BinaryKind.PDF, "pdftotext -layout FILE notes.txt"),
  RTF(BinaryKind.RTF, "pandoc -f rtf -t gfm --wrap=none FILE -o notes.md"),
  IMAGE(BinaryKind.IMAGE, "tesseract FILE notes"),
  DATA(BinaryKind.DATA, "look for a program that exports it as text"),
  HTML(TextKind.HTML, "pandoc -f html -t gfm --wrap=none FILE -o notes.md"),
  LATEX(TextKind.LATEX, "pandoc -f latex -t gfm --wrap=none FILE -o notes.md"),
  MEDIAWIKI(TextKind.MEDIAWIKI, "pandoc -f mediawiki -t gfm --wrap=none FILE -o notes.md"),
  RST(TextKind.RST, "pandoc -f rst -t gfm --wrap=none FILE -o notes.md"),
  TEXTILE(TextKind.TEXTILE, "pandoc -f textile -t gfm --wrap=none FILE -o notes.md"),
  ASCIIDOC(
      TextKind.ASCIIDOC,
      "asciidoctor -b docbook -o - FILE | pandoc -f docbook -t gfm --wrap=none -o notes.md"),
  MERMAID(
      TextKind.MERMAID, "grep -oE '[^][(){}]+[])}]' FILE | tr -d '])}' | sed 's/^/- /' > notes.md"),
  BIBTEX(TextKind.BIBTEX, "essay add source MAP --from FILE"),
  CSL(TextKind.CSL, "essay add source MAP --from FILE"),
  RIS(TextKind.RIS, "pandoc -f ris -t bibtex FILE -o sources.bib, then essay add source"),
  JSON(TextKind.JSON, "jq -r '.. | strings' FILE > notes.txt"),
  XML(
      TextKind.XML,
      "export it as OPML, or take the text: xmllint --xpath 'string(/)' FILE > notes.txt"),
  CSV(TextKind.CSV, "essay add evidence MAP FACTOR --from FILE, or sed 's/^/- /' FILE > notes.md"),
  MAP(null, "an argument map already", "cp FILE arguments/NAME.yaml");

  private static final String TO_NOTES = " -o notes.md";

  /** A {@link BinaryKind} or a {@link TextKind}; null for a map, which is neither. */
  private final Enum<?> kind;

  private final String what;
  private final String command;

  ForeignFile(BinaryKind kind, String command) {
    this(kind, kind.what(), command);
  }

  ForeignFile(TextKind kind, String command) {
    this(kind, kind.what(), command);
  }

  ForeignFile(Enum<?> kind, String what, String command) {
    this.kind = kind;
    this.what = what;
    this.command = command;
  }

  /** What it is, with its article. */
  public String what() {
    return what;
  }

  /** What to type instead. */
  public String command(String file) {
    return command(command, file);
  }

  /**
   * A command for a file, whose name takes the place of FILE; one that can't be shown as it is
   * can't be typed either.
   */
  public static String command(String command, String file) {
    if (!Visible.line(file).equals(file)) {
      return command;
    }
    boolean plain = file.matches("[\\w./+-]+") && !file.startsWith("-");
    return command.replace("FILE", plain ? file : "'" + file.replace("'", "'\\''") + "'");
  }

  /** The beginning of a pipe that prints a text in another markup as Markdown, where one does. */
  public static Optional<String> asMarkdown(TextKind kind, String file) {
    return of(kind)
        .filter(foreign -> foreign.command.endsWith(TO_NOTES))
        .map(foreign -> command(foreign.command.replace(TO_NOTES, ""), file));
  }

  /** What a file is that is no note; empty for what may be one. */
  public static Optional<ForeignFile> of(byte[] bytes) {
    BinaryKind binary = BinaryKind.of(bytes);
    if (binary != null) {
      return of(binary);
    }
    if (isWide(bytes)) {
      return Optional.empty();
    }
    String decoded = new String(bytes, UTF_8);
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    Optional<ForeignFile> foreign = of(TextKind.of(text));
    if (foreign.isEmpty()) {
      return isMap(text) ? Optional.of(MAP) : foreign;
    }
    return foreign.filter(file -> file != CSV || !isDebate(text));
  }

  private static Optional<ForeignFile> of(Enum<?> kind) {
    return Arrays.stream(values()).filter(file -> file != MAP && file.kind == kind).findFirst();
  }

  /** Whether it begins with a mark of UTF-16. */
  private static boolean isWide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE;
  }

  /** Whether two columns are headed For and Against, which is a note. */
  private static boolean isDebate(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(SideColumns::isHeader)
        .isPresent();
  }

  private static boolean isMap(String text) {
    boolean flow = text.lines().anyMatch(line -> line.matches("(?:factors|judgement): *\\{.*"));
    return text.lines().anyMatch(line -> line.matches("(?:question|thesis):(?:\\s.*)?"))
        && (flow
            || text.lines().anyMatch(line -> line.matches("(?:factors|judgement):\\s*(?:#.*)?"))
                && text.lines().anyMatch(line -> line.matches("(?s)  \\S.*:(?:\\s.*)?")));
  }
}
