package io.github.essayplanner.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: {@code essay COMMAND …}. */
@Command(
    name = "essay",
    versionProvider = Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    description = "Plans an argument: one YAML map in, essay plans and judgements out.",
    footer = {
      "",
      "Example:",
      "  essay plan arguments/peaceful-coexistence.yaml",
      "",
      "Exit codes: 0 done, 1 'check' found something, 2 can't be done, 3 a bug in essay."
    })
public final class Essay implements Runnable {
  static final int REFUSED = 2;
  static final int BUG = 3;

  @Spec private CommandSpec spec;

  @Option(names = "--debug", hidden = true, scope = CommandLine.ScopeType.INHERIT)
  private boolean debug;

  @CommandLine.Mixin private Help help;

  private final Console console;

  Essay(Console console) {
    this.console = console;
  }

  /** Runs the program on the process's own streams and ends it with the exit code. */
  public static void main(String[] args) {
    int exit =
        run(
            List.of(args),
            // Buffered, because a bare FileInputStream asks a pipe for its position, which has
            // none.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of(""));
    Runtime.getRuntime().halt(exit);
  }

  /**
   * Runs one command.
   *
   * @return the exit code: 0 done or clean, 1 findings, 2 can't be carried out, 3 a bug
   */
  public static int run(
      List<String> args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Path folder) {
    Console console = new Console(in, out, err, environment, folder);
    int exit = new Essay(console).run(args);
    try {
      console.flush();
    } catch (IOException e) {
      console.err().println("essay: error: can't write the result: " + Failure.reason(e));
      console.err().flush();
      return REFUSED;
    }
    return exit;
  }

  private int run(List<String> args) {
    try {
      if (String.join("", args).indexOf('\uFFFD') >= 0) {
        throw new Refusal(
            "an argument lost its characters on the way here: this terminal isn't set to UTF-8."
                + " Use the 'essay' launcher, or set LC_ALL=C.UTF-8");
      }
      return commandLine(args).execute(args.toArray(String[]::new));
    } catch (Throwable bug) {
      return failed(bug);
    }
  }

  private CommandLine commandLine(List<String> args) {
    CommandLine line = new CommandLine(this);
    Commands.addTo(line, args);
    line.setExpandAtFiles(false);
    Words.register(line);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Color.isOn(Color.requested(args), console, Color.OUT) ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(new Misused());
    line.setExecutionExceptionHandler(new Failed());
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: essay COMMAND …");
  }

  /** Like every class given to the library, no lambda: see {@link Words}. */
  private final class Misused implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException misuse, String[] args) {
      Misuse.tell(misuse, console.err());
      return REFUSED;
    }
  }

  private final class Failed implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
      return failed(failure);
    }
  }

  private int failed(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      if (!refusal.getMessage().isEmpty()) {
        console.err().println("essay: error: " + refusal.getMessage());
      }
      return REFUSED;
    }
    console.err().println("essay: a bug in essay itself: " + failure);
    console
        .err()
        .println(
            "Please report it with the command you ran and the map, at"
                + " https://github.com/essayplanner/essay-planner/issues (--debug shows more).");
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return BUG;
  }

  Console console() {
    return console;
  }
}
