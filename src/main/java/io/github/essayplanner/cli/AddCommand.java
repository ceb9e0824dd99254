package io.github.essayplanner.cli;

import java.util.concurrent.Callable;

/** {@code essay add THING MAP …}. */
final class AddCommand implements Callable<Integer> {
  AddCommand(Syntax syntax) {
    syntax.describe("Adds something to a map; everything else in the file stays as it is.");
    syntax.subcommandLabel("THING");
    syntax.subcommand("factor", AddFactor::new);
    syntax.subcommand("evidence", AddEvidence::new);
    syntax.subcommand("counter", AddCounter::new);
    syntax.subcommand("link", AddLink::new);
    syntax.subcommand("source", AddSource::new);
    syntax.subcommand("question", AddQuestion::new);
    syntax.subcommand("criterion", AddCriterion::new);
    syntax.subcommand("note", AddNote::new);
    syntax.examples(
        "essay add evidence cold-war \"arms race\" \"A bomb was tested.\" --date 1953-08-12");
    syntax.exits(MapEdit.EXITS);
  }

  @Override
  public Integer call() {
    throw new Refusal("say what to add: essay add THING MAP …\nSee 'essay add --help'.");
  }
}
