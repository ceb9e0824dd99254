package io.github.essayplanner.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code essay add THING MAP …}. */
final class AddCommand implements Callable<Integer> {
  AddCommand(Syntax syntax) {
    syntax.describe("Adds something to a map; everything else in the file stays as it is.");
    syntax.subcommandLabel("THING");
    for (Addition what : Addition.values()) {
      syntax.subcommand(
          what.name().toLowerCase(Locale.ROOT),
          own ->
              switch (what) {
                case SOURCE -> new AddSource(own);
                case EVIDENCE -> new AddEvidence(own);
                default -> new AddThing(what, own);
              });
    }
    syntax.subcommand("comment", AddComment::new);
    syntax.examples(Addition.EVIDENCE.example());
    syntax.exits(MapEdit.EXITS);
  }

  @Override
  public Integer call() {
    throw new Refusal("say what to add: essay add THING MAP …", "See 'essay add --help'.");
  }
}
