package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A map as the user named it.
 *
 * @param typed a path, a name in arguments/, or - for standard input
 */
record MapFile(String typed, Console console) {
  MapFile {
    if (typed.isEmpty()) {
      throw new Refusal("the name of the map is empty");
    }
  }

  /** Where the system shows what standard input is: a file may be written over by this name too. */
  static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  /**
   * Declares the option that raises the largest size of a map, in bytes, and lifts {@link Limits}.
   */
  static OptionValue<Long> maxSize(Syntax syntax) {
    return syntax.value(
        "--max-size",
        "BYTES",
        Long.class,
        new Converters.Sizes(),
        InputFile.DEFAULT_MAX_SIZE,
        "Largest map to read (default: "
            + InputFile.DEFAULT_MAX_SIZE
            + "); given, no other limit holds.");
  }

  /** The file, so that nothing may be written over it, standard input included. */
  List<Path> paths() {
    return List.of(typed.equals("-") ? STANDARD_INPUT : file());
  }

  /**
   * The file itself, whether it is there or not. A pipe whose path is typed is waited for; a name
   * means no pipe.
   */
  Path file() {
    Path direct = console.resolve(typed);
    if (Files.exists(direct) || !MapNames.isName(typed)) {
      return direct;
    }
    Path named = MapNames.named(console, typed).orElse(direct);
    if (Files.exists(named) && !Files.isRegularFile(named) && !Files.isDirectory(named)) {
      throw new Refusal("can't read " + name(named) + ": it is no ordinary file");
    }
    return named;
  }

  /** Where a new map of this name goes. */
  Path fresh() {
    return MapNames.isName(typed)
        ? MapNames.named(console, typed).orElse(MapNames.fresh(console, typed))
        : console.resolve(typed);
  }

  /** What the file says, with the mistakes of its bytes before those of the argument. */
  Reading read(long maxSize) {
    return reading(decoded(maxSize));
  }

  /** The same of bytes that have been read. */
  static Reading reading(Decoded decoded) {
    if (!decoded.isReadable()) {
      return Reading.none(decoded.text(), decoded.findings());
    }
    Reading reading = ArgumentReader.read(decoded.text());
    List<Finding> all = new ArrayList<>(decoded.findings());
    for (Finding finding : reading.findings()) {
      all.add(decoded.isText() ? finding : finding.withoutFix()); // First it is to be saved anew.
    }
    return new Reading(decoded.text(), reading.map(), all, reading.values());
  }

  private Decoded decoded(long maxSize) {
    try {
      if (typed.equals("-")) {
        return InputFile.read(console.in(), "<stdin>", maxSize);
      }
      Path file = file();
      if (Files.isDirectory(file)) {
        throw new Refusal("can't read " + typed + ": it is a folder; name a map in it");
      }
      return InputFile.read(file, name(file), maxSize);
    } catch (IOException e) {
      String hint = e instanceof NoSuchFileException ? hint() : "";
      throw new Refusal("can't read " + typed + ": " + Failure.reason(e) + hint);
    }
  }

  /** In messages a file stands as it was given; a name in arguments/ as the file it means. */
  String name(Path file) {
    return file.equals(console.resolve(typed)) ? typed : MapNames.FOLDER + "/" + file.getFileName();
  }

  /** What may help where there is no such file. */
  String hint() {
    if (!MapNames.isName(typed)) {
      return "";
    }
    String near = Spelling.didYouMean(typed, MapNames.in(console));
    return near.isEmpty() ? "; 'essay list' shows the maps in arguments/" : "; " + near;
  }
}
