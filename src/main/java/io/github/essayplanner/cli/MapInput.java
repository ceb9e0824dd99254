package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
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
    Decoded decoded = decoded();
    if (!decoded.isText()) {
      return new Reading(decoded.text(), Optional.empty(), decoded.findings());
    }
    return ArgumentReader.read(decoded.text());
  }

  private Decoded decoded() {
    try {
      if (map.equals("-")) {
        return InputFile.read(console().in(), "<stdin>", maxSize);
      }
      Path file = file();
      if (Files.isDirectory(file)) {
        throw new Refusal("can't read " + map + ": it is a folder");
      }
      return InputFile.read(file, name(file), maxSize);
    } catch (IOException e) {
      throw new Refusal("can't read " + map + ": " + Failure.reason(e) + hint());
    }
  }

  /** In messages a file stands as it was given; a name in arguments/ as the file it means. */
  private String name(Path file) {
    return file.equals(console().resolve(map)) ? map : MapNames.FOLDER + "/" + file.getFileName();
  }

  /** The file, so that nothing may be written over it; empty for standard input. */
  Optional<Path> path() {
    return map.equals("-") ? Optional.empty() : java.util.Optional.of(file());
  }

  private Path file() {
    Path direct = console().resolve(map);
    if (Files.exists(direct) || !MapNames.isName(map)) {
      return direct;
    }
    Path named = console().resolve(MapNames.FOLDER + "/" + map + ".yaml");
    return Files.exists(named) ? named : direct;
  }

  private String hint() {
    if (!MapNames.isName(map)) {
      return "";
    }
    String near = Spelling.didYouMean(map, MapNames.in(console()));
    return near.isEmpty() ? "; 'essay list' shows the maps in arguments/" : "; " + near;
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
