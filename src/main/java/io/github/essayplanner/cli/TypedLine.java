package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command line as far as it has been typed; its last word is the one to complete.
 *
 * @param command the innermost command that has been named
 * @param arguments the words before the last that are neither commands, options nor their values
 * @param given the options before the last word
 * @param open the option whose value the last word is
 * @param onlyArguments whether {@code --} has ended the options
 * @param last the last word; empty where it has not been begun
 */
record TypedLine(
    CommandSpec command,
    List<String> arguments,
    List<OptionSpec> given,
    Optional<OptionSpec> open,
    boolean onlyArguments,
    String last) {

  /**
   * @param words what stands after {@code essay}, without quotes
   */
  static TypedLine of(CommandLine line, List<String> words) {
    CommandSpec command = line.getCommandSpec();
    List<String> arguments = new ArrayList<>();
    List<OptionSpec> given = new ArrayList<>();
    Optional<OptionSpec> open = Optional.empty();
    boolean ended = false;
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    for (String word : words.subList(0, Math.max(0, words.size() - 1))) {
      if (open.isPresent()) {
        open = Optional.empty();
      } else if (!ended && word.equals("--")) {
        ended = true;
      } else if (!ended && isOption(word)) {
        Optional<OptionSpec> option = option(command, word);
        option.ifPresent(given::add);
        open = option.filter(o -> o.arity().max() > 0 && word.indexOf('=') < 0);
      } else if (arguments.isEmpty() && command.subcommands().containsKey(word)) {
        command = command.subcommands().get(word).getCommandSpec();
      } else {
        arguments.add(word);
      }
    }
    if (open.isEmpty() && !ended && isOption(last) && last.indexOf('=') > 0) {
      open = option(command, last);
    }
    return new TypedLine(command, arguments, given, open, ended, last);
  }

  /** Whether an option is being typed, and not its value. */
  boolean endsInOption() {
    return open.isEmpty() && !onlyArguments && last.startsWith("-");
  }

  /** The argument that the last word would be. */
  Optional<PositionalParamSpec> argument() {
    return command.positionalParameters().stream()
        .filter(p -> p.index().contains(arguments.size()))
        .findFirst();
  }

  /** The map that the line names; none where it is standard input, which is not for us to read. */
  Optional<String> map() {
    return command.positionalParameters().stream().anyMatch(p -> p.paramLabel().equals("MAP"))
        ? arguments.stream().findFirst().filter(map -> !map.equals("-"))
        : Optional.empty();
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  private static Optional<OptionSpec> option(CommandSpec command, String word) {
    int end = word.indexOf('=');
    return Optional.ofNullable(command.optionsMap().get(end < 0 ? word : word.substring(0, end)));
  }
}
