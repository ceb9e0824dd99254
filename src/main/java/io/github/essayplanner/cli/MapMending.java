package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.HeldFile;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.read.Mending;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.UnifiedDiff;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Mends maps for {@code essay check --fix}, and reads them as they are then. */
final class MapMending {
  private final Console console;
  private final long maxSize;
  private final boolean isDry;
  private final PrintWriter told;

  /**
   * @param isDry whether the change is only shown
   * @param told where it is said what was mended
   */
  MapMending(Console console, long maxSize, boolean isDry, PrintWriter told) {
    this.console = console;
    this.maxSize = maxSize;
    this.isDry = isDry;
    this.told = told;
  }

  /** Mends a file, all of it or nothing, and reads what is left to say of it. */
  Reading mend(MapFile map) {
    if (map.typed().equals("-")) {
      throw new Refusal("standard input can't be mended: name a file");
    }
    console.spare(map.file());
    try {
      return isDry ? show(map) : write(map);
    } catch (IOException e) {
      throw new Refusal("can't mend " + map.typed() + ": " + Failure.reason(e) + map.hint());
    }
  }

  private Reading show(MapFile map) throws IOException {
    Path file = map.file();
    Decoded decoded = InputFile.read(file, map.name(file), maxSize);
    if (!decoded.isText()) {
      return MapFile.reading(decoded);
    }
    Mending mending = Mending.of(decoded.text());
    InputFile.requireReadable(file, decoded.encode(mending.text().content()), maxSize);
    String name = decoded.text().name();
    console.out().print(UnifiedDiff.of(name, decoded.text().content(), mending.text().content()));
    return mending.reading();
  }

  private Reading write(MapFile map) throws IOException {
    Path file = map.file();
    Optional<Decoded> unread = InputFile.ifTooLarge(file, map.name(file), maxSize);
    if (unread.isPresent()) {
      return Reading.none(unread.get().text(), unread.get().findings());
    }
    try (HeldFile held = HeldFile.hold(file, maxSize, MapEdit.PATIENCE)) {
      Decoded decoded = held.decoded(map.name(file));
      if (!decoded.isText()) {
        return MapFile.reading(decoded);
      }
      Mending mending = Mending.of(decoded.text());
      boolean isOther = !decoded.charset().equals(StandardCharsets.UTF_8);
      String content = mending.text().content();
      if (isOther) {
        held.replace(content.getBytes(StandardCharsets.UTF_8)).ifPresent(console::tellUnsure);
        console.changed();
        told.print(decoded.text().name() + ":1: mended: this file was UTF-16, and is UTF-8 now\n");
      } else if (!content.equals(decoded.text().content())) {
        held.replace(decoded.encode(content)).ifPresent(console::tellUnsure);
        console.changed();
      }
      tell(decoded.text(), mending);
      return mending.reading();
    }
  }

  private void tell(Text text, Mending mending) {
    for (Mending.Mend mend : mending.done()) {
      told.print(
          Visible.line(text.name())
              + ":"
              + mend.line()
              + ": mended: "
              + Visible.line(mend.finding().message())
              + " ["
              + mend.finding().rule().id()
              + "]\n");
      if (!mend.now().isEmpty()) {
        told.print("    " + Visible.line(mend.now()) + "\n");
      }
    }
  }
}
