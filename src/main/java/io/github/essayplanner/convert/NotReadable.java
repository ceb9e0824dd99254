package io.github.essayplanner.convert;

/** What looks like a known kind of outline and is broken. */
public final class NotReadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  NotReadable(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Where, from 1. */
  public int line() {
    return line;
  }
}
