package io.github.essayplanner.cli;

import io.github.essayplanner.disk.OpenOutput;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  static List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(heap());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Alone.class.getName());
    return command;
  }

  /** The memory that the launcher allows. */
  private static List<String> heap() throws IOException {
    String launcher = Files.readString(Path.of("src/main/launcher/essay"));
    String heap = launcher.substring(launcher.indexOf("heap='") + "heap='".length());
    return List.of(heap.substring(0, heap.indexOf('\'')).split(" "));
  }

  public static void main(String[] args) throws IOException {
    int exit =
        Essay.run(
            List.of(args),
            new FileInputStream(FileDescriptor.in),
            OpenOutput.of(FileDescriptor.out),
            OpenOutput.of(FileDescriptor.err),
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
