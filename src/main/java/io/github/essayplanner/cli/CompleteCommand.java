package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code essay complete -- WORD…}: what the shells' scripts ask. Prints a candidate a line, with a
 * tab and what it means behind it, or {@code :maps} or {@code :files} where the shell adds those.
 */
@Command(
    name = "complete",
    hidden = true,
    sortOptions = false,
    description = "Prints what may stand for the last word of a command line.",
    footer = {
      "",
      "Example:",
      "  essay complete -- plan peaceful-coexistence --order ''",
      "",
      "Exit codes: 0 done, 2 can't be done."
    })
final class CompleteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "The words after 'essay', the last one as far as it has been typed.")
  private List<String> words = new ArrayList<>();

  @Mixin private Help help;

  @Override
  public Integer call() {
    Console console = ((Essay) spec.root().userObject()).console();
    CommandLine whole = new CommandLine(new Essay(console));
    Commands.addTo(whole, words.size() > 1 ? words : List.of());
    Completion.of(TypedLine.of(whole, words), console)
        .forEach((value, meaning) -> console.out().print(line(value, meaning)));
    return 0;
  }

  /** The author's words may hold line breaks; a candidate is a line. */
  private static String line(String value, String meaning) {
    return plain(value) + (meaning.isEmpty() ? "" : "\t" + plain(meaning)) + "\n";
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars().forEach(c -> plain.append(Character.isISOControl(c) ? ' ' : (char) c));
    return plain.toString();
  }
}
