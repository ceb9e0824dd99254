package io.github.essayplanner.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the program in a Java of its own, as the launcher does, and says last of all on standard
 * error what it took: milliseconds of processors and mebibytes of memory, 0 where the system
 * doesn't tell.
 */
final class Alone {
  private Alone() {}

  /** The beginning of a command line. */
  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx200m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        Alone.class.getName());
  }

  public static void main(String[] args) throws IOException {
    int exit =
        Essay.run(
            List.of(args),
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Map.of(),
            Path.of(""));
    long millis =
        ProcessHandle.current().info().totalCpuDuration().map(d -> d.toMillis()).orElse(0L);
    System.err.println(millis + " " + peak());
    Runtime.getRuntime().halt(exit);
  }

  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    }
    return 0;
  }
}
