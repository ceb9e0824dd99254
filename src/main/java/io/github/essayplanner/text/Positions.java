package io.github.essayplanner.text;

/**
 * Positions of places that are asked for from the start of a text to its end. However long its
 * lines, all of them together cost no more than one walk through the text.
 */
public final class Positions {
  private final Text text;
  private int line;
  private int offset;
  private int column;

  /** A walk that begins at the start of a text. */
  public Positions(Text text) {
    this.text = text;
  }

  /** Line and column of the {@code char} at this index. */
  public Position of(int wanted) {
    int its = text.lineAt(wanted);
    if (its != line || wanted < offset) {
      line = its;
      offset = text.lineStart(its);
      column = 1;
    }
    column += text.content().codePointCount(offset, wanted);
    offset = wanted;
    return new Position(line, column);
  }

  /** The position of an end, which leaves the walk where it is. */
  public Position ofEnd(Span span) {
    int its = text.lineAt(span.end());
    return its == line
        ? new Position(its, column + text.content().codePointCount(offset, span.end()))
        : text.position(span.end());
  }
}
