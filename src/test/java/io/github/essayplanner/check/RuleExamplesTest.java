package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has one smallest bad file, and gives exactly the findings written beside it. */
class RuleExamplesTest {
  private static final Path EXAMPLES = Golden.RESOURCES.resolve("rules");

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsSmallestBadFile() {
    return Stream.concat(Stream.of(FileRule.values()), Stream.of(ArgumentRule.values()))
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> compare(rule)));
  }

  private static void compare(Rule rule) throws IOException {
    Path file = EXAMPLES.resolve(rule.id() + ".yaml");
    byte[] bytes = Files.readAllBytes(file);
    Decoded decoded =
        rule == FileRule.TOO_LARGE
            ? InputFile.read(new ByteArrayInputStream(bytes), file.getFileName().toString(), 20)
            : Decoder.decode(file.getFileName().toString(), bytes);
    List<Finding> found = findings(decoded, rule);
    assertTrue(found.stream().anyMatch(f -> f.rule() == rule), "not found: " + rule.id());
    StringWriter printed = new StringWriter();
    FindingsText.write(decoded.text(), found, false, new PrintWriter(printed));
    Golden.compare(EXAMPLES.resolve(rule.id() + ".txt"), printed.toString());
  }

  private static List<Finding> findings(Decoded decoded, Rule rule) {
    if (!decoded.findings().isEmpty()) {
      return decoded.findings();
    }
    Reading reading = ArgumentReader.read(decoded.text());
    if (rule instanceof FileRule) {
      return reading.findings();
    }
    assertFalse(reading.hasErrors(), reading.findings().toString());
    ArgumentMap map = reading.map().orElseThrow();
    return ArgumentRule.check(map, Ranking.of(map)).stream()
        .filter(weakness -> weakness.rule() == rule)
        .map(Weakness::finding)
        .toList();
  }

  @Test
  void noExampleIsLeftOverFromARuleThatIsGone() throws IOException {
    List<String> ids =
        Stream.concat(Stream.of(FileRule.values()), Stream.of(ArgumentRule.values()))
            .map(Rule::id)
            .toList();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        assertTrue(ids.contains(name.substring(0, name.lastIndexOf('.'))), name);
      }
    }
  }
}
