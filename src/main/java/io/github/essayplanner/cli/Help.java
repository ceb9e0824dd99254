package io.github.essayplanner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command
final class Help {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.",
      order = 100)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.",
      order = 101)
  private boolean version;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour messages: auto, always or never (default: auto).",
      defaultValue = "auto",
      order = 99)
  private Color.When color;

  Color.When color() {
    return color;
  }
}
