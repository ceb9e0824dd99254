package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * {@code essay complete -- WORD…}: what the shells' scripts ask. Prints a candidate a line, with a
 * tab and what it means behind it, or {@code :maps} or {@code :files} where the shell adds those.
 */
final class CompleteCommand implements Callable<Integer> {
  private final Console console;
  private final OptionValue<List<String>> words;

  CompleteCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("Prints what may stand for the last word of a command line.");
    words =
        syntax.arguments(
            0, "WORD", "The words after 'essay', the last one as far as it has been typed.");
    syntax.examples("essay complete -- plan peaceful-coexistence --order ''");
    syntax.hide();
  }

  @Override
  public Integer call() {
    List<String> typed = words.value();
    CommandLine whole = Essay.commandLine(console, typed.size() > 1 ? typed : List.of());
    Completion.of(TypedLine.of(whole, typed), console)
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
