package io.github.essayplanner.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of a command, and what is said where it fails. */
final class Execution implements IParameterExceptionHandler, IExecutionExceptionHandler {
  static final int REFUSED = 2;
  private static final int BUG = 3;

  /** What stands for a byte that is no text. */
  private static final char LOST = '\uFFFD';

  private final Console console;
  private final List<String> args;

  Execution(Console console, List<String> args) {
    this.console = console;
    this.args = args;
  }

  /**
   * Carries the command out.
   *
   * @return the exit code: 0 done or clean, 1 findings, 2 can't be carried out, 3 a bug
   */
  int exit() {
    try {
      if (hasLostCharacters(String.join("", args))) {
        throw new Refusal(
            console.isLaunched()
                ? "an argument isn't UTF-8: set this terminal to UTF-8, and rename a file whose"
                    + " name is in another encoding"
                : "an argument lost its characters on the way here: this terminal isn't set to"
                    + " UTF-8. Use the 'essay' launcher, or set LC_ALL=C.UTF-8");
      }
      CommandLine line = Essay.commandLine(console, args);
      Commands.refuseUnknown(args, line);
      line.setParameterExceptionHandler(this);
      line.setExecutionExceptionHandler(this);
      return line.execute(args.toArray(new String[0]));
    } catch (Throwable failure) {
      return failed(failure);
    }
  }

  /** Whether a mark of lost characters stands in the arguments that nobody has typed there. */
  private static boolean hasLostCharacters(String args) {
    if (args.indexOf(LOST) < 0) {
      return false;
    }
    try {
      byte[] typed = Files.readAllBytes(Path.of("/proc/self/cmdline"));
      CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
      return count(strict.decode(ByteBuffer.wrap(typed))) < count(args);
    } catch (IOException otherBytesOrSystem) {
      return true;
    }
  }

  private static long count(CharSequence text) {
    return text.chars().filter(c -> c == LOST).count();
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] typed) {
    UsageErrors.tell(misuse, List.of(typed), console.err());
    return REFUSED;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    return failed(failure);
  }

  /** Whether a class is whole, but has failed to make its constants: a bug. */
  private static boolean isOfInitializer(Throwable failure) {
    return failure instanceof ExceptionInInitializerError
        || failure.getCause() instanceof ExceptionInInitializerError;
  }

  /** What there was not enough of. */
  private static String lack(OutOfMemoryError full) {
    return String.valueOf(full.getMessage()).contains("native thread")
        ? "the system lets essay start no more threads; 'ulimit -u' and 'ulimit -v' say how many"
        : "the map is too large for the memory that essay may use; a --max-size lets it use more";
  }

  private int failed(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      if (!refusal.getMessage().isEmpty()) {
        console.err().println("essay: error: " + refusal.getMessage());
      }
      return REFUSED;
    }
    if (failure instanceof LinkageError && !isOfInitializer(failure)) {
      console.say("essay: error: a part of essay is damaged or missing; get essay again");
      return REFUSED;
    }
    if (failure instanceof OutOfMemoryError full) {
      console.say("essay: error: " + lack(full));
      return REFUSED;
    }
    console.say("essay: a bug in essay itself: " + failure);
    console
        .err()
        .println(
            "Please report it with the command you ran and the map, at"
                + " https://github.com/essayplanner/essay-planner/issues (--debug shows more).");
    if (args.contains(Syntax.DEBUG)) {
      failure.printStackTrace(console.err());
    }
    return BUG;
  }
}
