package io.github.essayplanner.render;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a report goes.
 *
 * @param bytes what takes it
 * @param columns the most that a line of text may take, at least 20; {@link #UNBOUND} where lines
 *     are as long as their paragraphs
 * @param color whether who reads it sees the colours of a terminal
 */
public record Sink(OutputStream bytes, int columns, boolean color) {
  /** As many columns as a line needs. */
  public static final int UNBOUND = Integer.MAX_VALUE;

  /** The same, with lines of so many columns. */
  public Sink ofColumns(int most) {
    return new Sink(bytes, most, color);
  }

  /** Writes a text as it is. */
  public void print(String text) {
    PrintWriter out = text();
    out.print(text);
    out.flush();
  }

  /** The same as text, in UTF-8; whoever takes it flushes it. */
  PrintWriter text() {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }
}
