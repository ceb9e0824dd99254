package io.github.essayplanner.cli;

/** A request that can't be carried out: its message goes to standard error, the exit code is 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what is in the way and what to do; empty where it has been said already
   */
  Refusal(String message) {
    super(message);
  }
}
