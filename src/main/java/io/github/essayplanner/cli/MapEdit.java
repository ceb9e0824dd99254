package io.github.essayplanner.cli;

import io.github.essayplanner.convert.Bibliography;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.HeldFile;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.edit.EditRefused;
import io.github.essayplanner.edit.EditResult;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.UnifiedDiff;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.text.Visible;
import io.github.essayplanner.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The map that a command changes, and how the change is written. */
final class MapEdit {
  static final String EXITS = "0 done, 2 can't be done; the file is then as it was.";

  /** As long as anybody will wait for another terminal's change before trying once more. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Console console;
  private final OptionValue<String> map;
  private final OptionValue<Boolean> dryRun;
  private final OptionValue<Long> maxSize;
  private boolean inputIsRead;

  /** Declares the map, which is argument 0, and options that stand behind a command's own. */
  MapEdit(Syntax syntax) {
    console = syntax.console();
    map = syntax.argument(0, "MAP", "A file, or a name in arguments/.");
    dryRun = syntax.flag("--dry-run", "Print the change as a diff, and write nothing.");
    maxSize = MapFile.maxSize(syntax);
    syntax.exits(EXITS);
  }

  /** The largest file that may be read, in bytes. */
  long maxSize() {
    return maxSize.value();
  }

  /** How many values may be read again while a change is made piece by piece. */
  int mostReadAgain() {
    return maxSize.isGiven() ? Integer.MAX_VALUE : Limits.MOST_READ_AGAIN;
  }

  /** Carries out a wish: all of it, or nothing and a refusal that says why. */
  int change(Function<Text, EditResult> wish) {
    if (map.value().equals("-")) {
      throw new Refusal("standard input can't be changed: name a file");
    }
    MapFile path = new MapFile(map.value(), console);
    console.spare(path.file());
    try {
      return dryRun.value() ? show(path, wish) : write(path, wish);
    } catch (IOException e) {
      String hint = e instanceof NoSuchFileException ? path.hint() : "";
      throw new Refusal("can't change " + map.value() + ": " + Failure.reason(e) + hint);
    }
  }

  private int show(MapFile path, Function<Text, EditResult> wish) throws IOException {
    Path file = path.file();
    Decoded decoded = InputFile.read(file, path.name(file), maxSize.value());
    EditResult edited = edited(decoded, wish);
    InputFile.requireReadable(file, decoded.encode(edited.text().content()), maxSize.value());
    String name = edited.text().name();
    String before = edited.before().content();
    console.out().print(UnifiedDiff.of(name, before, edited.text().content()));
    tellWarnings(edited);
    return 0;
  }

  private int write(MapFile path, Function<Text, EditResult> wish) throws IOException {
    Path file = path.file();
    // To hold it means to copy it, so this is told before.
    InputFile.ifTooLarge(file, path.name(file), maxSize.value())
        .ifPresent(unread -> edited(unread, wish));
    try (HeldFile held = HeldFile.hold(file, maxSize.value(), PATIENCE)) {
      Decoded decoded = held.decoded(path.name(file));
      EditResult edited = edited(decoded, wish);
      if (!edited.changesNothing()) {
        held.replace(decoded.encode(edited.text().content())).ifPresent(console::tellUnsure);
        console.changed();
      }
      for (EditResult.Done done : edited.done()) {
        String name = edited.text().name();
        console.out().print(Visible.lines(name + ":" + done.line() + ": " + done.what()) + "\n");
      }
      tellWarnings(edited);
    }
    return 0;
  }

  private EditResult edited(Decoded decoded, Function<Text, EditResult> wish) {
    Text text = decoded.text();
    if (!decoded.isText()) {
      console.tell(text, decoded.findings());
      throw new Refusal("");
    }
    YamlTree tree = YamlTree.of(text);
    if (!tree.isWhole()) {
      console.tell(
          text, ArgumentReader.read(text).findings().stream().filter(Finding::isError).toList());
      throw new Refusal("the YAML of this map is broken, so nothing can be changed in it yet");
    }
    Limits.refuse(Limits.excess(tree.values(), maxSize));
    EditResult edited;
    try {
      edited = wish.apply(text);
    } catch (EditRefused cant) {
      throw refused(cant);
    }
    Reading after = ArgumentReader.read(edited.text());
    requireReadable(edited, after);
    List<Finding> errors = edited.newFindings(after).stream().filter(Finding::isError).toList();
    if (!errors.isEmpty() && edited.brings(errors)) {
      console.tell(edited.text(), errors);
      throw new Refusal("the map would have this error after the change, so nothing was changed");
    }
    return edited;
  }

