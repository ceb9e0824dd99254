package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay add question MAP ID QUESTION}. */
@Command(
    name = "question",
    sortOptions = false,
    description = "Adds another question that the same map answers.",
    footer = {
      "",
      "Example:",
      "  essay add question cold-war crises \"How dangerous were the crises?\"",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddQuestion implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "ID", description = "What --question will name it by.")
  private String id;

  @Parameters(
      index = "2",
      paramLabel = "QUESTION",
      description = "The question itself (- for standard input).")
  private String question;

  @Option(names = "--title", paramLabel = "TEXT", description = "Heading of the outputs.")
  private String title;

  @Option(names = "--period", paramLabel = "DATE", description = "The years it asks about.")
  private String period;

  @Option(
      names = "--cover",
      paramLabel = "WORDS",
      description = "Tags it demands evidence on, with commas between.")
  private List<String> cover;

  @Option(names = "--thesis", paramLabel = "TEXT", description = "The answer.")
  private String thesis;

  @Option(names = "--context", paramLabel = "TEXT", description = "Opens the introduction.")
  private String context;

  @Option(names = "--conclusion", paramLabel = "TEXT", description = "The last word.")
  private String conclusion;

  @Option(
      names = "--term",
      paramLabel = "TERM=TEXT",
      description = "What a term means; may be given again.")
  private List<String> terms;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields =
        new GivenFields(edit)
            .with("title", title)
            .with("question", question)
            .with("period", period)
            .with("cover", cover, ",")
            .with("thesis", thesis)
            .with("context", context)
            .with("conclusion", conclusion)
            .with("terms", terms, "\n");
    return edit.change(text -> Adding.question(text, id.strip(), fields.all()));
  }
}
