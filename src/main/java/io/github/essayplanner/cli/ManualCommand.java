package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay manual}: the manual page, made from what {@code --help} says. */
final class ManualCommand implements Callable<Integer> {
  private final Console console;
  private final OptionValue<List<String>> command;

  ManualCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("Prints the manual page of essay or of one of its commands, for 'man'.");
    command = syntax.arguments(0, "COMMAND", "The command, such as plan or add evidence.");
    syntax.examples("essay manual | man -l -", "essay manual plan | man -l -");
    syntax.hide();
  }

  @Override
  public Integer call() {
    console.out().print(Manual.of(Commands.find(console, command.value())));
    return 0;
  }
}
