package io.github.essayplanner.text;

/**
 * The line a finding is about, and a line of carets under its token.
 *
 * @param line at most {@link #MOST_COLUMNS} columns of the line, cut with … where it is longer
 * @param carets spaces (tabs where the line has tabs) and carets, at least one
 */
public record Excerpt(String line, String carets) {
  public static final int MOST_COLUMNS = 160;
  private static final int KEPT_BEFORE = 60;

  /** Characters without a width, of which a line may have any number, are not shown without end. */
  private static final int MOST_CHARS = 4 * MOST_COLUMNS;

  /** The excerpt for a place; a span over several lines is marked to the end of its first. */
  public static Excerpt of(Text text, Span span) {
    int number = text.lineAt(span.start());
    String line = text.line(number);
    int from = Math.min(span.start() - text.lineStart(number), line.length());
    int to = Math.min(Math.max(span.end() - text.lineStart(number), from), line.length());
    int start = fits(line) ? 0 : start(line, from);
    StringBuilder shown = new StringBuilder(start > 0 ? "…" : "");
    StringBuilder carets = new StringBuilder(start > 0 ? " " : "");
    int columns = shown.length();
    for (int i = start; i < line.length(); ) {
      int point = line.codePointAt(i);
      int width = CellWidth.of(point);
      boolean full = columns + width > MOST_COLUMNS - 1 || i - start >= MOST_CHARS;
      if (full && start + MOST_COLUMNS - 1 < line.length()) {
        shown.append('…');
        break;
      }
      shown.appendCodePoint(point);
      mark(carets, point, width, i, from, to);
      columns += width;
      i += Character.charCount(point);
    }
    return new Excerpt(shown.toString(), closed(carets, from, to));
  }

  private static boolean fits(String line) {
    return line.length() <= MOST_CHARS && CellWidth.of(line) <= MOST_COLUMNS;
  }

  private static int start(String line, int from) {
    int start = Math.max(0, from - KEPT_BEFORE);
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
