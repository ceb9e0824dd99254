package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
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

  private Footnotes() {}

  /**
   * Makes comments of the lines that define a footnote, or begin with a mark which stands inside a
   * line before them.
   */
  static void comment(List<RawLine> lines) {
    Set<String> marks = new HashSet<>();
    boolean goesOn = false;
    for (int i = 0; i < lines.size(); i++) {
      RawLine line = lines.get(i);
      if (!line.is(Kind.TEXT)) {
        goesOn = false;
        continue;
      }
      Matcher note = NOTE.matcher(line.text());
      boolean begins =
          DEFINITION.matcher(line.text()).matches()
              || note.matches() && marks.contains(note.group(1));
      goesOn = begins || goesOn && Wraps.isOpen(lines.get(i - 1).as(Kind.TEXT));
      if (goesOn) {
        lines.set(i, line.as(Kind.COMMENT));
      } else {
        collect(line.text(), marks);
      }
    }
  }

  private static void collect(String text, Set<String> marks) {
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      if (mark.start() > 0) {
        marks.add(mark.group());
      }
    }
  }
}
