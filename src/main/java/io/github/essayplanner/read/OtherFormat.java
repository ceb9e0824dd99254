package io.github.essayplanner.read;

import io.github.essayplanner.text.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a text that is no map may be, as far as its first lines tell for certain. */
enum OtherFormat {
  OPML("an outline in OPML", OtherFile.NOTES),
  HTML("a web page (HTML)", OtherFile.COPY),
  LATEX("a document in LaTeX", "\"pandoc -t gfm\" makes Markdown of it; then " + OtherFile.NOTES),
  BIBTEX(
      "a list of sources in BibTeX", "\"essay add source MAP --from FILE.bib\" adds them to a map"),
  EMAIL("an e-mail", OtherFile.COPY),
  SETTINGS(
      "TOML or settings in sections, with names in brackets and = after keys",
      "a map has a colon after each key, as in \"question: …\"; what belongs to something stands"
          + " below its name, two spaces further in"),
  DOCUMENT("a document in Markdown with fields before its text", OtherFile.NOTES),
  PROGRAM("the source code of a program", OtherFile.BEGIN);

  private static final int MOST_LINES = 2_000;
  private static final int MOST_CODE_LINES = 200;
  private static final int HEAD = 600;
  private static final Pattern BIBTEX_ENTRY = Pattern.compile("(?s)@[a-z]+\\s*[{(].*");
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
              + "|(import|from|package|using|#include|def|class|function|const|let|var"
              + "|public|private|return|export)\\b.*[^:.?!]|(def|class|if|for|while)\\b.*:");

  private final String what;
  private final String advice;

  OtherFormat(String what, String advice) {
    this.what = what;
    this.advice = advice;
  }

  /** What it is called, with its article. */
  String what() {
    return what;
  }

  /** What to do with it. */
  String advice() {
    return advice;
  }

  /** What a text is, even where some of its lines begin like fields of a map; or null. */
  static OtherFormat of(String start, Text text) {
    String head = start.substring(0, Math.min(HEAD, start.length())).toLowerCase(Locale.ROOT);
    if (head.startsWith("<")) {
      return head.contains("<opml") ? OPML : isHtml(head) ? HTML : null;
    }
    if (head.startsWith("\\documentclass") || head.contains("\n\\begin{document}")) {
      return LATEX;
    }
    if (BIBTEX_ENTRY.matcher(head).matches()) {
      return BIBTEX;
    }
    if (head.startsWith("#!/") || isCode(text)) {
      return PROGRAM;
    }
    return isEmail(text) ? EMAIL : isSettings(text) ? SETTINGS : isDocument(text) ? DOCUMENT : null;
  }

  private static boolean isHtml(String head) {
    return head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.contains("<head")
        || head.contains("<body")
        || head.startsWith("<div")
        || head.startsWith("<p>");
  }

  /** Whether two of its first lines are headers of an e-mail. */
  private static boolean isEmail(Text text) {
    int headers = 0;
    for (int line = 1; line <= Math.min(6, text.lineCount()); line++) {
      headers += HEADER.matcher(text.line(line).toLowerCase(Locale.ROOT)).matches() ? 1 : 0;
    }
    return headers > 1;
  }

  /** Whether a line is a name in brackets and most others have a sign = behind a word. */
  private static boolean isSettings(Text text) {
    int names = 0;
    int equals = 0;
    int others = 0;
    for (int line = 1; line <= Math.min(text.lineCount(), MOST_LINES); line++) {
      String typed = text.line(line).strip();
      int sign = typed.indexOf('=');
      boolean isName = typed.startsWith("[") && typed.endsWith("]") && typed.indexOf(' ') < 0;
      names += isName ? 1 : 0;
      equals += sign > 0 && typed.substring(0, sign).strip().indexOf(' ') < 0 ? 1 : 0;
      others += typed.indexOf(':') > 0 && sign < 0 ? 1 : 0;
    }
    return names > 0 && equals > others;
  }

  /** Whether fields between two lines of hyphens stand before a text with headings. */
  private static boolean isDocument(Text text) {
    if (!text.line(1).strip().equals("---")) {
      return false;
    }
    int marks = 0;
    for (int line = 1; line <= Math.min(text.lineCount(), MOST_LINES); line++) {
      String typed = text.line(line);
      marks += typed.strip().equals("---") ? 1 : 0;
      if (marks > 1 && typed.startsWith("#") && typed.indexOf(' ') > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least half of its first lines end or begin as those of programs do. */
  private static boolean isCode(Text text) {
    int lines = 0;
    int code = 0;
    for (int line = 1; line <= Math.min(text.lineCount(), MOST_CODE_LINES); line++) {
      String typed = text.line(line);
      lines += typed.isBlank() ? 0 : 1;
      code += CODE.matcher(typed.strip()).matches() ? 1 : 0;
    }
    return code > 2 && code * 2 >= lines;
  }
}
