package io.github.essayplanner.cli;

import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Visible;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a wrong command line. */
final class UsageErrors {
  private UsageErrors() {}

  /**
   * @param typed the whole command line after {@code essay}
   */
  static void tell(ParameterException misuse, List<String> typed, PrintWriter err) {
    CommandLine line = misuse.getCommandLine();
    String command = line.getCommandSpec().qualifiedName(" ");
    err.println(Visible.line(command + ": error: " + message(misuse, typed, line)));
    err.println("See '" + command + " --help'.");
  }

  private static String message(ParameterException misuse, List<String> typed, CommandLine line) {
    LeadingHyphen hyphen = LeadingHyphen.of(misuse, typed);
    if (hyphen.isThere() && !hyphen.isEnd()) {
      return hyphen(hyphen, LeadingHyphen.isArgumentMissing(misuse));
    }
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      return line.getSubcommands().isEmpty() ? tooMany(first) : noCommand(first, line);
    }
    String message = String.valueOf(misuse.getMessage());
    if (misuse instanceof MissingParameterException missing && message.endsWith("found '--'")) {
      return noValue(missing.getMissing().get(0));
    }
    String itself = hyphen.isThere() ? hyphen.asArgument() : "";
    return Character.toLowerCase(message.charAt(0))
        + message.substring(1)
        + (itself.isEmpty() ? "" : "; to give -- itself: " + itself);
  }

  private static String tooMany(String argument) {
    return "'" + argument + "' is one argument too many";
  }

  /** Two hyphens end the options, and the library takes them for nothing else. */
  private static String noValue(ArgSpec option) {
    boolean isText = option.type() == String.class || option.auxiliaryTypes()[0] == String.class;
    String name = option instanceof OptionSpec spec ? spec.longestName() : option.paramLabel();
    return "'--' can't be the value of "
        + option
        + (isText ? "; put a blank before it: " + name + " \" --\"" : "");
  }

  /** What is said of an argument that was taken for an option. */
  private static String hyphen(LeadingHyphen hyphen, boolean isMissing) {
    CommandSpec command = hyphen.command().getCommandSpec();
    if (hyphen.isNoOption()) {
      boolean isKnown = command.optionsMap().containsKey(hyphen.text());
      return tooMany(hyphen.text()) + (isKnown ? "; an option stands before --" : "");
    }
    String near = nearOption(hyphen.text(), command);
    boolean isMisspelt = !near.isEmpty() && hyphen.isLikeOption();
    if (isMisspelt || !isMissing && hyphen.isLikeOption()) {
      return unknown("option", hyphen.text(), near);
    }
    String right = hyphen.asArgument();
    String what = unknown("option", hyphen.text(), "");
    return right.isEmpty() && !isMissing
        ? unknown("option", hyphen.text(), near)
        : what + "; what begins with - stands after --" + (right.isEmpty() ? "" : ": " + right);
  }

  /** What is said of a word that is no command. */
  static String noCommand(String typed, CommandLine line) {
    if (line.getSubcommands().containsKey(typed)) {
      return "no command is read after --; leave out the -- before '" + typed + "'";
    }
    String near = Spelling.didYouMean(typed, shown(line));
    boolean adds = near.isEmpty() && line.getCommandName().equals("add");
    return unknown("command", typed, adds ? Addition.instead(typed) : near);
  }

  /** What is meant by a word that is no option, but perhaps an argument by its name. */
  private static String nearOption(String typed, CommandSpec command) {
    String name = typed.replaceFirst("^-+", "").replaceFirst("=.*", "").toUpperCase(Locale.ROOT);
    boolean argument =
        command.positionalParameters().stream()
            .anyMatch(given -> given.paramLabel().equalsIgnoreCase(name));
    return argument
        ? "give " + name + " without it"
        : Spelling.didYouMean(typed, command.optionsMap().keySet());
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
