package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The map that a command reads, and which of its questions is to be answered. */
@Command
final class MapInput {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "MAP",
      description = "A file, a name in arguments/, or - for standard input.")
  private String map;

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "Answer one of the map's other questions.")
  private String question;

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      description = "Largest map to read (default: 1048576).",
      defaultValue = "1048576",
      converter = Words.Sizes.class)
  private long maxSize;

  /**
   * A map without errors.
   *
   * @param argument the map, answering the question that was asked for
   * @param original the map as its first question has it
   */
  record Argument(Text text, ArgumentMap argument, ArgumentMap original) {}

  /** The map, or a refusal after all its mistakes have been told. */
  Argument read() {
    Reading reading = reading();
    if (reading.hasErrors()) {
      tell(reading.text(), reading.findings().stream().filter(Finding::isError).toList());
      throw new Refusal("");
    }
    ArgumentMap whole = reading.map().orElseThrow();
    return new Argument(reading.text(), question == null ? whole : answering(whole), whole);
  }

  private void tell(Text text, List<Finding> findings) {
    Help help = (Help) spec.mixins().get("help").userObject();
    boolean color = Color.isOn(help.color(), console(), Color.ERR);
    FindingsText.write(text, findings, color, console().err());
  }

  private Reading reading() {
    return file().read(maxSize);
  }

  /** The file, so that nothing may be written over it; empty for standard input. */
  Optional<Path> path() {
    return file().path();
  }

  private MapFile file() {
    return new MapFile(map, console());
  }

  private ArgumentMap answering(ArgumentMap whole) {
    List<String> ids = whole.questions().stream().map(Question::id).toList();
    return whole
        .question(question)
        .map(whole::answering)
        .orElseThrow(() -> new Refusal(noQuestion(ids)));
  }

  private String noQuestion(List<String> ids) {
    String near = Spelling.didYouMean(question, ids);
    return "this map has no question \""
        + question
        + "\"; "
        + (ids.isEmpty()
            ? "it has no other questions"
            : near.isEmpty() ? "it has: " + String.join(", ", ids) : near);
  }

  private Console console() {
    return ((Essay) spec.root().userObject()).console();
  }
}
