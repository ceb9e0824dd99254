package io.github.essayplanner.cli;

import io.github.essayplanner.text.Spelling;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The maps in the folder {@code arguments} under the current one. */
final class MapNames {
  static final String FOLDER = "arguments";
  private static final String ENDING = ".yaml";
  private static final String OTHER_ENDING = ".yml";

  private MapNames() {}

  /** Whether a MAP may be the name of a map and not a path. */
  static boolean isName(String map) {
    return !map.isEmpty() && map.indexOf('/') < 0 && map.indexOf('\\') < 0 && !map.contains(".");
  }

  /**
   * What is in the folder.
   *
   * @param maps by name
   * @param passedOver other things that are called like a map, each with what it is
   */
  record Found(List<Path> maps, Map<String, String> passedOver) {
    /** Says what isn't looked into. */
    void tell(Console console) {
      passedOver.forEach(
          (name, what) -> console.say("essay: warning: passed over " + name + ": it is " + what));
    }
  }

  /** The files of the folder; none where there is no such folder. */
  static Found files(Console console) throws IOException {
    Path folder = console.resolve(FOLDER);
    List<Path> maps = new ArrayList<>();
    Map<String, String> passedOver = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          String what = isMap(name) ? oddity(file, name) : "";
          if (!what.isEmpty()) {
            passedOver.put(FOLDER + "/" + name, what);
          } else if (isMap(name)) {
            maps.add(file);
          }
        }
      } catch (DirectoryIteratorException failed) {
        throw failed.getCause();
      }
    }
    Collections.sort(maps);
    return new Found(maps, passedOver);
  }

  private static boolean isMap(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(ENDING) || small.endsWith(OTHER_ENDING);
  }

  /** What a file is that is no map, whatever it is called; waiting for none to say something. */
  private static String oddity(Path file, String name) {
    if (name.startsWith(".")) {
      return "a hidden file";
    }
    if (name.indexOf('\uFFFD') >= 0) {
      return "named in another encoding than UTF-8";
    }
    if (Files.isDirectory(file)) {
      return "a folder";
    }
    if (!Files.exists(file)) {
      return Files.isSymbolicLink(file)
          ? "a link that leads nowhere"
          : "in a folder that may not be searched";
    }
    return Files.isRegularFile(file) ? "" : "no ordinary file";
  }

  /** The names; none where the folder can't be read, since names only serve to suggest. */
  static List<String> in(Console console) {
    try {
      List<String> names = new ArrayList<>();
      for (Path file : files(console).maps()) {
        String name = name(file);
        if (isName(name)) {
          names.add(name);
        }
      }
      return names;
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /**
   * What a map may be called: its file without the ending, or its path if another one is that or
   * nothing would be found by it.
   */
  static String name(Path file) {
    String name = file.getFileName().toString();
    String plain = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    boolean isNamed =
        name.endsWith(ENDING)
            || name.endsWith(OTHER_ENDING) && !Files.exists(file.resolveSibling(plain + ENDING));
    return isNamed && isName(plain) ? plain : FOLDER + "/" + name;
  }

  /**
   * The file that a name means. One that is spelled with other code points, as systems do with
   * accents, is meant too.
   */
  static Optional<Path> named(Console console, String name) {
    for (String ending : List.of(ENDING, OTHER_ENDING)) {
      Path file = console.resolve(FOLDER + "/" + name + ending);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    try {
      for (Path file : files(console).maps()) {
        if (Spelling.isSame(name(file), name)) {
          return Optional.of(file);
        }
      }
    } catch (IOException unreadable) {
      return Optional.of(fresh(console, name)); // Who reads it is told why it can't be.
    }
    return Optional.empty();
  }

  /** Where a new map of a name goes. */
  static Path fresh(Console console, String name) {
    return console.resolve(FOLDER + "/" + name + ENDING);
  }
}
