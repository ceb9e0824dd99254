package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay add factor MAP NAME}. */
@Command(
    name = "factor",
    sortOptions = false,
    description = "Adds a factor: one line of argument.",
    footer = {
      "",
      "Example:",
      "  essay add factor cold-war \"The arms race\" --point \"Neither would fall behind.\"",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddFactor implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "NAME", description = "Its name; its id is made from this.")
  private String name;

  @Option(names = "--id", paramLabel = "ID", description = "Its id, where another is wanted.")
  private String id;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "supports, challenges or qualifies.")
  private String stance;

  @Option(names = "--role", paramLabel = "LABEL", description = "A label of your own.")
  private String role;

  @Option(
      names = "--point",
      paramLabel = "TEXT",
      description = "What it argues (- for standard input).")
  private String point;

  @Option(
      names = "--score",
      paramLabel = "CRITERION=N",
      description = "Its score on a criterion; may be given again.")
  private List<String> scores;

  @Option(names = "--because", paramLabel = "TEXT", description = "Why it stands where it stands.")
  private String because;

  @Option(names = "--importance", paramLabel = "N", description = "1 to 10, a gut judgement.")
  private String importance;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields =
        new GivenFields(edit)
            .with("stance", stance)
            .with("role", role)
            .with("point", point)
            .with("scores", scores, "\n")
            .with("because", because)
            .with("importance", importance);
    String chosen = id == null ? "" : id.strip();
    String typed = edit.text(name);
    return edit.change(text -> Adding.factor(text, typed, chosen, fields.all()));
  }
}
