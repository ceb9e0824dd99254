package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the README's examples: every {@code $ essay …} in a {@code console} block must print what
 * stands under it, where a line {@code …} stands for any lines. A {@code yaml} block whose first
 * line is {@code # NAME.yaml} is that file.
 */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void everyExampleOfTheReadmePrintsWhatItSays() throws IOException {
    copyArguments();
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(readme.lines().count() < 200, "lines: " + readme.lines().count());
    int examples = 0;
    for (Matcher block = BLOCK.matcher(readme); block.find(); ) {
      if (block.group(1).equals("yaml") && block.group(2).startsWith("# ")) {
        String name = block.group(2).lines().findFirst().orElseThrow().substring(2);
        Files.writeString(folder.resolve(name), block.group(2));
      } else if (block.group(1).equals("console")) {
        examples += runAll(block.group(2));
      }
    }
    assertTrue(examples >= 8, "examples: " + examples);
  }

  private void copyArguments() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("arguments"));
    try (Stream<Path> maps = Files.list(Path.of("arguments"))) {
      for (Path map : maps.toList()) {
        Files.copy(map, copy.resolve(map.getFileName()));
      }
    }
  }

  private int runAll(String block) {
    List<String> lines = block.lines().toList();
    int examples = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("$ essay ")) {
        List<String> expected = new ArrayList<>();
        for (int j = i + 1; j < lines.size() && !lines.get(j).startsWith("$ "); j++) {
          expected.add(lines.get(j));
        }
        run(lines.get(i).substring(2), expected);
        examples++;
      }
    }
    return examples;
  }

  private void run(String command, List<String> expected) {
    List<String> words = Run.words(command);
    Run.Result result = Run.essay(folder, new byte[0], words.subList(1, words.size()));
    String printed = result.err() + result.out();
    StringBuilder pattern = new StringBuilder();
    for (String line : expected) {
      pattern.append(line.equals("…") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n");
    }
    if (!printed.matches(pattern.toString())) {
      assertEquals(String.join("\n", expected), printed.stripTrailing(), command);
    }
  }

  /** The two commands that set everything up stand in the README as they are run. */
  @Test
  void theTwoCommandsStandInTheReadme() throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(Path.of("README.md")), StandardCharsets.UTF_8)
            .lines()
            .toList();
    Map.of(
            "main",
                "mvn -q -DskipTests package && target/essay plan arguments/peaceful-coexistence.yaml",
            "tests", "mvn verify")
        .values()
        .forEach(command -> assertTrue(lines.contains(command), command));
  }
}
