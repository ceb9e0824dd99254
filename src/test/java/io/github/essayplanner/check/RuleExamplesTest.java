package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.TextRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule speaks up about its own bad example, exactly as written, and lets the good one be. */
class RuleExamplesTest {
  private static final Path EXPECTED = Golden.RESOURCES.resolve("rules");
  private static final Path EXAMPLES =
      Path.of("src/main/resources/io/github/essayplanner/check/rules");

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsSmallestBadMap() {
    return RuleTable.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> findsTheBad(rule)));
  }

  private static void findsTheBad(Rule rule) throws IOException {
    Decoded decoded = decoded(rule, RuleExample.BAD);
    List<Finding> found = findings(decoded, rule);
    assertTrue(found.stream().anyMatch(f -> f.rule() == rule), "not found: " + rule.id());
    StringWriter printed = new StringWriter();
    FindingsText.write(decoded.text(), found, false, new PrintWriter(printed));
    Golden.compare(EXPECTED.resolve(rule.id() + ".txt"), printed.toString());
  }

  @TestFactory
  Stream<DynamicTest> noRuleFindsItsGoodMap() {
    return RuleTable.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> letsTheGoodBe(rule)));
  }

  private static void letsTheGoodBe(Rule rule) throws IOException {
    List<Finding> found = findings(decoded(rule, RuleExample.GOOD), rule);
    assertEquals(
        List.of(),
        found.stream()
            .filter(f -> f.rule() == rule || f.rule().severity() == Severity.ERROR)
            .toList());
  }

  private static Decoded decoded(Rule rule, RuleExample example) throws IOException {
    long most = rule == TextRule.TOO_LARGE ? 20 : InputFile.DEFAULT_MAX_SIZE;
    return InputFile.read(new ByteArrayInputStream(example.bytes(rule)), rule.id() + ".yaml", most);
  }

  /** All that is found in the file, or what this rule finds in the argument. */
  private static List<Finding> findings(Decoded decoded, Rule rule) {
    List<Finding> all = new ArrayList<>(decoded.findings());
    if (decoded.isText()) {
      for (Finding finding : MapCheck.of(decoded.text()).findings()) {
        if (finding.rule() == rule || !isOfArgument(finding.rule())) {
          all.add(finding);
        }
      }
    }
    return all;
  }

  private static boolean isOfArgument(Rule rule) {
    return rule instanceof ArgumentRule || rule instanceof JudgementRule;
  }

  @Test
  void noExampleIsLeftOverFromARuleThatIsGone() throws IOException {
    for (Path folder : List.of(EXPECTED, EXAMPLES)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          assertTrue(RuleTable.ids().contains(name.substring(0, name.indexOf('.'))), name);
        }
      }
    }
  }

  @Test
  void noTwoRulesHaveTheSameName() {
    assertEquals(RuleTable.ids().stream().distinct().toList(), RuleTable.ids());
  }
}
