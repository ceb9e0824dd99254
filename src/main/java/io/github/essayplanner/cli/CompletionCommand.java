package io.github.essayplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code essay completion SHELL}. */
@Command(
    name = "completion",
    sortOptions = false,
    description = "Prints a script that lets a shell complete what you type after 'essay'.",
    footer = {
      "",
      "Commands, options, their values, maps, and the factors of the map on the line.",
      "",
      "Examples:",
      "  source <(essay completion bash)     (to keep it: this line in ~/.bashrc)",
      "  source <(essay completion zsh)      (in ~/.zshrc, after compinit)",
      "",
      "Exit codes: 0 done, 2 can't be done."
    })
final class CompletionCommand implements Callable<Integer> {
  enum Shell {
    BASH,
    ZSH
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell;

  @Mixin private Help help;

  @Override
  public Integer call() {
    Console console = ((Essay) spec.root().userObject()).console();
    console.out().print(script());
    return 0;
  }

  private String script() {
    String name = "completion." + Words.of(Shell.values()).get(shell.ordinal());
    try (InputStream script = CompletionCommand.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
