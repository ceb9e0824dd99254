package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.HeldFile;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.edit.CantEdit;
import io.github.essayplanner.edit.Edited;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.render.UnifiedDiff;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The map that a command changes, and how the change is written. */
@Command
final class MapEdit {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "MAP", description = "A file, or a name in arguments/.")
  private String map;

  @Option(
      names = "--dry-run",
      description = "Print the change as a diff, and write nothing.",
      order = 90)
  private boolean dryRun;

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      description = "Largest map to change (default: 1048576).",
      defaultValue = "1048576",
      converter = Words.Sizes.class,
      order = 91)
  private long maxSize;

  private boolean inputIsRead;

  /** Carries out a wish: all of it, or nothing and a refusal that says why. */
  int change(Function<Text, Edited> wish) {
    if (map.equals("-")) {
      throw new Refusal("standard input can't be changed: name a file");
    }
    MapFile path = new MapFile(map, console());
    try {
      return dryRun ? show(path, wish) : write(path, wish);
    } catch (IOException e) {
      String hint = Files.exists(path.file()) ? "" : path.hint();
      throw new Refusal("can't change " + map + ": " + Failure.reason(e) + hint);
    }
  }

  private int show(MapFile path, Function<Text, Edited> wish) throws IOException {
    Path file = path.file();
    Edited edited = edited(InputFile.read(file, path.name(file), maxSize), wish);
    String name = edited.text().name();
    String before = edited.before().content();
    console().out().print(UnifiedDiff.of(name, before, edited.text().content()));
    tellWarnings(edited);
    return 0;
  }

  private int write(MapFile path, Function<Text, Edited> wish) throws IOException {
    Path file = path.file();
    try (HeldFile held = HeldFile.hold(file, LockFolder.of(console()), maxSize)) {
      Decoded decoded = held.decoded(path.name(file), maxSize);
      Edited edited = edited(decoded, wish);
      if (!edited.changesNothing()) {
        held.replace(decoded.encode(edited.text().content()));
      }
      for (Edited.Done done : edited.done()) {
        console().out().print(edited.text().name() + ":" + done.line() + ": " + done.what() + "\n");
      }
      tellWarnings(edited);
    }
    return 0;
  }

  private Edited edited(Decoded decoded, Function<Text, Edited> wish) {
    Text text = decoded.text();
    if (!decoded.isText()) {
      tell(text, decoded.findings());
      throw new Refusal("");
    }
    YamlTree tree = YamlTree.of(text);
    if (!tree.isWhole()) {
      tell(text, tree.findings());
      throw new Refusal("the YAML of this map is broken, so nothing can be changed in it yet");
    }
    Edited edited;
    try {
      edited = wish.apply(text);
    } catch (CantEdit cant) {
      throw new Refusal(cant.getMessage() + snippet(cant));
    }
    List<Finding> errors = edited.newFindings().stream().filter(Finding::isError).toList();
    if (!errors.isEmpty() && edited.brings(errors)) {
      tell(edited.text(), errors);
      throw new Refusal("the map would have this error after the change, so nothing was changed");
    }
    return edited;
  }

  private static String snippet(CantEdit cant) {
    return cant.snippet().isEmpty()
        ? ""
        : "; nothing was changed. To add by hand, indented like its neighbours:\n\n"
            + cant.snippet();
  }

  private void tellWarnings(Edited edited) {
    tell(
        edited.text(),
        edited.newFindings().stream()
            .filter(f -> f.rule().severity() == Severity.WARNING)
            .toList());
  }

  private void tell(Text text, List<Finding> findings) {
    Help help = (Help) spec.mixins().get("help").userObject();
    FindingsText.write(
        text, findings, Color.isOn(help.color(), console(), Color.ERR), console().err());
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
    try {
      Decoded decoded = InputFile.read(console().in(), "<stdin>", maxSize);
      if (!decoded.isText()) {
        tell(decoded.text(), decoded.findings());
        throw new Refusal("");
      }
      return decoded.text().content().replace("\r\n", "\n").strip();
    } catch (IOException e) {
      throw new Refusal("can't read standard input: " + Failure.reason(e));
    }
  }

  private Console console() {
    return ((Essay) spec.root().userObject()).console();
  }
}
