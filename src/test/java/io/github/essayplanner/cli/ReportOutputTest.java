package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which format a file gets, and which files are refused. */
class ReportOutputTest {
  @TempDir Path folder;

  @BeforeEach
  void writeAMap() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), "question: Why did the Republic fall?\n");
  }

  private String written(String file, String... command) throws IOException {
    Run.Result result = Run.essay(folder, command);
    assertEquals("", result.out());
    assertEquals(0, result.exit(), result.err());
    return Files.readString(folder.resolve(file));
  }

  @Test
  void theEndingOfTheFileDecidesInAnyCase() throws IOException {
    assertTrue(written("p.HTML", "plan", "map.yaml", "-o", "p.HTML").startsWith("<!doctype"));
    assertTrue(written("p.json", "plan", "map.yaml", "-o", "p.json").startsWith("{"));
    assertTrue(written("p.md", "plan", "map.yaml", "-o", "p.md").startsWith("# "));
    assertTrue(written("d.gv", "draw", "map.yaml", "-o", "d.gv").startsWith("digraph"));
  }

  @Test
  void aFormatThatIsAskedForCountsMoreThanTheEnding() throws IOException {
    String text = written("p.html", "plan", "map.yaml", "--format", "markdown", "-o", "p.html");
    assertTrue(text.startsWith("# "), text);
  }

  @Test
  void aFileWithoutAnEndingGetsTheUsualFormat() throws IOException {
    assertTrue(written(".html", "plan", "map.yaml", "-o", ".html").startsWith("# "));
    Files.createDirectory(folder.resolve("v1.d"));
    assertTrue(written("v1.d/plan", "plan", "map.yaml", "-o", "v1.d/plan").startsWith("# "));
  }

  @Test
  void aRefusedEndingWritesNothing() {
    Run.Result result = Run.essay(folder, "check", "map.yaml", "-o", "findings.pdf");
    assertEquals(2, result.exit());
    assertFalse(Files.exists(folder.resolve("findings.pdf")));
  }

  @Test
  void noMapThatAReportIsMadeFromIsWrittenOver() throws IOException {
    Files.createDirectory(folder.resolve("arguments"));
    Path map = folder.resolve("arguments/rome.json");
    Files.move(folder.resolve("map.yaml"), map);
    String before = Files.readString(map);
    Run.Result result =
        Run.essay(folder, "check", "arguments/rome.json", "-o", "arguments/../arguments/rome.json");
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("it is the file that is read"), result.err());
    assertEquals(before, Files.readString(map));
  }
}
