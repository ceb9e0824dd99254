package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.HeldFile;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.edit.NewMap;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code essay new MAP}. */
@Command(
    name = "new",
    sortOptions = false,
    description = "Writes a fresh map to fill in. A file that is there already is never touched.",
    footer = {
      "",
      "In an outline, headings (or else the bullets at the margin) become factors and",
      "the bullets below them evidence. The rest is kept as comments.",
      "",
      "Examples:",
      "  essay new roman-republic --question \"Why did the Roman Republic fall?\"",
      "  essay new roman-republic --from-outline notes.md",
      "",
      "Exit codes: 0 done, 2 can't be done."
    })
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "MAP",
      description = "A file to write, or a name, for a file in arguments/.")
  private String map;

  @Option(names = "--question", paramLabel = "TEXT", description = "The question as it was set.")
  private String question;

  @Option(names = "--thesis", paramLabel = "TEXT", description = "Your first answer.")
  private String thesis;

  @Option(
      names = "--factor",
      paramLabel = "NAME",
      description = "One line of argument; may be given again.")
  private List<String> factors;

  @Option(
      names = "--from-outline",
      paramLabel = "FILE",
      description = "Begin with an outline in Markdown or plain text (- for standard input).")
  private String outline;

  @Mixin private Help help;

  @Override
  public Integer call() {
    MapFile mapFile = new MapFile(map, console());
    Path file = mapFile.fresh();
    String name = mapFile.name(file);
    String text =
        NewMap.text(
            commandName(file),
            plain(question),
            plain(thesis),
            factors == null ? List.of() : factors.stream().map(NewCommand::plain).toList(),
            outline == null ? "" : outline());
    Reading reading = ArgumentReader.read(new Text(name, text));
    if (reading.hasErrors()) {
      FindingsText.write(reading.text(), reading.findings(), false, console().err());
      throw new Refusal("this can't be made into a map; nothing was written");
    }
    write(file, text);
    console().out().print(name + ":1: wrote a new map\n");
    return 0;
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The map as the other commands will take it. */
  private String commandName(Path file) {
    return MapNames.isName(map) ? map : file.getFileName().toString();
  }

  private String outline() {
    try {
      Decoded decoded =
          outline.equals("-")
              ? InputFile.read(console().in(), "<stdin>", InputFile.DEFAULT_MAX_SIZE)
              : InputFile.read(console().resolve(outline), outline, InputFile.DEFAULT_MAX_SIZE);
      if (!decoded.isText()) {
        FindingsText.write(decoded.text(), decoded.findings(), false, console().err());
        throw new Refusal("");
      }
      return decoded.text().content();
    } catch (IOException e) {
      throw new Refusal("can't read " + outline + ": " + Failure.reason(e));
    }
  }

  private void write(Path file, String text) {
    try {
      if (MapNames.isName(map)) {
        Files.createDirectories(file.getParent());
      }
      HeldFile.create(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException there) {
      throw new Refusal(
          "can't write " + map + ": there is such a file already, and it stays as it is");
    } catch (IOException e) {
      throw new Refusal("can't write " + map + ": " + Failure.reason(e));
    }
  }

  private Console console() {
    return ((Essay) spec.root().userObject()).console();
  }
}
