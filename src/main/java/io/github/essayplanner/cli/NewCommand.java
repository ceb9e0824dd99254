package io.github.essayplanner.cli;

import io.github.essayplanner.convert.ForeignFile;
import io.github.essayplanner.convert.NewMap;
import io.github.essayplanner.convert.NotReadable;
import io.github.essayplanner.convert.Outline;
import io.github.essayplanner.convert.OutlineReader;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.HeldFile;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay new MAP}. */
final class NewCommand implements Callable<Integer> {
  /** More than these would hide the line that says what was made. */
  private static final int MOST_WARNINGS = 20;

  private final Console console;
  private final OptionValue<String> map;
  private final OptionValue<String> question;
  private final OptionValue<String> thesis;
  private final OptionValue<List<String>> factors;
  private final OptionValue<String> notes;
  private final OptionValue<Boolean> dryRun;

  NewCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe(
        "Writes a fresh map to fill in, empty or with what your notes say. A file that is there"
            + " already is never touched.");
    map = syntax.argument(0, "MAP", "A file to write, or a name, for a file in arguments/.");
    question = syntax.text("--question", "TEXT", "The question as it was set.");
    thesis = syntax.text("--thesis", "TEXT", "Your first answer.");
    factors = syntax.texts("--factor", "NAME", "One line of argument; may be given again.");
    notes =
        syntax.text(
            "--from,--from-outline",
            "FILE",
            "Begin with notes: Markdown, plain text, org, OPML, Argdown or Kialo's export (- for"
                + " standard input).");
    dryRun = syntax.flag("--dry-run", "Print the map, and write nothing.");
    syntax.explain(
        "In notes, headings (or else lines with bullets below them, or the outermost bullets)"
            + " become factors and the bullets below them evidence. Introduction, thesis,"
            + " conclusion and the like go to their fields. No word is changed or left out: what"
            + " has no place is kept as comments.");
    syntax.examples(
        "essay new roman-republic --question \"Why did the Roman Republic fall?\"",
        "essay new roman-republic --from notes.md");
  }

  @Override
  public Integer call() {
    MapFile mapFile = new MapFile(map.value(), console);
    Path file = mapFile.fresh();
    checkName(file);
    String name = mapFile.name(file);
    Outline outline = notes.isGiven() ? outline(notes.value()) : Outline.empty();
    String text =
        NewMap.text(
            commandName(file),
            question.value().strip(),
            thesis.value().strip(),
            factors.value().stream().map(String::strip).toList(),
            outline);
    checkMap(new Text(name, text));
    if (dryRun.value()) {
      console.out().print(text);
    } else {
      write(file, text);
      console.out().print(Visible.line(name + ":1: wrote a new map") + "\n");
    }
    if (notes.isGiven()) {
      tell(outline);
    }
    return 0;
  }

  private void checkName(Path file) {
    if (map.value().equals("-")) {
      throw new Refusal("name the file to write; with --dry-run the map is printed only");
    }
    if (file.getFileName() == null || Files.isDirectory(file) || map.value().endsWith("/")) {
      throw new Refusal("can't write " + map.value() + ": it is a folder");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw taken();
    }
    if (!Visible.line(map.value()).equals(map.value())) {
      throw new Refusal("can't write " + map.value() + ": an invisible character is in its name");
    }
  }

  /** A new map is read before it is written, as every command will read it. */
  private void checkMap(Text text) {
    Reading reading = ArgumentReader.read(text);
    if (reading.hasErrors()) {
      console.tell(reading.text(), reading.findings());
      throw new Refusal("this can't be made into a map; nothing was written");
    }
    if (text.content().getBytes(StandardCharsets.UTF_8).length > InputFile.DEFAULT_MAX_SIZE) {
      throw new Refusal(
          "the map would be larger than the "
              + InputFile.DEFAULT_MAX_SIZE
              + " bytes that essay reads; give a part of the notes; nothing was written");
    }
  }

  /** What was made of the notes; where the map itself is printed, not among its lines. */
  private void tell(Outline outline) {
    (dryRun.value() ? console.err() : console.out()).print(outline.summary() + "\n");
    List<Outline.Said> warnings = outline.warnings();
    for (Outline.Said said : warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size()))) {
      console.say(notesName() + ":" + said.line() + ": " + said.text());
    }
    if (warnings.size() > MOST_WARNINGS) {
      console.err().print("and " + (warnings.size() - MOST_WARNINGS) + " more lines like these\n");
    }
  }

  private String notesName() {
    return notes.value().equals("-") ? "<stdin>" : notes.value();
  }

  /** The map as the other commands will take it. */
  private String commandName(Path file) {
    return MapNames.isName(map.value()) ? map.value() : file.getFileName().toString();
  }

  private Outline outline(String typed) {
    Decoded decoded;
    if (typed.equals("-")) {
      console.spare(MapFile.STANDARD_INPUT);
    }
    try (InputStream in = typed.equals("-") ? console.in() : console.open(typed)) {
      byte[] bytes = in.readNBytes((int) InputFile.DEFAULT_MAX_SIZE + 1);
      ForeignFile.of(bytes).ifPresent(foreign -> refuse(foreign, typed));
      if (bytes.length > InputFile.DEFAULT_MAX_SIZE) {
        throw new Refusal(
            notesName()
                + " is larger than "
                + InputFile.bytes(InputFile.DEFAULT_MAX_SIZE)
                + "; give a part of the notes; nothing was written");
      }
      InputStream again = new ByteArrayInputStream(bytes);
      decoded = InputFile.read(again, notesName(), InputFile.DEFAULT_MAX_SIZE);
    } catch (IOException e) {
      throw new Refusal("can't read " + typed + ": " + Failure.reason(e));
    }
    if (!decoded.isText()) {
      console.tell(decoded.text(), decoded.findings());
      throw new Refusal("these notes can't be read; nothing was written");
    }
    return outline(decoded.text());
  }

  private Outline outline(Text text) {
    try {
      Outline outline = OutlineReader.of(text);
      if (outline.isEmpty()) {
        throw new Refusal("there is nothing in " + notesName() + "; nothing was written");
      }
      return outline;
    } catch (NotReadable broken) {
      String place = notesName() + ":" + broken.line() + ": ";
      throw new Refusal(place + broken.getMessage() + "; nothing was written");
    }
  }

  private void refuse(ForeignFile foreign, String typed) {
    throw new Refusal(
        notesName() + " is " + foreign.what() + "; nothing was written. To use it:",
        "    " + foreign.command(typed.equals("-") ? "FILE" : typed));
  }

  private void write(Path file, String text) {
    try {
      if (MapNames.isName(map.value())) {
        makeFolder(file.getParent());
      }
      HeldFile.create(file, text.getBytes(StandardCharsets.UTF_8)).ifPresent(console::tellUnsure);
      console.changed();
    } catch (FileAlreadyExistsException there) {
      throw taken();
    } catch (IOException e) {
      throw new Refusal("can't write " + map.value() + ": " + Failure.reason(e));
    }
  }

  private void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException noFolder) {
      throw new Refusal(
          "can't write " + map.value() + ": " + MapNames.FOLDER + " is there, but is no folder");
    }
  }

  private Refusal taken() {
    return new Refusal(
        "can't write " + map.value() + ": there is such a file already, and it stays as it is");
  }
}
