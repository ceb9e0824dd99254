package io.github.essayplanner.text;

/**
 * A stretch of a {@link Text}.
 *
 * @param start index of the first {@code char}
 * @param end index after the last {@code char}; equal to {@code start} for a place between two
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The place before the {@code char} at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }
}
