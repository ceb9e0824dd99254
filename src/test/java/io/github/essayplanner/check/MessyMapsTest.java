package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Mending;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps as students type them, each with the list of its mistakes and the map that was meant. */
class MessyMapsTest {
  private static final Path FOLDER = Golden.RESOURCES.resolve("messy");
  private static final Set<String> OF_BYTES = Set.of("utf-16", "encoding");
  private static final JsonMapper JSON = new JsonMapper();

  private static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.substring(0, file.length() - 5))
          .sorted()
          .toList()
          .stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsToldInOneRunAndNothingElse() throws IOException {
    return names().map(name -> DynamicTest.dynamicTest(name, () -> isTold(name)));
  }

  private static void isTold(String name) throws IOException {
    Text text = text(name + ".yaml");
    Set<Integer> told = new TreeSet<>();
    for (Finding finding : ArgumentReader.read(text).findings()) {
      if (finding.rule().severity() != Severity.ADVICE) {
        told.add(text.lineAt(finding.span().start()));
      }
    }
    Set<Integer> wrong = new TreeSet<>();
    for (JsonNode mistake : mistakes(name)) {
      Set<Integer> lines = lines(mistake);
      boolean isOfBytes = OF_BYTES.contains(mistake.get("kind").asString());
      assertTrue(isOfBytes || told.stream().anyMatch(lines::contains), "not told: " + mistake);
      wrong.addAll(lines);
    }
    told.removeAll(wrong);
    assertEquals(Set.of(), told, "told of lines without a mistake");
  }

  @TestFactory
  Stream<DynamicTest> whatIsSafeIsMendedAndNothingElse() throws IOException {
    return names().map(name -> DynamicTest.dynamicTest(name, () -> isMended(name)));
  }

  /** After the fixes, and the lines that only the writer can mend, it is the map that was meant. */
  private static void isMended(String name) throws IOException {
    Text meant = text(name + ".intended.yaml");
    Text typed = text(name + ".yaml");
    Text mended = Mending.of(typed).text();
    boolean hasSameLines = mended.lineCount() == typed.lineCount();
    Text whole =
        hasSameLines ? chosen(name, mended, meant) : Mending.of(chosen(name, typed, meant)).text();
    assertEquals(Value.of(YamlTree.of(meant).root()), Value.of(YamlTree.of(whole).root()));
  }

  /** A map with the lines that only the writer can mend as they were meant. */
  private static Text chosen(String name, Text map, Text meant) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= map.lineCount(); line++) {
      lines.add(map.line(line));
    }
    for (JsonNode mistake : mistakes(name)) {
      boolean isOfBytes = OF_BYTES.contains(mistake.get("kind").asString());
      if (!mistake.get("fixable").asString().equals("safe") && !isOfBytes) {
        lines(mistake).forEach(line -> lines.set(line - 1, meant.line(line)));
      }
    }
    return new Text(name, String.join("\n", lines));
  }

  @TestFactory
  Stream<DynamicTest> theMapThatWasMeantHasNoMistake() throws IOException {
    return names().map(name -> DynamicTest.dynamicTest(name, () -> isClean(name)));
  }

  private static void isClean(String name) throws IOException {
    List<Finding> findings = ArgumentReader.read(text(name + ".intended.yaml")).findings();
    assertEquals(List.of(), findings.stream().filter(f -> f.rule() != TextRule.UTF_16).toList());
  }

  private static Text text(String file) throws IOException {
    return Decoder.decode(file, Files.readAllBytes(FOLDER.resolve(file))).text();
  }

  private static JsonNode mistakes(String name) throws IOException {
    return JSON.readTree(Files.readString(FOLDER.resolve(name + ".json"))).get("mistakes");
  }

  private static Set<Integer> lines(JsonNode mistake) {
    Set<Integer> lines = new TreeSet<>();
    lines.add(mistake.get("line").asInt());
    if (mistake.has("also")) {
      mistake.get("also").forEach(line -> lines.add(line.asInt()));
    }
    if (mistake.has("lines")) {
      int last = mistake.get("lines").get(1).asInt();
      for (int line = mistake.get("lines").get(0).asInt(); line <= last; line++) {
        lines.add(line);
      }
    }
    return lines;
  }
}
