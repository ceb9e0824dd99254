package io.github.essayplanner.cli;

import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Visible;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a wrong command line. */
final class UsageErrors {
  private UsageErrors() {}

  static void tell(ParameterException misuse, PrintWriter err) {
    CommandLine line = misuse.getCommandLine();
    String command = line.getCommandSpec().qualifiedName(" ");
    err.println(Visible.line(command + ": error: " + message(misuse, line)));
    err.println("See '" + command + " --help'.");
  }

  private static String message(ParameterException misuse, CommandLine line) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      return first.startsWith("-")
          ? noOption(first, line.getCommandSpec())
          : line.getSubcommands().isEmpty()
              ? "'" + first + "' is one argument too many"
              : noCommand(first, line);
    }
    String message = String.valueOf(misuse.getMessage());
    if (misuse instanceof MissingParameterException missing && message.endsWith("found '--'")) {
      return "'--' can't be the value of " + missing.getMissing().get(0);
    }
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  /** What is said of a word that is no command. */
  static String noCommand(String typed, CommandLine line) {
    String near = Spelling.didYouMean(typed, shown(line));
    boolean adds = near.isEmpty() && line.getCommandName().equals("add");
    return unknown("command", typed, adds ? Addition.instead(typed) : near);
  }

  /** What is said of a word that is no option, but perhaps an argument by its name. */
  private static String noOption(String typed, CommandSpec command) {
    String name = typed.replaceFirst("^-+", "").replaceFirst("=.*", "").toUpperCase(Locale.ROOT);
    boolean argument =
        command.positionalParameters().stream()
            .anyMatch(given -> given.paramLabel().equalsIgnoreCase(name));
    return unknown(
        "option",
        typed,
        argument
            ? "give " + name + " without it"
            : Spelling.didYouMean(typed, command.optionsMap().keySet()));
  }

  private static List<String> shown(CommandLine line) {
    return line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .map(CommandSpec::name)
        .toList();
  }

  private static String unknown(String kind, String typed, String near) {
    return "there is no " + kind + " '" + typed + "'" + (near.isEmpty() ? "" : "; " + near);
  }
}