  /** A map that has too much already may be made smaller step by step. */
  private void requireReadable(EditResult edited, Reading after) {
    String excess = Limits.excess(after, maxSize);
    if (!excess.isEmpty()
        && Limits.excess(ArgumentReader.read(edited.before()), maxSize).isEmpty()) {
      throw new Refusal("nothing was changed, for after it " + excess);
    }
  }

  /** An edit's own lines are indented; no word of anybody else begins a line further left. */
  private static Refusal refused(EditRefused cant) {
    List<String> lines = new ArrayList<>();
    for (String line : cant.getMessage().split("\n(?=  )")) {
      lines.add(Visible.line(line));
    }
    String first = lines.remove(0);
    if (!cant.snippet().isEmpty()) {
      first += "; nothing was changed. To add by hand, indented like its neighbours:";
      lines.addAll(List.of("", cant.snippet()));
    }
    return new Refusal(first, lines.toArray(new String[0]));
  }

  /**
   * The text of another file, from which something is added to the map.
   *
   * @param usual the bytes that it may have whatever the limit for maps
   * @param mend what makes a text of it where it is none
   */
  Text other(String typed, long usual, String mend) {
    try (InputStream in = console.open(typed)) {
      return other(in, typed, usual, mend);
    } catch (IOException e) {
      throw new Refusal("can't read " + typed + ": " + Failure.reason(e));
    }
  }

  /** The same of a stream, from where it stands. */
  Text other(InputStream in, String typed, long usual, String mend) throws IOException {
    Decoded decoded = InputFile.read(in, typed, Math.max(maxSize.value(), usual));
    if (!decoded.isText()) {
      console.tell(decoded.text(), mended(decoded.findings(), mend));
      throw new Refusal("");
    }
    return decoded.text();
  }

  private static List<Finding> mended(List<Finding> findings, String mend) {
    List<Finding> mended = new ArrayList<>();
    for (Finding one : findings) {
      boolean isNoText = one.rule() == TextRule.NOT_UTF_8;
      mended.add(isNoText ? new Finding(one.rule(), one.span(), one.message(), mend) : one);
    }
    return mended;
  }

  /** Tells what is wrong with that file, and refuses where something is. */
  void refuse(String typed, List<Bibliography.BadEntry> mistakes) {
    for (Bibliography.BadEntry mistake : mistakes) {
      String place = typed + ":" + mistake.line() + ":" + mistake.column();
      console.say(place + ": error: " + mistake.message());
    }
    if (!mistakes.isEmpty()) {
      throw new Refusal("");
    }
  }

  private void tellWarnings(EditResult edited) {
    console.tell(
        edited.text(),
        edited.newFindings().stream()
            .filter(f -> f.rule().severity() == Severity.WARNING)
            .toList());
  }

  /** A text of the command line, or of standard input where it is {@code -}. */
  String text(String typed) {
    if (!typed.equals("-")) {
      return typed.strip();
    }
    if (inputIsRead) {
      throw new Refusal("only one text can come from standard input");
    }
    inputIsRead = true;
    console.spare(MapFile.STANDARD_INPUT);
    try {
      Decoded decoded = InputFile.read(console.in(), "<stdin>", maxSize.value());
      if (!decoded.isText()) {
        console.tell(decoded.text(), decoded.findings());
        throw new Refusal("");
      }
      return decoded.text().content().replace("\r\n", "\n").strip();
    } catch (IOException e) {
      throw new Refusal("can't read standard input: " + Failure.reason(e));
    }
  }
}
