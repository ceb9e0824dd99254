package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay help [COMMAND]}: the same as {@code essay COMMAND --help}. */
final class HelpCommand implements Callable<Integer> {
  private final Console console;
  private final OptionValue<List<String>> command;

  HelpCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("Shows the help of essay or of one of its commands.");
    command = syntax.arguments(0, "COMMAND", "The command, such as plan or add evidence.");
    syntax.examples("essay help plan", "essay help add evidence");
  }

  @Override
  public Integer call() {
    console.out().print(Commands.find(console, command.value()).getUsageMessage());
    return 0;
  }
}
