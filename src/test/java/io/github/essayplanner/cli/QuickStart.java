package io.github.essayplanner.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The command line that starts the program's own classes, as they have been compiled, with an
 * archive of them such as a release has: a test may start hundreds of processes.
 */
final class QuickStart {
  private static List<String> command = List.of();

  private QuickStart() {}

  /** The beginning of a command line, up to the name of the program's class. */
  static synchronized List<String> command() throws IOException, InterruptedException {
    if (command.isEmpty()) {
      Path folder = Files.createTempDirectory("essay-start");
      Path archive = folder.resolve("essay.jsa");
      Path jar = folder.resolve("essay.jar");
      Stream.of(folder, archive, jar).forEach(file -> file.toFile().deleteOnExit());
      List<String> path = classPath(jar);
      List<String> first = start("-XX:ArchiveClassesAtExit=" + archive, path);
      first.addAll(List.of("check", "arguments/macbeth.yaml"));
      new ProcessBuilder(first)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      command = List.copyOf(start("-XX:SharedArchiveFile=" + archive, path));
    }
    return command;
  }

  private static List<String> start(String option, List<String> path) {
    List<String> start = new ArrayList<>();
    start.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    start.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    start.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", option));
    start.addAll(List.of("-cp", String.join(File.pathSeparator, path), Essay.class.getName()));
    return start;
  }

  /** An archive takes classes from jars only, so those of the folder go into one. */
  private static List<String> classPath(Path jar) throws IOException {
    List<String> path = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
      Path place = Path.of(entry).toAbsolutePath();
      if (!Files.isDirectory(place)) {
        path.add(place.toString());
      } else if (Files.exists(place.resolve("io/github/essayplanner/cli/Essay.class"))) {
        pack(place, jar);
        path.add(0, jar.toString());
      }
    }
    return path;
  }

  private static void pack(Path classes, Path jar) throws IOException {
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
    try (ZipOutputStream zip = new ZipOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      zip.setLevel(1);
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(one).toString().replace('\\', '/')));
        Files.copy(one, zip);
      }
    }
  }
}
