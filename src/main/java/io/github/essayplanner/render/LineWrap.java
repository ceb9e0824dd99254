package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a block of Markdown between words, so that it fits where it is read and is still the same
 * Markdown: no line begins with what a reader would take for a mark, and no word is cut.
 */
final class LineWrap {
  private final int columns;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int width;
  private int taken;

  private LineWrap(int columns) {
    this.columns = columns;
  }

  /**
   * The lines of a block, each at most so many columns wide unless a single word is wider.
   *
   * @param taken how many columns of the first line are taken already
   */
  static List<String> of(String block, int columns, int taken) {
    LineWrap wrap = new LineWrap(columns);
    wrap.taken = taken;
    for (String hardLine : block.split("\n")) {
      wrap.add(hardLine);
      wrap.endLine();
    }
    return wrap.lines;
  }

  private void add(String hardLine) {
    List<String> words = words(hardLine);
    for (String word : words) {
      int needed = width(word);
      if (width > 0 && taken + width + 1 + needed > columns && !flows(word, needed)) {
        endLine();
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      line.append(word);
      width += needed;
    }
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
    width = 0;
    taken = 0;
  }

  /**
   * Whether a word too long for any line is of a script without spaces: a terminal folds it between
   * two of its words, so it needs no line of its own, and a break of ours would be read as a space.
   */
  private boolean flows(String word, int needed) {
    return needed > columns && needed > Styling.without(word).length() * 3 / 2;
  }

  /** What stands between spaces; a word that would be a mark stays with the one before it. */
  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' && !isInComment(text, i)) {
        if (i > start) {
          add(text.substring(start, i), words);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isInComment(String text, int space) {
    return text.startsWith(Markdown.NOTHING, space - Markdown.NOTHING.indexOf(' '));
  }

  /** Where marks follow each other without end, they are kept from being marks with a backslash. */
  private void add(String word, List<String> words) {
    int mark = Markdown.blockMark(Styling.without(word));
    int last = words.size() - 1;
    boolean isComment = word.startsWith(Markdown.NOTHING);
    if (last < 0 || mark < 0 && !isComment) {
      words.add(word);
      return;
    }
    String together = words.get(last) + " " + word;
    if (isComment || width(together) <= columns / 2) {
      words.set(last, together);
    } else {
      words.add(word.substring(0, mark) + "\\" + word.substring(mark));
    }
  }

  /** How many columns a piece of a line takes; what only styles it takes none. */
  static int width(String text) {
    return CellWidth.of(Styling.without(text));
  }
}
