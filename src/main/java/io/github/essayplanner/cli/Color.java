package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a stream gets colour. */
final class Color {
  /** What the user asked for. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Standard output's number, as the launcher names it in {@code ESSAY_TERMINALS}. */
  static final String OUT = "1";

  static final String ERR = "2";

  private Color() {}

  /**
   * Automatic colour needs a terminal. Java 17 can't tell for one stream alone, so the launcher
   * says which streams are terminals; without it there is no colour.
   */
  static boolean isOn(When when, Console console, String stream) {
    return switch (when) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          console.environment("NO_COLOR").isEmpty()
              && !console.environment("TERM").equals("dumb")
              && console.environment("ESSAY_TERMINALS").contains(stream);
    };
  }

  /** The same line with {@code --color} for {@code --colour}. */
  static List<String> american(List<String> args) {
    List<String> american = new ArrayList<>(args);
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      String arg = args.get(i);
      if (arg.equals("--colour") || arg.startsWith("--colour=")) {
        american.set(i, "--color" + arg.substring("--colour".length()));
      }
    }
    return american;
  }

  /** What a command line asks for, before it is parsed. */
  static When requested(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      String value =
          arg.startsWith("--color=")
              ? arg.substring(8)
              : arg.equals("--color") && i + 1 < args.size() ? args.get(i + 1) : "";
      for (When when : When.values()) {
        if (when.name().toLowerCase(Locale.ROOT).equals(value)) {
          return when;
        }
      }
    }
    return When.AUTO;
  }
}
