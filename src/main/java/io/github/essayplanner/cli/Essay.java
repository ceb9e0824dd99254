package io.github.essayplanner.cli;

import io.github.essayplanner.disk.OpenOutput;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: {@code essay COMMAND …}. */
public final class Essay implements Callable<Integer> {
  /** In fewer columns the descriptions of options would have no room beside them. */
  private static final int NARROWEST_HELP = 55;

  private Essay(Syntax syntax, List<String> args) {
    syntax.describe("Plans an argument: one YAML map in, essay plans and judgements out.");
    syntax.subcommandLabel("COMMAND");
    Commands.declare(syntax, args);
    syntax.examples("essay plan arguments/peaceful-coexistence.yaml");
    syntax.exits(
        "0 done, 1 'check' or 'draft' found what --fail-on names, 2 can't be done, 3 a bug in essay.");
  }

  /** Runs the program on the process's own streams and ends it with the exit code. */
  public static void main(String[] args) {
    sparePicocli();
    int exit =
        run(
            List.of(args),
            // Buffered, because a bare FileInputStream asks a pipe for its position, which has
            // none.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            OpenOutput.of(FileDescriptor.out),
            OpenOutput.of(FileDescriptor.err),
            System.getenv(),
            Path.of(""));
    Runtime.getRuntime().halt(exit);
  }

  /** What the library would look for by reflection at every start, and no option here needs. */
  private static void sparePicocli() {
    System.setProperty("picocli.converters.excludes", "java.*");
    System.setProperty("picocli.disable.closures", "true");
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
    List<String> american = Color.american(args);
    Console console = new Console(in, out, err, environment, folder, Color.requested(american));
    int exit = new Execution(console, american).exit();
    try {
      console.flush();
    } catch (IOException e) {
      if (console.isChanged()) {
        console.tellUnshown(e);
        console.err().flush();
        return exit;
      }
      console.err().println("essay: error: can't write the result: " + Failure.reason(e));
      console.err().flush();
      return Execution.REFUSED;
    }
    return exit;
  }

  /**
   * The program as a command line asks for it.
   *
   * @param args where they name a command, no other is declared: each costs time at every start
   */
  static CommandLine commandLine(Console console, List<String> args) {
    CommandLine line =
        new CommandLine(Syntax.of("essay", console, syntax -> new Essay(syntax, args)));
    line.setExpandAtFiles(false);
    line.setOut(console.out());
    line.setErr(console.err());
    int columns = Math.max(NARROWEST_HELP, TerminalWidth.of(Color.OUT, console));
    if (columns < line.getUsageHelpWidth()) {
      line.setUsageHelpWidth(columns);
    }
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.hasColor(Color.OUT) ? Ansi.ON : Ansi.OFF));
    return line;
  }

  @Override
  public Integer call() {
    throw new Refusal("say what to do: essay COMMAND …", "See 'essay --help'.");
  }
}
