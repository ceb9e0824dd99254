package io.github.essayplanner;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of other people's making that tests ask for their opinion. */
public final class Programs {
  private Programs() {}

  public static boolean installed(String name) {
    return find(name).isPresent();
  }

  public static Path path(String name) {
    return find(name).orElseThrow();
  }

  private static Optional<Path> find(String name) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
