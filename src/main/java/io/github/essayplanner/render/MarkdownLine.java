package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.Style;
import java.util.List;

/** One phrase as Markdown. */
final class MarkdownLine {
  private final List<Run> runs;
  private final boolean color;
  private final StringBuilder out = new StringBuilder();

  /** Whether what comes next would be read as the beginning of a block. */
  private boolean atStart;

  private MarkdownLine(Phrase phrase, boolean atStart, boolean color) {
    this.runs = Runs.of(phrase);
    this.color = color;
    this.atStart = atStart;
  }

  /** The phrase where a block begins; each of its lines but the first opens with the indent. */
  static String ofBlock(Phrase phrase, String indent) {
    return ofBlock(phrase, indent, false);
  }

  /**
   * The same.
   *
   * @param color whether it is styled, too, as {@link Styling} does it
   */
  static String ofBlock(Phrase phrase, String indent, boolean color) {
    return new MarkdownLine(phrase, true, color).written("\\\n" + indent, true);
  }

  /** The phrase within a line, after other marks. */
  static String of(Phrase phrase, String lineBreak) {
    return new MarkdownLine(phrase, false, false).written(lineBreak, false);
  }

  private String written(String lineBreak, boolean breaksStartBlocks) {
    int broken = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.style() == Style.BREAK) {
        broken++;
        continue;
      }
      if (broken > 0 && !out.isEmpty()) {
        trimEnd();
        out.append(lineBreak.repeat(broken));
        atStart = breaksStartBlocks;
      }
      broken = 0;
      write(i, run);
    }
    trimEnd();
    return out.toString();
  }

  private void write(int i, Run run) {
    if (!run.url().isEmpty()) {
      link(run);
    } else if (run.style() == Style.MARK) {
      out.append(run.text());
      atStart = false;
    } else if (isMark(i - 1) && isMark(i + 1)) {
      cited(run.text());
    } else if (run.style() == Style.PLAIN) {
      plain(i, run.text());
    } else {
      styled(run, isStyled(i - 1));
    }
  }

  /** The place in a source; a semicolon in it would be read as the end of that citation. */
  private void cited(String place) {
    StringBuilder escaped = new StringBuilder();
    Markdown.escape(place, escaped);
    out.append(escaped.toString().replace(";", "&#59;"));
  }

  private boolean isMark(int i) {
    return i >= 0 && i < runs.size() && runs.get(i).style() == Style.MARK;
  }

  private void styled(Run run, boolean afterStyled) {
    String mark = run.style() == Style.STRONG ? "**" : "*";
    // Between two styles the stars of both would run together.
    out.append(afterStyled ? Markdown.NOTHING : "");
    style(run.style(), Styling.BOLD, Styling.ITALIC);
    out.append(mark);
    Markdown.escape(run.text(), out);
    out.append(mark);
    style(run.style(), Styling.NOT_BOLD, Styling.NOT_ITALIC);
    atStart = false;
  }

  private void style(Style style, char strong, char emphasis) {
    if (color) {
      out.append(style == Style.STRONG ? strong : emphasis);
    }
  }

  private void link(Run run) {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == '!') {
      out.insert(last, '\\');
    }
    out.append('[');
    Markdown.escape(run.text(), out);
    out.append("](").append(run.url().replace("&", "\\&")).append(')');
    atStart = false;
  }

  /** Plain text, its ends written as numbers where a letter would keep a neighbour's mark shut. */
  private void plain(int i, String text) {
    String rest = lineStart() ? withoutIndent(text) : text;
    if (rest.isEmpty()) {
      return;
    }
    int first = rest.codePointAt(0);
    if (blocks(i - 1, first, false)) {
      Markdown.number(first, out);
      rest = rest.substring(Character.charCount(first));
      atStart = false;
    }
    if (rest.isEmpty()) {
      return;
    }
    int last = rest.codePointBefore(rest.length());
    boolean lastBlocks = blocks(i + 1, last, true);
    escape(lastBlocks ? rest.substring(0, rest.length() - Character.charCount(last)) : rest);
    if (lastBlocks) {
      Markdown.number(last, out);
    }
  }

  private void escape(String text) {
    if (atStart) {
      Markdown.escapeAtStart(text, out);
    } else {
      Markdown.escape(text, out);
    }
    atStart = false;
  }

  /** Whether the run is styled and its mark would not count beside this character. */
  private boolean blocks(int i, int outside, boolean opening) {
    if (!isStyled(i) || isSpaceOrMark(outside)) {
      return false;
    }
    String text = runs.get(i).text();
    int inside = opening ? text.codePointAt(0) : text.codePointBefore(text.length());
    return !Character.isLetterOrDigit(inside);
  }

  private static boolean isSpaceOrMark(int c) {
    return c < 128 && !Character.isLetterOrDigit(c);
  }

  private boolean isStyled(int i) {
    return i >= 0
        && i < runs.size()
        && (runs.get(i).style() == Style.STRONG || runs.get(i).style() == Style.EMPHASIS);
  }

  private boolean lineStart() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }

  private static String withoutIndent(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return text.substring(start);
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }
}
