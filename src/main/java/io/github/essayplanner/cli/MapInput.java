package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
import java.nio.file.Path;
import java.util.List;

/** The map that a command reads, and which of its questions is to be answered. */
final class MapInput {
  private final Console console;
  private final OptionValue<String> map;
  private final OptionValue<String> question;
  private final OptionValue<Long> maxSize;

  MapInput(Syntax syntax) {
    console = syntax.console();
    map = syntax.argument(0, "MAP", "A file, a name in arguments/, or - for standard input.");
    question = syntax.text("--question", "ID", "Answer one of the map's other questions.");
    maxSize = MapFile.maxSize(syntax);
    syntax.exits("0 done, 2 can't be done (the map's mistakes are on standard error).");
  }

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
      console.tell(reading.text(), reading.findings().stream().filter(Finding::isError).toList());
      throw new Refusal("");
    }
    ArgumentMap whole = reading.map().orElseThrow();
    Limits.refuse(Limits.excess(reading, maxSize));
    return new Argument(reading.text(), question.isGiven() ? answering(whole) : whole, whole);
  }

  OptionValue<Long> maxSize() {
    return maxSize;
  }

  private Reading reading() {
    return file().read(maxSize.value());
  }

  /** The file, so that nothing may be written over it. */
  List<Path> paths() {
    return file().paths();
  }

  private MapFile file() {
    return new MapFile(map.value(), console);
  }

  private ArgumentMap answering(ArgumentMap whole) {
    List<String> ids = whole.questions().stream().map(Question::id).toList();
    return whole
        .question(question.value())
        .map(whole::answering)
        .orElseThrow(() -> new Refusal(noQuestion(ids)));
  }

  private String noQuestion(List<String> ids) {
    String near = Spelling.didYouMean(question.value(), ids);
    return "this map has no question \""
        + question.value()
        + "\"; "
        + (ids.isEmpty()
            ? "it has no other questions"
            : near.isEmpty() ? "it has: " + String.join(", ", ids) : near);
  }
}
