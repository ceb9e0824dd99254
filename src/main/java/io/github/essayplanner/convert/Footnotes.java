package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines below a text that its footnote marks point to. */
final class Footnotes {
  /** An x in brackets is a box that was checked. */
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?:\\^\\w{1,8}|\\d{1,3}|[a-wyz])]|[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+");

  private static final Pattern NOTE = Pattern.compile("(" + MARK + "):?\\s*[^\\s(:].*");

  /** What begins no other line than a footnote's, wherever its mark may be. */
  private static final Pattern DEFINITION = Pattern.compile("\\[\\^[^\\]\\s]{1,60}]:.*");

  /** So much further in stands a paragraph that goes on with a footnote behind a blank line. */
  private static final int PARAGRAPH = 4;

  private final List<RawLine> lines;
  private final List<RawLine> all = new ArrayList<>();
  private final Set<String> marks = new HashSet<>();

  /** The first line of the footnote that may go on; null where there is none. */
  private RawLine open;

  private Footnotes(List<RawLine> lines) {
    this.lines = lines;
  }

  /**
   * The lines; those that define a footnote, or begin with a mark which stands inside a line before
   * them, as comments, with those that go on with them.
   */
  static List<RawLine> asComments(List<RawLine> lines) {
    Footnotes notes = new Footnotes(lines);
    for (int i = 0; i < lines.size(); i++) {
      notes.read(i);
    }
    return notes.all;
  }

  private void read(int index) {
    RawLine line = lines.get(index);
    if (begins(line)) {
      open = line;
    } else if (open != null && !goesOn(index)) {
      open = null;
    }
    if (open == null) {
      collect(line);
      all.add(line);
    } else if (!line.is(Kind.BLANK)) {
      all.add(new RawLine(line.number(), Kind.COMMENT, open.indent(), 0, line.text()));
    }
  }

  private boolean begins(RawLine line) {
    Matcher note = NOTE.matcher(line.text());
    return line.is(Kind.TEXT)
        && (DEFINITION.matcher(line.text()).matches()
            || note.matches() && marks.contains(note.group(1)));
  }

  /** Whether a line belongs to the open footnote, as a blank one between its paragraphs does. */
  private boolean goesOn(int index) {
    RawLine line = lines.get(index);
    boolean defined = DEFINITION.matcher(open.text()).matches();
    int next = index;
    while (defined && next + 1 < lines.size() && lines.get(next).is(Kind.BLANK)) {
      next++;
    }
    if (defined && lines.get(next).indent() >= open.indent() + PARAGRAPH) {
      return true;
    }
    return line.is(Kind.TEXT)
        && (Wraps.isOpen(lines.get(index - 1))
            || (defined || line.indent() > open.indent()) && isLazy(index));
  }

  /** Whether it can be no other line than one that goes on with the paragraph above. */
  private boolean isLazy(int index) {
    RawLine line = lines.get(index);
    boolean list = index + 1 < lines.size() && isMarked(lines.get(index + 1));
    boolean heads = list && !Wraps.isSmall(line.text()) && !Wraps.isEnded(line.text());
    return !heads && !isMarked(line) && NoteLabel.of(line.text()).isEmpty();
  }

  private static boolean isMarked(RawLine line) {
    return line.text().startsWith("|")
        || RawLines.headed(line).is(Kind.HEADING)
        || ListMark.of(line.text(), null, false).isPresent()
        || !ListMark.counted(line.text()).isEmpty();
  }

  private void collect(RawLine line) {
    Matcher mark = MARK.matcher(line.text());
    while (line.is(Kind.TEXT) && mark.find()) {
      if (mark.start() > 0) {
        marks.add(mark.group());
      }
    }
  }
}
