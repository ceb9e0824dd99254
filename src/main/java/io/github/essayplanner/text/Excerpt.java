package io.github.essayplanner.text;

import java.util.List;

/**
 * The line a finding is about, and a line of carets under its token.
 *
 * @param line at most {@link #MOST_COLUMNS} columns of the line, cut with … where it is longer
 * @param carets spaces (tabs where the line has tabs) and carets, at least one
 */
public record Excerpt(String line, String carets) {
  /** The most that is shown of a line; a longer one is cut round its token. */
  public static final int MOST_COLUMNS = 160;

  /** The excerpt for a place; a span over several lines is marked to the end of its first. */
  public static Excerpt of(Text text, Span span) {
    return of(text, span, MOST_COLUMNS);
  }

  /**
   * The same in fewer columns.
   *
   * @param columns the most that a line may take; more than {@link #MOST_COLUMNS} are those
   */
  public static Excerpt of(Text text, Span span, int columns) {
    int most = Math.min(MOST_COLUMNS, columns);
    int number = text.lineAt(span.start());
    String read = text.line(number);
    List<Integer> commands = Visible.commands(read);
    String line = Visible.withoutCommands(read, commands);
    int first = Math.min(span.start() - text.lineStart(number), read.length());
    int end = Math.min(Math.max(span.end() - text.lineStart(number), first), read.length());
    int from = first + more(commands, first);
    int to = end + more(commands, end);
    int start = fits(line, most) ? 0 : start(line, from, most);
    StringBuilder shown = new StringBuilder(start > 0 ? "…" : "");
    StringBuilder carets = new StringBuilder(start > 0 ? " " : "");
    int taken = shown.length();
    for (int i = start; i < line.length(); ) {
      int point = line.codePointAt(i);
      boolean hidden = Visible.isHidden(point) && point != '\t';
      int width = hidden ? 1 : CellWidth.of(point);
      boolean full = taken + width > most - 1 || i - start >= chars(most);
      if (full && (start > 0 || !fits(line, most)) && isMore(line, i, taken, most)) {
        shown.append('…');
        break;
      }
      shown.appendCodePoint(hidden ? 0xFFFD : point);
      mark(carets, point, width, i, from, to);
      taken += width;
      i += Character.charCount(point);
    }
    return new Excerpt(shown.toString(), closed(carets, from, to));
  }

  /** How many characters have come before a place by spelling out commands. */
  private static int more(List<Integer> commands, int place) {
    return Visible.MORE_OF_COMMAND * (int) commands.stream().filter(at -> at < place).count();
  }

  /** Characters without a width, of which a line may have any number, are not shown without end. */
  private static int chars(int most) {
    return 4 * most;
  }

  private static boolean fits(String line, int most) {
    return line.length() <= chars(most) && CellWidth.of(line) <= most;
  }

  /** Whether what is left of a line needs more than the one column that is left. */
  private static boolean isMore(String line, int at, int taken, int most) {
    String rest = line.substring(at, Math.min(line.length(), at + 2));
    return at + rest.length() < line.length() || taken + CellWidth.of(rest) > most;
  }

  private static int start(String line, int from, int most) {
    int start = Math.max(0, from - 3 * most / 8);
    return start > 0 && Character.isLowSurrogate(line.charAt(start)) ? start - 1 : start;
  }

  private static void mark(StringBuilder carets, int point, int width, int at, int from, int to) {
    if (at < from) {
      carets.append(point == '\t' ? "\t" : " ".repeat(width));
    } else if (at < to) {
      carets.append("^".repeat(point == '\t' ? 1 : width));
    }
  }

  private static String closed(StringBuilder carets, int from, int to) {
    return from == to || carets.indexOf("^") < 0
        ? carets.append('^').toString()
        : carets.toString();
  }
}
