package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code essay add evidence MAP FACTOR [FACT]}. */
@Command(
    name = "evidence",
    sortOptions = false,
    description = "Adds evidence to a factor.",
    footer = {
      "",
      "Example:",
      "  essay add evidence cold-war \"arms race\" \"A bomb was tested.\" --date 1953-08-12",
      "",
      "Exit codes: 0 done, 2 can't be done; the file is then as it was."
    })
final class AddEvidence implements Callable<Integer> {
  @Mixin private MapEdit edit;

  @Parameters(
      index = "1",
      paramLabel = "FACTOR",
      description = "An id, a name, or the beginning of one.")
  private String factor;

  @Parameters(
      index = "2",
      paramLabel = "FACT",
      arity = "0..1",
      description = "What happened or is the case (- for standard input); none with --see.")
  private String fact;

  @Option(names = "--id", paramLabel = "ID", description = "An id to refer to it by.")
  private String id;

  @Option(
      names = "--see",
      paramLabel = "ID",
      description = "Evidence given elsewhere in the map, instead of FACT.")
  private String see;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Such as 1953, 1953-08-12, August 1953 or 1953–56.")
  private String date;

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      description = "for (what it counts as unless you say), against or background.")
  private String side;

  @Option(names = "--strength", paramLabel = "STRENGTH", description = "weak, moderate or strong.")
  private String strength;

  @Option(names = "--shows", paramLabel = "TEXT", description = "Why it matters.")
  private String shows;

  @Option(names = "--quote", paramLabel = "TEXT", description = "The source's own words.")
  private String quote;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "A source's id and, after a comma, the place in it.")
  private String source;

  @Option(names = "--caveat", paramLabel = "TEXT", description = "What to check or to admit.")
  private String caveat;

  @Option(
      names = "--tags",
      paramLabel = "WORDS",
      description = "Tags, with commas between; may be given again.")
  private List<String> tags;

  @Mixin private Help help;

  @Override
  public Integer call() {
    GivenFields fields =
        new GivenFields(edit)
            .with("id", id)
            .with("see", see)
            .with("fact", fact)
            .with("date", date)
            .with("side", side)
            .with("strength", strength)
            .with("shows", shows)
            .with("quote", quote)
            .with("source", source)
            .with("caveat", caveat)
            .with("tags", tags, ",");
    if (fact == null && see == null) {
      throw new Refusal("say what the evidence is: essay add evidence MAP FACTOR FACT");
    }
    return edit.change(text -> Adding.item(text, factor, "evidence", fields.all()));
  }
}
