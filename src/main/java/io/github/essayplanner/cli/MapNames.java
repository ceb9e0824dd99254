package io.github.essayplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The maps in the folder {@code arguments} under the current one. */
final class MapNames {
  static final String FOLDER = "arguments";
  private static final String ENDING = ".yaml";

  private MapNames() {}

  /** Whether a MAP may be the name of a map and not a path. */
  static boolean isName(String map) {
    return map.indexOf('/') < 0 && map.indexOf('\\') < 0 && !map.contains(".");
  }

  /** The files, by name; none where there is no such folder. */
  static List<Path> files(Console console) throws IOException {
    Path folder = console.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** The names; none where the folder can't be read, since names only serve to suggest. */
  static List<String> in(Console console) {
    try {
      return files(console).stream().map(MapNames::name).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
