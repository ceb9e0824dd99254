package io.github.essayplanner.cli;

import picocli.CommandLine.ParameterException;

/** What picocli says of a wrong command line, as one plain line. */
final class Misuse {
  private Misuse() {}

  static String message(ParameterException misuse) {
    String message = String.valueOf(misuse.getMessage());
    return message.isEmpty()
        ? "that is not a command line this understands"
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
