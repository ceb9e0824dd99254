package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plain text is that another program wrote or reads, told by its first lines: the brother of
 * {@link BinaryKind}.
 */
public enum TextKind {
  OPML("an outline in OPML"),
  HTML("a web page (HTML)"),
  XML("data in XML"),
  LATEX("a document in LaTeX"),
  BIBTEX("a list of sources in BibTeX"),
  RIS("a list of sources in RIS"),
  CSL("a list of sources in CSL-JSON"),
  JSON("data in JSON"),
  CSV("a table (CSV)"),
  PROGRAM("the source code of a program"),
  EMAIL("an e-mail"),
  SETTINGS("TOML or settings in sections, with names in brackets and = after keys"),
  DOCUMENT("a document in Markdown with fields before its text"),
  ASCIIDOC("a document in AsciiDoc"),
  MEDIAWIKI("a page of a wiki (MediaWiki)"),
  RST("a document in reStructuredText"),
  TEXTILE("a document in Textile"),
  MERMAID("a drawing in Mermaid");

  private static final int START = 1 << 16;
  private static final int MOST_LINES = 200;
  private static final int LONGEST_HEAD = 30;

  /** No line of a program is longer. */
  private static final int LONGEST_CODE = 1_000;

  private static final Pattern PAGE =
      Pattern.compile("(?is)<(?:!doctype html|html|head|body|\\?xml.*xmlns=\"[^\"]*/xhtml)\\b.*");
  private static final Pattern TAG =
      Pattern.compile("(?s)<([A-Za-z][\\w:-]*)(?:\\s[^<>]*)?/?>.*</.*");

  /** A block without a tag before it. */
  private static final Pattern AFTER_EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n[^<\\s]");

  private static final Pattern OF_HTML =
      Pattern.compile(
          "(?i)a|b|article|blockquote|center|div|em|font|h[1-6]|i|main|meta|ol|p|section|span|strong|style|table|title|ul");
  private static final Pattern LATEX_START =
      Pattern.compile(
          "(?s)\\\\(?:documentclass|usepackage|begin|chapter|(?:sub)*section|input|title)\\*?[{\\[].*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?is)@(?:[a-z]+\\s*[{(]\\s*[^\\s,=(){}]*\\s*[,=]|(?:comment|preamble)\\s*[{(]).*");
  private static final Pattern RIS_START = Pattern.compile("(?s)TY  - [A-Z]{3,}.*");
  private static final Pattern OBJECT = Pattern.compile("(?s)\\[?\\s*\\{\\s*\"[^\"\\n]*\"\\s*:.*");
  private static final Pattern DATA =
      Pattern.compile(
          "(?s)\\s*(?:\\{\\s*\"|\\[\\s*(?:\\{|\"|\\[\\s*[\"\\d]|\\d+\\s*,)).*[}\\]]\\s*");
  private static final Pattern OF_CSL =
      Pattern.compile(
          "(?s).*\"type\"\\s*:\\s*\"(?:article|book|chapter|thesis|report|webpage|paper|speech)[a-z-]*\".*");
  private static final Pattern HEADER =
      Pattern.compile("(return-path|received|from|to|subject|message-id|delivered-to): \\S.*");

  /** Signs that programs have before a semicolon, and the items of a list don't. */
  private static final String SIGNS =
      "(?:[=_\\[\\]<>|]|\\w\\((?!s\\))|\\w\\w\\.\\w\\w|\\+\\+|\\b(?:int|let|var|String)\\b)";

  private static final Pattern CODE =
      Pattern.compile(
          "(?![-*•–—·+] |\\d+[.)] )(?:(?=.*;$).*"
              + SIGNS
              + ".*|.*\\{)|[})\\]]+[;,]?"
              + "|(?:import|package|using|#include)\\s+\\S+"
              + "|from\\s+[\\w.]+\\s+import\\b.*|import\\s.*\\b(?:from|as)\\s+\\S+"
              + "|(?:def|function|class)\\s+\\w+\\s*[({:<].*|class\\s+\\w+\\s+extends\\b.*"
              + "|(?:const|let|var)\\s+\\w+\\s*[=:].*|(?:public|private)\\b.*[(={].*"
              + "|return\\b.*[()=\\[\\]+*/_].*|return\\s+\\w+"
              + "|export\\s+(?:default|const|let|function|class|type|[{*]).*"
              + "|(?:if|while)\\b(?=.*[=<>()\\[\\]_]).*:|for\\s+\\w+\\s+in\\b.*:");

  private final String what;

  TextKind(String what) {
    this.what = what;
  }

  /** What it is called, with its article. */
  public String what() {
    return what;
  }

  /** What a text is; null for what may be a map or notes. */
  public static TextKind of(String text) {
    String start = text.substring(0, Math.min(START, text.length())).stripLeading();
    if (start.startsWith("<")) {
      return tagged(start, text.stripTrailing().endsWith(">"));
    }
    String source = withoutRemarks(start);
    if (LATEX_START.matcher(source).matches() || source.contains("\n\\begin{document}")) {
      return LATEX;
    }
    if (ENTRY.matcher(source).matches()) {
      return BIBTEX;
    }
    if (RIS_START.matcher(start).matches()) {
      return RIS;
    }
    if (OBJECT.matcher(start).matches() || isData(text.strip())) {
      return OF_CSL.matcher(start).matches() ? CSL : JSON;
    }
    TextKind markup = MarkupKind.of(start);
    return markup == null ? byLines(lines(start)) : markup;
  }

