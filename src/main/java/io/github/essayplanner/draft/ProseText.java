package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a draft with blanks for what is no part of its sentences: references in brackets,
 * marks of footnotes, addresses, tags of HTML. Every other character stands where it stood.
 */
final class ProseText {
  /** A footnote's mark, a pandoc citation, an address, a comment. */
  private static final Pattern APPARATUS =
      Pattern.compile(
          "\\[\\^[^\\]\\s]{1,60}\\]|\\[[^\\]\\[]{0,60}@[^\\]]{1,200}\\]|https?://\\S+|<!--[^>]{0,2000}-->");

  /** A bracket with a year, a page or the place of a passage; no sentence ends inside. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\((?:[^()]{0,40}\\p{L}{3}[^()]{0,80}\\b(?:1[0-9]{3}|20[0-9]{2})[a-z]?(?:[,:;][^()]{0,60})?"
              + "|[^()]{0,80}\\bp{1,2}\\. ?\\d[^()]{0,30}"
              + "|[^()]{0,80}\\b(?:para(?:graph)?s?|ch|chapter|lines?|ll?|fol|vol)\\.? ?\\d[^()]{0,30}"
              + "|(?:[A-Z][a-z]+,? )?(?:\\d{1,2}\\.\\d{1,2}|[IVX]{1,4}\\.[ivx]{1,4})(?:[.,–-]\\d{1,3})*"
              + "|(?:[A-Z][a-z]+,? )?[Aa]ct [^()]{1,40})\\)");

  /** Any brackets, with others inside. */
  private static final Pattern BRACKETS =
      Pattern.compile("\\(((?:[^()]++|\\([^()]{0,80}+\\)){1,9}+)\\)");

  /** Square brackets that are no link. */
  private static final Pattern SQUARE = Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\](?![(\\[:])");

  /** A dash, and what stands behind it at most up to the end of the line. */
  private static final Pattern DASHED = Pattern.compile("(?:[—–]|--?(?=\\s)) ?([^—–\\n]{2,120})");

  /** Where what a dash begins may end. */
  private static final Pattern END = Pattern.compile("[.;)](?=\\s|$)|\\s*$");

  /** The end of a quotation, right behind which a plan's citation stands. */
  private static final String CLOSING = "”’\"'»";

  private final char[] shown;
  private final List<BracketedReference> references = new ArrayList<>();

  /** A reference in brackets or a footnote's mark, with its brackets. */
  record BracketedReference(int start, int end, String text) {
    boolean isFootnote() {
      return text.startsWith("[^");
    }
  }

  /**
   * @param cited the sources of the map, which a bracket may name without a year or a page
   */
  ProseText(String text, CitedNames cited) {
    shown = text.toCharArray();
    blank(APPARATUS.matcher(text), "[h<");
    blank(IN_BRACKETS.matcher(text), "(");
    blankCited(text, cited);
    blankMarked(text, cited);
    HtmlTags.blank(shown);
    references.sort((a, b) -> Integer.compare(a.start, b.start));
  }

  /** Blanks what a pattern finds, looked for only where one of some characters stands. */
  private void blank(Matcher matcher, String opening) {
    matcher.useTransparentBounds(true);
    for (int at = 0; at < shown.length; at++) {
      if (opening.indexOf(shown[at]) >= 0 && matcher.region(at, shown.length).lookingAt()) {
        hide(matcher.start(), matcher.end(), matcher.group());
        at = matcher.end() - 1;
      }
    }
  }

  private void blankCited(String text, CitedNames cited) {
    Matcher matcher = BRACKETS.matcher(text).useTransparentBounds(true);
    int line = 0;
    for (int at = 0; at < shown.length; at++) {
      line = text.charAt(at) == '\n' ? at + 1 : line;
      if (shown[at] == '('
          && matcher.region(at, shown.length).lookingAt()
          && cited.isIn(matcher.group(1), isBehindQuotation(text, line, at))) {
        hide(at, matcher.end(), matcher.group());
      }
    }
  }

  /** Blanks what cites a source right behind a quotation in square brackets or after a dash. */
  private void blankMarked(String text, CitedNames cited) {
    Matcher square = SQUARE.matcher(text).useTransparentBounds(true);
    Matcher dashed = DASHED.matcher(text).useTransparentBounds(true);
    for (int at = 1; at < shown.length; at++) {
      char c = shown[at];
      if (c != '[' && c != '—' && c != '–' && c != '-' || !isBehindMark(text, at)) {
        continue;
      }
      Matcher one = (c == '[' ? square : dashed).region(at, shown.length);
      if (!one.lookingAt()) {
        continue;
      }
      int end = c == '[' ? one.end(1) : end(one.group(1), one.start(1), cited);
      if (end > 0 && cited.isIn(text.substring(one.start(1), end), true)) {
        String said = "(" + text.substring(one.start(1), end) + ")";
        hide(at, c == '[' ? one.end() : end, said);
      }
    }
  }

  /** Where the longest citation ends that stands behind a dash; −1 where none does. */
  private static int end(String behind, int start, CitedNames cited) {
    int longest = -1;
    Matcher end = END.matcher(behind);
    while (end.find()) {
      longest = cited.isIn(behind.substring(0, end.start()), true) ? start + end.start() : longest;
    }
    return longest;
  }

  /** Whether the closing mark of a quotation stands before a place, with blanks at most between. */
  private static boolean isBehindMark(String text, int at) {
    int before = at - 1;
    while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '*')) {
      before--;
    }
    return CLOSING.indexOf(text.charAt(before)) >= 0 && before > 0;
  }

  /** Whether a quotation ends before a place, or its line is one of a block quotation. */
  private static boolean isBehindQuotation(String text, int line, int at) {
    int before = at - 1;
    while (before >= 0 && " .,;!?…*\n\r".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && CLOSING.indexOf(text.charAt(before)) >= 0
        || text.startsWith(">", line)
        || text.startsWith(" >", line);
  }

  private void hide(int start, int end, String found) {
    if (found.charAt(0) == '(' || found.charAt(0) == '[') {
      references.add(new BracketedReference(start, end, found));
    }
    for (int i = start; i < end; i++) {
      if (shown[i] != '\n' && shown[i] != '\r') {
        shown[i] = ' ';
      }
    }
  }

  /** The text without apparatus, as long as the draft's. */
  String text() {
    return new String(shown);
  }

  /** In the order written. */
  List<BracketedReference> references() {
    return references;
  }
}
