package io.github.essayplanner.cli;

import io.github.essayplanner.render.Sink;

/** How wide the lines may be that a terminal shows. */
final class TerminalWidth {
  /** Columns of a terminal that doesn't say how many it has. */
  private static final int USUAL = 80;

  private static final int FEWEST = 20;

  /** Longer lines are hard to read. */
  private static final int MOST = 100;

  private TerminalWidth() {}

  /**
   * The columns for a stream, {@link Color#OUT} or {@link Color#ERR}: as many as its terminal has,
   * up to what is easily read. The launcher asks the terminal, since Java can't.
   *
   * @return {@link Sink#UNBOUND} where it is no terminal
   */
  static int of(String stream, Console console) {
    if (!console.environment("ESSAY_TERMINALS").contains(stream)) {
      return Sink.UNBOUND;
    }
    int columns = number(console.environment("COLUMNS"));
    columns = columns > 0 ? columns : number(console.environment("ESSAY_COLUMNS"));
    return columns > 0 ? Math.max(FEWEST, Math.min(columns, MOST)) : USUAL;
  }

  /** A whole number of at most four digits, or -1 where the text is none. */
  static int number(String text) {
    boolean digits = !text.isEmpty() && text.length() < 5;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(text) : -1;
  }
}
