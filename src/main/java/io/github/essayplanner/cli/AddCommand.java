package io.github.essayplanner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code essay add THING MAP …}. */
@Command(
    name = "add",
    sortOptions = false,
    synopsisSubcommandLabel = "THING",
    description = "Adds something to a map; everything else in the file stays as it is.",
    subcommands = {
      AddFactor.class,
      AddEvidence.class,
      AddCounter.class,
      AddLink.class,
      AddSource.class,
      AddQuestion.class,
      AddCriterion.class,
      AddNote.class
    },
    footer = {
      "",
      "Example:",
      "  essay add evidence cold-war \"arms race\" \"A bomb was tested.\" --date 1953-08-12",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private Help help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to add: essay add THING MAP …");
  }
}
