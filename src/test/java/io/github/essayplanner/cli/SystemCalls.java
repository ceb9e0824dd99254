package io.github.essayplanner.cli;

import io.github.essayplanner.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a command asks of the system, as {@code strace} sees it, and what if the system refuses. */
final class SystemCalls {
  /** What changes a folder or makes a change last. */
  private static final String KINDS = "fsync,rename,link,chmod,write,ftruncate,unlink,sendfile";

  private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\((.*)");

  private SystemCalls() {}

  /**
   * One call.
   *
   * @param nth among the calls of its kind that its thread makes, from 1
   */
  record Call(String kind, int nth) {}

  /** Whether this machine lets one program watch another. */
  static boolean canBeWatched(Path folder) throws Exception {
    return Programs.installed("strace")
        && Shell.in(folder).run("strace -o /dev/null true").exit() == 0;
  }

  /** The calls with which a line of shell changes what is in a folder. */
  static List<Call> of(Path folder, String line) throws Exception {
    Path log = Files.createTempFile("essay", ".strace");
    try {
      Shell.in(folder)
          .under("strace", "-f", "-y", "-o", log.toString(), "-e", "trace=" + KINDS)
          .run(line);
      return calls(folder.toRealPath().toString(), Files.readAllLines(log));
    } finally {
      Files.delete(log);
    }
  }

  private static List<Call> calls(String folder, List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    List<Call> calls = new ArrayList<>();
    for (String line : lines) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        int nth = counts.merge(call.group(1) + call.group(2), 1, Integer::sum);
        String about = call.group(3).split(", ")[0];
        if (about.contains(folder)) {
          calls.add(new Call(call.group(2), nth));
        }
      }
    }
    return calls;
  }

  /**
   * Runs a line of shell in which the system answers a call with an error, or kills the process.
   */
  static Run.Result refusing(Path folder, Call call, String error, String line) throws Exception {
    String answer = error.equals("KILL") ? "error=EIO:signal=KILL" : "error=" + error;
    return Shell.in(folder)
        .under(
            "strace",
            "-f",
            "-o",
            "/dev/null",
            "-e",
            "trace=" + call.kind(),
            "-e",
            "inject=" + call.kind() + ":" + answer + ":when=" + call.nth())
        .run(line);
  }

  /** Runs a line of shell in which the system answers every call of some kinds with an error. */
  static Run.Result without(Path folder, String kinds, String error, String line) throws Exception {
    return Shell.in(folder)
        .under("strace", "-f", "-o", "/dev/null", "-e", "inject=" + kinds + ":error=" + error)
        .run(line);
  }
}