  /** Elements, of a page or of data; null for words behind a lone tag, or Markdown with tags. */
  private static TextKind tagged(String start, boolean isClosed) {
    if (start.toLowerCase(Locale.ROOT).contains("<opml")) {
      return OPML;
    }
    if (PAGE.matcher(start).matches()) {
      return HTML;
    }
    if (start.startsWith("<?xml")) {
      return XML;
    }
    Matcher tag = TAG.matcher(start);
    if (!isClosed || !tag.matches() || AFTER_EMPTY_LINE.matcher(start).find()) {
      return null;
    }
    return OF_HTML.matcher(tag.group(1)).matches() ? HTML : XML;
  }

  /** LaTeX and BibTeX may begin with lines of remarks. */
  private static String withoutRemarks(String start) {
    String rest = start;
    while (rest.startsWith("%") && rest.indexOf('\n') > 0) {
      rest = rest.substring(rest.indexOf('\n')).stripLeading();
    }
    return rest;
  }

  private static boolean isData(String text) {
    int length = text.length();
    String ends = length < 100 ? text : text.substring(0, 50) + text.substring(length - 50);
    return DATA.matcher(ends).matches();
  }

  private static List<String> lines(String start) {
    List<String> lines = new ArrayList<>();
    for (String line : (Iterable<String>) start.lines()::iterator) {
      if (!line.isBlank() && lines.size() < MOST_LINES) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static TextKind byLines(List<String> lines) {
    if (isTable(lines)) {
      return CSV;
    }
    if (!lines.isEmpty() && lines.get(0).startsWith("#!/") || isCode(lines)) {
      return PROGRAM;
    }
    return isEmail(lines)
        ? EMAIL
        : isSettings(lines) ? SETTINGS : isDocument(lines) ? DOCUMENT : null;
  }

  /**
   * Whether every line has as many commas, semicolons or tabs as the first, which is no field and
   * no sentence.
   */
  private static boolean isTable(List<String> lines) {
    if (lines.isEmpty() || lines.get(0).matches("[-*+•#].*")) {
      return false;
    }
    if (lines.size() < 3) {
      return lines.size() == 2 && lines.stream().allMatch(line -> isRow(line, lines.get(0)));
    }
    for (String head : lines.get(0).split("[,;\t]")) {
      if (head.length() > LONGEST_HEAD || head.contains(": ")) {
        return false;
      }
    }
    for (char separator : new char[] {',', ';', '\t'}) {
      int count = separators(lines.get(0), separator);
      boolean several = count > 1 || count == 1 && isPairs(lines, separator);
      if (several && lines.stream().allMatch(line -> separators(line, separator) == count)) {
        return true;
      }
    }
    return false;
  }

  /** Of two lines, semicolons alone make a table, several of them and none with a blank behind. */
  private static boolean isRow(String line, String head) {
    int count = separators(line, ';');
    return count > 1 && count == separators(head, ';') && !line.matches(".*;\\s.*");
  }

  /**
   * Whether two columns are no sentences with a comma and no list: no blank follows, and before a
   * tab stand words.
   */
  private static boolean isPairs(List<String> lines, char separator) {
    String pair =
        separator == '\t' ? "[\\p{L}\\p{N}\"][^\t]+[^\t.)]\t\\S.*" : ".*\\S" + separator + "\\S.*";
    return lines.stream().allMatch(line -> line.length() < 10_000 && line.matches(pair));
  }

  private static int separators(String line, char separator) {
    boolean quoted = false;
    int count = 0;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }

  /** Whether at least half of the lines end or begin as those of programs do. */
  private static boolean isCode(List<String> lines) {
    long code =
        lines.stream()
            .filter(line -> line.length() < LONGEST_CODE && CODE.matcher(line.strip()).matches())
            .count();
    return code > 2 && code * 2 >= lines.size();
  }

  /** Whether two of the first lines are headers of an e-mail. */
  private static boolean isEmail(List<String> lines) {
    return lines.stream()
            .limit(6)
            .filter(line -> HEADER.matcher(line.toLowerCase(Locale.ROOT)).matches())
            .count()
        > 1;
  }

  /** Whether a line is a name in brackets and most others have a sign = behind a word. */
  private static boolean isSettings(List<String> lines) {
    boolean hasName = false;
    int equals = 0;
    int others = 0;
    for (String line : lines) {
      String typed = line.strip();
      int sign = typed.indexOf('=');
      hasName |= typed.startsWith("[") && typed.endsWith("]") && typed.indexOf(' ') < 0;
      equals += sign > 0 && typed.substring(0, sign).strip().indexOf(' ') < 0 ? 1 : 0;
      others += typed.indexOf(':') > 0 && sign < 0 ? 1 : 0;
    }
    return hasName && equals > others;
  }

  /** Whether fields between two lines of hyphens stand before a text with headings. */
  private static boolean isDocument(List<String> lines) {
    int marks = 0;
    for (String line : lines) {
      marks += line.strip().equals("---") ? 1 : 0;
      if (marks == 0) {
        return false;
      }
      if (marks > 1 && line.startsWith("#") && line.indexOf(' ') > 0) {
        return true;
      }
    }
    return false;
  }
}
