package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay add source MAP ID}. */
@Command(
    name = "source",
    sortOptions = false,
    description = "Adds a source.",
    footer = {
      "",
      "Example:",
      "  essay add source cold-war taubman --author \"W. Taubman\" --title Khrushchev",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddSource implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(index = "1", paramLabel = "ID", description = "What evidence refers to it by.")
  private String id;

  @Option(names = "--author", paramLabel = "NAME", description = "Who wrote it.")
  private String author;

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
  private String title;

  @Option(names = "--year", paramLabel = "YEAR", description = "When it is from.")
  private String year;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "primary, secondary or interpretation.")
  private String kind;

  @Option(names = "--url", paramLabel = "URL", description = "Where it is on the web.")
  private String url;

  @Option(names = "--note", paramLabel = "TEXT", description = "What to remember about it.")
  private String note;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields =
        new GivenFields(edit)
            .with("author", author)
            .with("title", title)
            .with("year", year)
            .with("kind", kind)
            .with("url", url)
            .with("note", note);
    return edit.change(text -> Adding.source(text, id.strip(), fields.all()));
  }
}
