package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay manual}: the manual page, made from what {@code --help} says. */
final class ManualCommand implements Callable<Integer> {
  private final Console console;

  ManualCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("Prints the manual page of all commands, for 'man'.");
    syntax.examples("essay manual | man -l -");
    syntax.hide();
  }

  @Override
  public Integer call() {
    console.out().print(Manual.of(Essay.commandLine(console, List.of())));
    return 0;
  }
}
