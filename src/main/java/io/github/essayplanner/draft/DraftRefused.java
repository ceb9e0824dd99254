package io.github.essayplanner.draft;

/**
 * The reason why a file can't be read as a draft; the message is a clause without its full stop.
 */
public final class DraftRefused extends Exception {
  private static final long serialVersionUID = 1L;

  DraftRefused(String reason) {
    super(reason);
  }
}
