package io.github.essayplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** {@code essay completion SHELL}. */
final class CompletionCommand implements Callable<Integer> {
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Console console;
  private final OptionValue<Shell> shell;

  CompletionCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("Prints a script that lets a shell complete what you type after 'essay'.");
    shell = syntax.argument(0, "SHELL", Shell.class, "bash, zsh or fish.");
    syntax.explain(
        "Commands, options, their values, maps, and the factors of the map on the line.");
    syntax.examples(
        "source <(essay completion bash)     (to keep it: this line in ~/.bashrc)",
        "source <(essay completion zsh)      (in ~/.zshrc, after compinit)",
        "essay completion fish | source      (in ~/.config/fish/config.fish)");
  }

  @Override
  public Integer call() {
    console.out().print(script());
    return 0;
  }

  private String script() {
    String name = "completion." + Converters.of(shell.value());
    try (InputStream script = CompletionCommand.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
