package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Finds headings with a line drawn under them; a long one may be wrapped over several lines. */
final class UnderlinedHeadings {
  private static final Pattern UNDERLINE =
      Pattern.compile("={3,}|-{3,}|~{3,}|\\^{3,}|_{3,}|[—–]{3,}");
  private static final Pattern BULLET = Pattern.compile("(?U)[-*+•◦▪‣–—]\\s.*");
  private static final Pattern OTHER = Pattern.compile("#.*|>.*|\\|.*|```.*");

  private static final int LONGEST = 150;

  private final List<RawLine> lines;

  private UnderlinedHeadings(List<RawLine> lines) {
    this.lines = lines;
  }

  /** Makes headings of such lines, and takes away what is drawn under them. */
  static void head(List<RawLine> lines) {
    new UnderlinedHeadings(lines).head();
  }

  private void head() {
    boolean code = false;
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!code && UNDERLINE.matcher(text).matches() && isHeading(i - 1)) {
        head(i);
      } else {
        code ^= text.startsWith("~~~");
      }
    }
  }

  /** Heads with the line above an underline and those that it goes on from. */
  private void head(int underline) {
    int from = from(underline);
    StringBuilder name = new StringBuilder(lines.get(from).text());
    for (int i = from + 1; i < underline; i++) {
      name.append(' ').append(lines.get(i).text());
      lines.set(i, lines.get(i).as(Kind.BLANK));
    }
    int level = lines.get(underline).text().startsWith("=") ? 1 : 2;
    lines.set(from, lines.get(from).heading(level, name.toString()));
    lines.set(underline, lines.get(underline).as(Kind.BLANK));
  }

  private int from(int underline) {
    int from = underline - 1;
    int length = lines.get(from).text().length();
    while (from > 0 && mayHead(from - 1) && goesOn(from, lines.get(underline).text())) {
      from--;
      length += 1 + lines.get(from).text().length();
    }
    return length <= LONGEST ? from : underline - 1;
  }

  /** Whether a line is no more than the rest of the one above it, which is no text of its own. */
  private boolean goesOn(int index, String underline) {
    RawLine above = lines.get(index - 1);
    String text = lines.get(index).text();
    boolean drawnToo = underline.length() > text.length() && underline.length() >= length(above);
    return (Wraps.isSmall(text) || Wraps.isOpen(above) || drawnToo)
        && !Wraps.isEnded(above.text())
        && ListMark.counted(above.text()).isEmpty()
        && NoteLabel.of(above.text()).isEmpty()
        && !DatedStart.isAt(above.text());
  }

  private static int length(RawLine line) {
    return line.text().length();
  }

  /** The last line of a paragraph with a rule below it is no heading, if it ends a sentence. */
  private boolean isHeading(int index) {
    String text = lines.get(index).text();
    boolean alone = index < 1 || lines.get(index - 1).is(Kind.BLANK);
    boolean isItems = !alone && Wraps.isSmall(text) && isItem(lines.get(index - 1).text());
    return mayHead(index)
        && !isItems
        && text.length() <= LONGEST
        && (alone || !text.matches(".*[.!;,。]"));
  }

  private static boolean isItem(String text) {
    return BULLET.matcher(text).matches() || !ListMark.counted(text).isEmpty();
  }

  private boolean mayHead(int index) {
    RawLine line = lines.get(index);
    return line.is(Kind.TEXT)
        && line.indent() < 4
        && line.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && !BULLET.matcher(line.text()).matches()
        && !OTHER.matcher(line.text()).matches();
  }
}
