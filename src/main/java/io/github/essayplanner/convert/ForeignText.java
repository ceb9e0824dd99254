package io.github.essayplanner.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a text that another program is meant to read from notes, by what it begins with. */
final class ForeignText {
  /** How much of a text is looked at. */
  private static final int START = 1 << 16;

  private static final int LONGEST_HEAD = 30;

  private static final Pattern HTML =
      Pattern.compile("(?is)<(?:!doctype html|html|head|body)\\b.*");
  private static final Pattern TAG =
      Pattern.compile("(?s)<([A-Za-z][\\w:-]*)(?:\\s[^<>]*)?/?>.*</.*");
  private static final Pattern OF_HTML =
      Pattern.compile(
          "(?i)a|b|article|blockquote|center|div|em|font|h[1-6]|i|main|meta|ol|p|section|span|strong|style|table|title|ul");
  private static final Pattern LATEX =
      Pattern.compile(
          "(?s)\\\\(?:documentclass|usepackage|begin|chapter|(?:sub)*section|input|title)\\*?[{\\[].*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?is)@(?:article|book|booklet|collection|comment|inbook|incollection|inproceedings|manual"
              + "|mastersthesis|misc|online|phdthesis|preamble|proceedings|string|techreport|thesis|unpublished)\\s*\\{.*");
  private static final Pattern RIS = Pattern.compile("(?s)TY  - [A-Z]{3,}.*");
  private static final Pattern OBJECT = Pattern.compile("(?s)\\[?\\s*\\{\\s*\"[^\"\\n]*\"\\s*:.*");
  private static final Pattern DATA =
      Pattern.compile(
          "(?s)\\s*(?:\\{\\s*\"|\\[\\s*(?:\\{|\"|\\[\\s*[\"\\d]|\\d+\\s*,)).*[}\\]]\\s*");
  private static final Pattern OF_CSL =
      Pattern.compile(
          "(?s).*\"type\"\\s*:\\s*\"(?:article|book|chapter|thesis|report|webpage|paper|speech)[a-z-]*\".*");

  private ForeignText() {}

  /** What a text is that is no note; empty for what may be one. */
  static Optional<ForeignFile> of(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    String start = text.substring(0, Math.min(START, text.length())).stripLeading();
    Optional<ForeignFile> tagged = tagged(start, text.stripTrailing().endsWith(">"));
    if (tagged.isPresent()) {
      return tagged;
    }
    String source = withoutRemarks(start);
    if (LATEX.matcher(source).matches()) {
      return Optional.of(ForeignFile.LATEX);
    }
    if (ENTRY.matcher(source).matches()) {
      return Optional.of(ForeignFile.BIBTEX);
    }
    if (RIS.matcher(start).matches()) {
      return Optional.of(ForeignFile.RIS);
    }
    if (OBJECT.matcher(start).matches() || isData(text)) {
      return Optional.of(OF_CSL.matcher(start).matches() ? ForeignFile.CSL : ForeignFile.JSON);
    }
    if (isMap(start)) {
      return Optional.of(ForeignFile.MAP);
    }
    return isTable(start) ? Optional.of(ForeignFile.CSV) : Optional.empty();
  }

  /** HTML and XML, as a whole or a part of it; OPML is notes, and so are words behind a tag. */
  private static Optional<ForeignFile> tagged(String start, boolean closed) {
    if (!start.startsWith("<") || start.toLowerCase(Locale.ROOT).contains("<opml")) {
      return Optional.empty();
    }
    if (HTML.matcher(start).matches()) {
      return Optional.of(ForeignFile.HTML);
    }
    if (start.startsWith("<?xml")) {
      boolean page = start.contains("xmlns=\"http://www.w3.org/1999/xhtml");
      return Optional.of(page ? ForeignFile.HTML : ForeignFile.XML);
    }
    var tag = TAG.matcher(start);
    if (!closed || !tag.matches()) {
      return Optional.empty();
    }
    boolean page = OF_HTML.matcher(tag.group(1)).matches();
    return Optional.of(page ? ForeignFile.HTML : ForeignFile.XML);
  }

  /** LaTeX and BibTeX may begin with lines of remarks. */
  private static String withoutRemarks(String start) {
    int at = 0;
    while (start.startsWith("%", at) && start.indexOf('\n', at) > 0) {
      at = start.indexOf('\n', at);
      while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
        at++;
      }
    }
    return start.substring(at);
  }

  private static boolean isData(String text) {
    String bare = text.strip();
    String ends =
        bare.length() < 100 ? bare : bare.substring(0, 50) + bare.substring(bare.length() - 50);
    return DATA.matcher(ends).matches();
  }

  private static boolean isMap(String start) {
    boolean flow = start.lines().anyMatch(line -> line.matches("(?:factors|judgement): *\\{.*"));
    return start.lines().anyMatch(line -> line.matches("(?:question|thesis):(?:\\s.*)?"))
        && (flow
            || start.lines().anyMatch(line -> line.matches("(?:factors|judgement):\\s*(?:#.*)?"))
                && start.lines().anyMatch(line -> line.matches("  \\S.*:(?:\\s.*)?")));
  }

  /**
   * Whether every line has as many commas, semicolons or tabs as the first, and no sentence ends.
   */
  private static boolean isTable(String start) {
    List<String> lines = start.lines().filter(line -> !line.isBlank()).limit(200).toList();
    if (lines.size() < 3 || lines.get(0).matches("[-*+•#].*")) {
      return false;
    }
    boolean header =
        Arrays.stream(lines.get(0).split("[,;\t]")).allMatch(c -> c.length() <= LONGEST_HEAD);
    for (char separator : new char[] {',', ';', '\t'}) {
      long count = separators(lines.get(0), separator);
      boolean several = count >= 2 || count == 1 && isPairs(lines, separator);
      if (several && header && lines.stream().allMatch(l -> separators(l, separator) == count)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two columns are no sentences with a comma and no list: no blank follows, and before a
   * tab stand words.
   */
  private static boolean isPairs(List<String> lines, char separator) {
    String pair =
        separator == '\t' ? "[\\p{L}\\p{N}\"][^\t]+[^\t.)]\t\\S.*" : ".*\\S" + separator + "\\S.*";
    return !SideColumns.isHeader(lines.get(0))
        && lines.stream().allMatch(line -> line.length() < 10_000 && line.matches(pair));
  }

  private static long separators(String line, char separator) {
    boolean quoted = false;
    int count = 0;
    for (char c : line.toCharArray()) {
      quoted ^= c == '"';
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }
}
