package io.github.essayplanner.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code essay manual}: the manual page, made from what {@code --help} says. */
@Command(
    name = "manual",
    hidden = true,
    sortOptions = false,
    description = "Prints the manual page of all commands, for 'man'.",
    footer = {
      "",
      "Example:",
      "  essay manual | man -l -",
      "",
      "Exit codes: 0 done, 2 can't be done."
    })
final class ManualCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Help help;

  @Override
  public Integer call() {
    Console console = ((Essay) spec.root().userObject()).console();
    CommandLine whole = new CommandLine(new Essay(console));
    Commands.addAllTo(whole);
    console.out().print(Manual.of(whole));
    return 0;
  }
}
