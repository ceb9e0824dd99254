package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.cli.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The way through pandoc: {@code essay plan MAP | pandoc -f gfm -o plan.docx}. */
class WordTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> pandocMakesADocumentOfThePlanOfEveryMap() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("arguments"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(map -> DynamicTest.dynamicTest(map.toString(), () -> becomesADocument(map)));
    }
  }

  private void becomesADocument(Path map) throws Exception {
    assumeTrue(Programs.installed("pandoc"), "pandoc is not installed");
    String markdown = Run.essay(Path.of(""), "plan", map.toString()).out();
    Path plan = Files.writeString(folder.resolve("plan.md"), markdown);
    Path word = folder.resolve("plan.docx");
    Process pandoc =
        new ProcessBuilder("pandoc", "-f", "gfm", "-o", word.toString())
            .redirectInput(plan.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said);
    assertEquals(0, pandoc.waitFor());
    long sections = markdown.lines().filter(line -> line.startsWith("## ")).count();
    assertTrue(sections > 3, "sections: " + sections);
    assertEquals(sections, headings(word));
  }

  private static long headings(Path word) throws Exception {
    try (ZipFile zip = new ZipFile(word.toFile())) {
      String document =
          new String(
              zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      return document.split("<w:pStyle w:val=\"Heading2\" />", -1).length - 1;
    }
  }
}
