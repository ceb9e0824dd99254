package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder under {@code golden} is a case: {@code command} is run on a copy of the folder and
 * must give {@code stdout}, {@code stderr} and {@code exit} (0 where there is none), and leave
 * {@code map.after.yaml} in {@code map.yaml} (or the map as it was).
 */
class CliGoldenTest {
  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyCaseGivesWhatItsFolderSays() throws IOException {
    try (Stream<Path> folders = Files.list(Golden.RESOURCES.resolve("golden"))) {
      List<Path> cases = folders.sorted().toList();
      return cases.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }
  }

  private void run(Path folder) throws IOException {
    Path copy = Files.createDirectory(temporary.resolve(folder.getFileName().toString()));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    List<String> words = Run.words(Files.readString(folder.resolve("command")));
    Path stdin = folder.resolve("stdin");
    Run.Result result =
        Run.essay(
            copy,
            Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0],
            words.subList(1, words.size()));
    Golden.compare(folder.resolve("stderr"), result.err());
    Golden.compare(folder.resolve("stdout"), result.out());
    Golden.compare(folder.resolve("exit"), result.exit() == 0 ? "" : result.exit() + "\n");
    compareMap(folder, copy);
  }

  private static void compareMap(Path folder, Path copy) throws IOException {
    Path map = folder.resolve("map.yaml");
    if (!Files.exists(map)) {
      return;
    }
    String left = Files.readString(copy.resolve("map.yaml"));
    Path after = folder.resolve("map.after.yaml");
    if (Files.exists(after) || !left.equals(Files.readString(map))) {
      Golden.compare(after, left);
    } else {
      assertEquals(Files.readString(map), left);
    }
  }
}
