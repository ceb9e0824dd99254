package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay add criterion MAP NAME}. */
@Command(
    name = "criterion",
    sortOptions = false,
    description = "Adds a criterion by which factors are judged.",
    footer = {
      "",
      "Example:",
      "  essay add criterion cold-war Duration --asks \"For how long was it at work?\"",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddCriterion implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "NAME", description = "Its name; its id is made from this.")
  private String name;

  @Option(names = "--id", paramLabel = "ID", description = "Its id, where another is wanted.")
  private String id;

  @Option(
      names = "--weight",
      paramLabel = "N",
      description = "How much it counts: for all criteria, or for none.")
  private String weight;

  @Option(
      names = "--asks",
      paramLabel = "TEXT",
      description = "The question it asks of each factor.")
  private String asks;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields = new GivenFields(edit).with("weight", weight).with("asks", asks);
    String chosen = id == null ? "" : id.strip();
    String typed = edit.text(name);
    return edit.change(text -> Adding.criterion(text, typed, chosen, fields.all()));
  }
}
