package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * {@code essay complete -- WORD…}: what the shells' scripts ask. Prints a candidate a line, with a
 * tab and what it means behind it; or nothing, a tab and {@code maps} or {@code files} where the
 * shell adds those.
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
    Completion completion = Completion.of(TypedLine.of(whole, typed), console);
    completion.found().forEach((value, meaning) -> console.out().print(line(value, meaning)));
    if (!completion.files().isEmpty()) {
      console.out().print("\t" + completion.files() + "\n");
    }
    return 0;
  }

  private static String line(String value, String meaning) {
    return value + (meaning.isEmpty() ? "" : "\t" + plain(meaning)) + "\n";
  }

  /** What a terminal would take for a command to itself, as blanks. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars().forEach(c -> plain.append(Completion.isVisible(c) ? (char) c : ' '));
    return plain.toString();
  }
}
