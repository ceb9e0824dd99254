package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of drafts speaks up about its own bad example and lets the good one be. */
class DraftExamplesTest {
  private static final Path EXPECTED = Golden.RESOURCES.resolve("drafts/rules");

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsSmallestBadDraft() {
    return Stream.of(DraftRule.values())
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> findsTheBad(rule)));
  }

  private static void findsTheBad(DraftRule rule) throws IOException {
    DraftCheck check = check(rule, DraftExample.BAD);
    List<Finding> found = of(rule, check);
    assertTrue(!found.isEmpty(), "not found: " + check.findings());
    StringWriter printed = new StringWriter();
    FindingsText.write(check.draft().text(), found, false, new PrintWriter(printed));
    Golden.compare(EXPECTED.resolve(rule.id() + ".txt"), printed.toString());
  }

  @TestFactory
  Stream<DynamicTest> noRuleFindsItsGoodDraft() {
    return Stream.of(DraftRule.values())
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> assertEquals(List.of(), of(rule, check(rule, DraftExample.GOOD)))));
  }

  private static List<Finding> of(DraftRule rule, DraftCheck check) {
    return check.findings().stream().filter(finding -> finding.rule() == rule).toList();
  }

  private static DraftCheck check(DraftRule rule, DraftExample example) {
    Text text = new Text("map.yaml", DraftExample.MAP.text(rule));
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
    PlanOptions options =
        new PlanOptions(
            Optional.empty(),
            Scheme.FULL,
            Budget.ofWords(DraftExample.WORDS),
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            Selection.ALL);
    Draft draft = Draft.of(new Text("draft.md", example.text(rule)));
    return DraftCheck.of(text, EssayPlan.of(map, map, options), draft);
  }
}
