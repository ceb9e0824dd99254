package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs kept in files; {@code -Dgolden=write} writes them anew. */
public final class Golden {
  public static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /** Compares an output with a file; an empty output has no file. */
  public static void compare(Path file, String actual) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      if (actual.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, actual);
      }
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file.toString());
  }
}
