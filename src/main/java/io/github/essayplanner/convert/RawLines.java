package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of Markdown and of plain text apart, each for itself. */
final class RawLines {
  private static final Pattern HASHES = Pattern.compile("(?U)(#{1,6})\\s+(.*?)(?:\\s+#+)?");
  private static final Pattern TIGHT_HASHES = Pattern.compile("(#{1,6})([^#\\s].*)");
  private static final Pattern HASHTAGS = Pattern.compile("#[^\\s#]+(?:\\s+#[^\\s#]+)*");

  private static final int LONGEST_SUMMARY = 500;

  private static final Pattern COLUMN =
      Pattern.compile(
          "(?iU)(\\p{L}[\\p{L} -]{0,24}|(?:paragraph|para|p|section) ?(\\d{1,2}))\\t+(\\S.*)");

  private static final Pattern DETAILS = Pattern.compile("</?details(?:\\s[^>]*)?>");
  private static final Pattern SUMMARY =
      Pattern.compile("(?:<details(?:\\s[^>]*)?>)?\\s*<summary>\\s*([^<]+?)\\s*</summary>");

  /** A comment of Obsidian's. */
  private static final Pattern OBSIDIAN = Pattern.compile("%%[^%]*%%");

  /** What an outliner notes of a bullet for itself. */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?:collapsed|id|heading|background-color|created-at|updated-at|logseq\\.[\\w.-]+)::\\s.*");

  private static final Pattern BOLD =
      Pattern.compile("(?U)(\\*\\*\\*?|__)(?=\\S)((?:(?!\\*\\*|__).)*\\S)\\1\\s*[:：]?");
  private static final Pattern RULE =
      Pattern.compile("[-*_=~.#+|:\\s\\u2010-\\u2015\\u2500-\\u257F]+");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");
  private static final Pattern COMMENT_MARKS = Pattern.compile("^(?:[-*+]\\s+)?<!--+|--+>$");
  private static final Pattern FENCE = Pattern.compile("[`~]{3,}\\s*\\w*");
  private static final Pattern QUOTED = Pattern.compile(">[>\\s]*(.*)");

  private final List<RawLine> lines = new ArrayList<>();

  private RawLines(Text text) {
    for (int number = 1; number <= text.lineCount(); number++) {
      lines.add(RawLine.text(number, text.line(number)));
    }
  }

  static List<RawLine> of(Text text) {
    RawLines raw = new RawLines(text);
    raw.unquote();
    raw.lines.replaceAll(RawLines::unfolded);
    raw.lines.replaceAll(RawLines::labelled);
    raw.become(ProgramChat.apart(raw.lines));
    raw.become(MailLines.apart(raw.lines));
    raw.become(ChatStamps.apart(raw.lines));
    raw.become(Callouts.read(raw.lines));
    raw.become(SideColumns.asLists(raw.lines));
    raw.become(TableOfFactors.read(raw.lines));
    raw.frontMatter();
    UnderlinedHeadings.head(raw.lines);
    raw.skipped(SkippedBlocks.of(raw.lines));
    raw.become(Footnotes.asComments(raw.lines));
    raw.tables();
    raw.lines.replaceAll(RawLines::headed);
    return raw.lines;
  }

  /** The lines of a text in which neither code nor HTML nor a table can stand. */
  static List<RawLine> withoutBlocks(Text text) {
    RawLines raw = new RawLines(text);
    raw.frontMatter();
    raw.lines.replaceAll(RawLines::headed);
    return raw.lines;
  }

  private void become(List<RawLine> others) {
    if (others != lines) {
      List<RawLine> copy = List.copyOf(others);
      lines.clear();
      lines.addAll(copy);
    }
  }

  /** What a page folds away is there, and its summary heads it. */
  private static RawLine unfolded(RawLine line) {
    Matcher summary = SUMMARY.matcher(line.text());
    if (line.text().length() <= LONGEST_SUMMARY && summary.matches()) {
      return line.heading(RawLine.BOLD, summary.group(1));
    }
    return DETAILS.matcher(line.text()).matches() ? line.as(Kind.BLANK) : line;
  }

  /** A label in a column of its own, as a word processor copies its table. */
  private static RawLine labelled(RawLine line) {
    Matcher column = COLUMN.matcher(line.text());
    boolean label =
        column.matches()
            && !SideColumns.isHeader(line.text())
            && (column.group(2) != null || NoteLabel.of(column.group(1)).isPresent());
    return label
        ? new RawLine(
            line.number(), Kind.TEXT, line.indent(), 0, column.group(1) + ": " + column.group(3))
        : line;
  }

  /** A mail that was quoted as a whole loses its quotation marks; a box needs them. */
  private void unquote() {
    boolean all =
        lines.stream().allMatch(l -> l.is(Kind.BLANK) || l.text().matches("(?s)>(?!\\s*\\[!).*"));
    if (all) {
      lines.replaceAll(l -> RawLine.text(l.number(), QUOTED.matcher(l.text()).replaceFirst("$1")));
    }
  }

  private void frontMatter() {
    String fence = lines.get(0).text();
    if (!fence.equals("---") && !fence.equals("+++") && !fence.equals("===")) {
      return;
    }
    int end = 1;
    while (end < lines.size() && !isEnd(lines.get(end).text(), fence)) {
      end++;
    }
    if (end < lines.size() && lines.get(1).text().matches("[\\w-]+\\s*[:=].*")) {
      for (int i = 1; i < end; i++) {
        comment(i);
      }
      lines.set(0, lines.get(0).as(Kind.BLANK));
      lines.set(end, lines.get(end).as(Kind.BLANK));
    }
  }

  private static boolean isEnd(String text, String fence) {
    return text.equals(fence) || text.equals("...");
  }

  private void comment(int index) {
    if (!lines.get(index).is(Kind.BLANK)) {
      lines.set(index, lines.get(index).as(Kind.COMMENT));
    }
  }

  private void skipped(boolean[] skipped) {
    for (int i = 0; i < lines.size(); i++) {
      RawLine line = lines.get(i);
      if (skipped[i]) {
        String text = COMMENT_MARKS.matcher(line.text()).replaceAll("").strip();
        boolean fence = FENCE.matcher(text).matches();
        lines.set(
            i,
            new RawLine(
                line.number(),
                text.isEmpty() || fence ? Kind.BLANK : Kind.COMMENT,
                line.indent(),
                0,
                text));
      } else if (line.is(Kind.TEXT) && RULE.matcher(line.text()).matches()) {
        lines.set(i, line.as(Kind.BLANK));
      } else if (line.is(Kind.TEXT)
          && line.text().length() <= 200
          && (OBSIDIAN.matcher(line.text()).matches()
              || HASHTAGS.matcher(line.text()).matches()
              || PROPERTY.matcher(line.text()).matches())) {
        comment(i);
      }
    }
  }

  private void tables() {
    boolean inTable = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean row = text.startsWith("|") && text.endsWith("|") && text.length() > 1;
      boolean head =
          i + 1 < lines.size()
              && text.contains("|")
              && lines.get(i + 1).text().contains("|")
              && TABLE_RULE.matcher(lines.get(i + 1).text()).matches();
      inTable = head || row || inTable && text.contains("|");
      if (inTable) {
        comment(i);
      }
    }
  }

  static RawLine headed(RawLine line) {
    if (!line.is(Kind.TEXT)) {
      return line;
    }
    Matcher hashes = HASHES.matcher(line.text());
    if (hashes.matches() && line.indent() < 8) {
      return line.heading(hashes.group(1).length(), hashes.group(2));
    }
    Matcher tight = TIGHT_HASHES.matcher(line.text());
    if (tight.matches() && (tight.group(1).length() > 1 || line.text().contains(" "))) {
      return line.heading(tight.group(1).length(), tight.group(2));
    }
    Matcher bold = BOLD.matcher(line.text());
    boolean heading =
        line.text().length() <= 200 && bold.matches() && !bold.group(2).matches(".*[.!。]");
    return heading && line.indent() < 4 && !NoteLabel.isInline(bold.group(2))
        ? line.heading(RawLine.BOLD, bold.group(2))
        : line;
  }
}
