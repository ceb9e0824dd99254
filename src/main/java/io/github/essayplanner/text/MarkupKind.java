package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts in another markup than Markdown by what people write in no notes: one sign that notes
 * may have as well, such as {@code == Land ==} for a heading, is not enough.
 */
final class MarkupKind {
  private static final int MOST_LINES = 2_000;

  /** No heading is longer, and no line with an arrow. */
  private static final int LONGEST = 500;

  private static final Pattern ASCIIDOC_HEADING =
      Pattern.compile("(={1,6}) [\\p{L}\\p{N}\"“'].*[^=]");

  /** Without its blanks it might be what notes highlight. */
  private static final Pattern WIKI_HEADING = Pattern.compile("(={2,6}) .*[^ ] \\1\\s*");

  private static final Pattern OF_WIKI =
      Pattern.compile(".*(?:\\[\\[[^\\]]+\\]\\]|\\{\\{[^}]+\\}\\}|'''|<ref[ >/]).*|\\{\\|.*");
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\. (?:[a-z][a-z-]*|\\|[^|]+\\| [a-z]+)::(?: .*)?");
  private static final Pattern TEXTILE_HEADING = Pattern.compile("h([1-6])\\. \\S.*");
  private static final Pattern TEXTILE_LIST = Pattern.compile("[*#]+ \\S.*");
  private static final Pattern DIAGRAM =
      Pattern.compile("(?:graph|flowchart)\\s+(?:TD|TB|BT|LR|RL)\\b.*");
  private static final Pattern ARROW = Pattern.compile(".*\\w.*(?:-->|---|==>|-\\.->).*\\w.*");

  private MarkupKind() {}

  /** Which markup a text is in; null for what may be notes. */
  static TextKind of(String start) {
    List<String> lines =
        start
            .lines()
            .limit(MOST_LINES)
            .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line)
            .toList();
    if (isMermaid(lines)) {
      return TextKind.MERMAID;
    }
    if (lines.stream().anyMatch(line -> DIRECTIVE.matcher(line).matches())) {
      return TextKind.RST;
    }
    if (isTextile(lines)) {
      return TextKind.TEXTILE;
    }
    if (isWiki(lines)) {
      return TextKind.MEDIAWIKI;
    }
    return isAsciiDoc(lines) ? TextKind.ASCIIDOC : null;
  }

  private static boolean isMermaid(List<String> lines) {
    List<String> said =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("%%")).toList();
    if (said.size() < 2) {
      return false;
    }
    return DIAGRAM.matcher(said.get(0)).matches()
        && said.stream().anyMatch(line -> ARROW.matcher(line).matches());
  }

  /** Hypotheses may be called h1, h2 and h3 as well, but each of them once. */
  private static boolean isTextile(List<String> lines) {
    List<String> levels = new ArrayList<>();
    boolean list = false;
    for (String line : lines) {
      Matcher heading = TEXTILE_HEADING.matcher(line);
      if (heading.matches()) {
        levels.add(heading.group(1));
      }
      list |= TEXTILE_LIST.matcher(line).matches();
    }
    boolean first = !lines.isEmpty() && TEXTILE_HEADING.matcher(lines.get(0)).matches();
    boolean repeats = levels.size() > levels.stream().distinct().count();
    return first && (repeats || levels.size() == 1 && list);
  }

  private static boolean isWiki(List<String> lines) {
    return lines.stream().anyMatch(line -> WIKI_HEADING.matcher(line).matches())
        && (lines.stream().anyMatch(line -> OF_WIKI.matcher(line).matches()) || isNumbered(lines));
  }

  /** Whether a line right below an item begins with #, which is a wiki's number and no heading. */
  private static boolean isNumbered(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("# ") && TEXTILE_LIST.matcher(lines.get(i - 1)).matches()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Two headings behind empty lines; a sign = may begin a line of notes that draws a conclusion.
   */
  private static boolean isAsciiDoc(List<String> lines) {
    int headings = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = ASCIIDOC_HEADING.matcher(lines.get(i));
      boolean apart = i == 0 || lines.get(i - 1).isBlank();
      if (apart && heading.matches() && (i == 0 || heading.group(1).length() > 1)) {
        headings++;
      }
    }
    return headings > 1;
  }
}
