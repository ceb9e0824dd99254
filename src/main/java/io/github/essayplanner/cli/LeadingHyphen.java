package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/**
 * An argument that begins with a hyphen, so that it was taken for an option, or that stands after
 * the two hyphens that end the options.
 *
 * @param typed the whole command line after {@code essay}
 * @param at which of these it is
 */
record LeadingHyphen(CommandLine command, List<String> typed, int at) {
  private static final String END = "--";

  /** The one that a wrong command line has; its number is −1 where it has none. */
  static LeadingHyphen of(ParameterException misuse, List<String> typed) {
    CommandLine command = misuse.getCommandLine();
    boolean isMissing = isArgumentMissing(misuse);
    for (String unknown : command.getUnmatchedArguments()) {
      if (unknown.startsWith("-")) {
        return new LeadingHyphen(command, typed, typed.indexOf(unknown));
      }
    }
    boolean isLast = isMissing && typed.indexOf(END) == typed.size() - 1;
    return new LeadingHyphen(command, typed, isLast ? typed.size() - 1 : -1);
  }

  static boolean isArgumentMissing(ParameterException misuse) {
    return misuse instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()
        && missing.getMissing().get(0).isPositional();
  }

  boolean isThere() {
    return at >= 0;
  }

  String text() {
    return typed.get(at);
  }

  /** Whether no option is read any more where it stands, or it is a hyphen alone, which is none. */
  boolean isNoOption() {
    int end = typed.indexOf(END);
    return text().equals("-") || end >= 0 && end < at;
  }

  /** Whether it is the sign that ends the options. */
  boolean isEnd() {
    return text().equals(END);
  }

  /** Whether it is a word with two hyphens, as hardly a text begins. */
  boolean isLikeOption() {
    return text().startsWith(END) && !isEnd() && text().indexOf(' ') < 0;
  }

  /**
   * The command line on which it is an argument; empty where that would be a wrong one, or might
   * give another argument its place.
   */
  String asArgument() {
    List<String> before = new ArrayList<>(typed);
    before.add(at, END);
    if (isRight(before)) {
      return line(before);
    }
    boolean isBeforeOptions = at + 1 < typed.size();
    for (String after : typed.subList(at + 1, typed.size())) {
      isBeforeOptions &= after.startsWith("-");
    }
    List<String> last = new ArrayList<>(typed);
    last.remove(at);
    last.addAll(List.of(END, text()));
    return isBeforeOptions && isRight(last) ? line(last) : "";
  }

  private boolean isRight(List<String> args) {
    CommandLine program = command;
    while (program.getParent() != null) {
      program = program.getParent();
    }
    try {
      program.parseArgs(args.toArray(new String[0]));
      return true;
    } catch (ParameterException wrong) {
      return false;
    }
  }

  private static String line(List<String> args) {
    StringBuilder line = new StringBuilder("essay");
    for (String arg : args) {
      line.append(' ').append(quoted(arg));
    }
    return line.toString();
  }

  /** As a shell has to read it. */
  private static String quoted(String arg) {
    if (arg.matches("[\\p{L}\\p{N}_./:=,+@%-]+")) {
      return arg;
    }
    return arg.matches("[^\"$`\\\\!]*") ? '"' + arg + '"' : "'" + arg.replace("'", "'\\''") + "'";
  }
}
