package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay add counter MAP FACTOR CLAIM}. */
@Command(
    name = "counter",
    sortOptions = false,
    description = "Adds a counter-argument to a factor.",
    footer = {
      "",
      "Example:",
      "  essay add counter cold-war \"arms race\" \"Both cut their armies.\" --reply \"Not their missiles.\"",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddCounter implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(
      index = "1",
      paramLabel = "FACTOR",
      description = "An id, a name, or the beginning of one.")
  private String factor;

  @Parameters(
      index = "2",
      paramLabel = "CLAIM",
      description = "What an opponent would say (- for standard input).")
  private String claim;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Who says so: a source's id and, after a comma, the place in it.")
  private String source;

  @Option(names = "--reply", paramLabel = "TEXT", description = "What you answer.")
  private String reply;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields =
        new GivenFields(edit).with("claim", claim).with("source", source).with("reply", reply);
    return edit.change(text -> Adding.item(text, factor, "counter", fields.all()));
  }
}
