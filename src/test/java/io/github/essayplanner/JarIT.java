package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the jar owes to those whose work is in it. */
class JarIT {
  @Test
  void itBringsTheLicenceAndTheVersionsOfItsLibraries() throws Exception {
    try (JarFile jar = new JarFile("target/essay.jar")) {
      String licence =
          new String(
              jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertEquals(Files.readString(Path.of("LICENSE")), licence);
      List<String> versions =
          jar.stream().map(e -> e.getName()).filter(n -> n.endsWith("/pom.properties")).toList();
      for (String library : List.of("jackson-core", "snakeyaml-engine", "commons-text")) {
        assertTrue(versions.stream().anyMatch(n -> n.contains(library)), versions.toString());
      }
    }
  }
}
