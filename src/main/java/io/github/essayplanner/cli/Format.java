package io.github.essayplanner.cli;

/** The formats of a report. */
enum Format {
  MARKDOWN,
  HTML,
  JSON;

  static OptionValue<Format> option(Syntax syntax) {
    return syntax.oneOf("--format", "FORMAT", MARKDOWN, "markdown (default), html or json.");
  }
}
