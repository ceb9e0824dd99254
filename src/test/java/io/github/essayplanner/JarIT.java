package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the jar owes to those whose work is in it, and to those who run it. */
class JarIT {
  /** Annotations that no run reads, and a class of constants that the compiler has copied. */
  private static final List<String> NOT_NEEDED =
      List.of("com.fasterxml.jackson.annotation.", "tools.jackson.core.JsonTokenId");

  @Test
  void everyClassThatAnotherNamesIsInItThoughOthersOfTheLibrariesAreLeftOut() {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    String[] asked = {"--missing-deps", "--multi-release", "17", "target/essay.jar"};
    assertEquals(0, ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, asked));
    List<String> missing =
        said.toString()
            .lines()
            .filter(line -> line.startsWith("   ") && line.endsWith("not found"))
            .filter(line -> NOT_NEEDED.stream().noneMatch(line::contains))
            .toList();
    assertEquals(List.of(), missing);
    assertTrue(said.toString().contains("not found"), "jdeps tells what is missing otherwise");
  }

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
