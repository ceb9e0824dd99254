package io.github.essayplanner.cli;

import io.github.essayplanner.convert.NewMap;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.HeldFile;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay new MAP}. */
final class NewCommand implements Callable<Integer> {
  private final Console console;
  private final OptionValue<String> map;
  private final OptionValue<String> question;
  private final OptionValue<String> thesis;
  private final OptionValue<List<String>> factors;
  private final OptionValue<String> outline;

  NewCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe(
        "Writes a fresh map to fill in. A file that is there already is never touched.");
    map = syntax.argument(0, "MAP", "A file to write, or a name, for a file in arguments/.");
    question = syntax.text("--question", "TEXT", "The question as it was set.");
    thesis = syntax.text("--thesis", "TEXT", "Your first answer.");
    factors = syntax.texts("--factor", "NAME", "One line of argument; may be given again.");
    outline =
        syntax.text(
            "--from-outline",
            "FILE",
            "Begin with an outline in Markdown or plain text (- for standard input).");
    syntax.explain(
        "In an outline, headings (or else the bullets at the margin) become factors and the"
            + " bullets below them evidence. The rest is kept as comments.");
    syntax.examples(
        "essay new roman-republic --question \"Why did the Roman Republic fall?\"",
        "essay new roman-republic --from-outline notes.md");
  }

  @Override
  public Integer call() {
    MapFile mapFile = new MapFile(map.value(), console);
    Path file = mapFile.fresh();
    String name = mapFile.name(file);
    String text =
        NewMap.text(
            commandName(file),
            question.value().strip(),
            thesis.value().strip(),
            factors.value().stream().map(String::strip).toList(),
            outline.isGiven() ? outline(outline.value()) : "");
    Reading reading = ArgumentReader.read(new Text(name, text));
    if (reading.hasErrors()) {
      FindingsText.write(reading.text(), reading.findings(), false, console.err());
      throw new Refusal("this can't be made into a map; nothing was written");
    }
    write(file, text);
    console.out().print(name + ":1: wrote a new map\n");
    return 0;
  }

  /** The map as the other commands will take it. */
  private String commandName(Path file) {
    return MapNames.isName(map.value()) ? map.value() : file.getFileName().toString();
  }

  private String outline(String typed) {
    try {
      Decoded decoded =
          typed.equals("-")
              ? InputFile.read(console.in(), "<stdin>", InputFile.DEFAULT_MAX_SIZE)
              : InputFile.read(console.resolve(typed), typed, InputFile.DEFAULT_MAX_SIZE);
      if (!decoded.isText()) {
        FindingsText.write(decoded.text(), decoded.findings(), false, console.err());
        throw new Refusal("");
      }
      return decoded.text().content();
    } catch (IOException e) {
      throw new Refusal("can't read " + typed + ": " + Failure.reason(e));
    }
  }

  private void write(Path file, String text) {
    try {
      if (MapNames.isName(map.value())) {
        Files.createDirectories(file.getParent());
      }
      HeldFile.create(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException there) {
      throw new Refusal(
          "can't write " + map.value() + ": there is such a file already, and it stays as it is");
    } catch (IOException e) {
      throw new Refusal("can't write " + map.value() + ": " + Failure.reason(e));
    }
  }
}
