package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A draft may name a source by its key in a reference manager, as plans for pandoc print it. */
class ReferencesByKeyTest {
  private static final String MAP =
      """
      question: Q?
      factors:
        a:
          point: p
          evidence:
            - {fact: x, source: "s1, p. 3"}
      sources:
        s1: {author: P. Smith, title: t, year: 1990, key: zotero42}
        s0: {author: R. Brown, title: v, year: 1989}
        s2: {author: J. Jones, title: u, year: 1991, key: "a!b/c"}
      """;

  private static List<String> unknown(String reference) {
    Text text = new Text("map.yaml", MAP);
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
    PlanOptions options =
        new PlanOptions(
            Optional.empty(),
            Scheme.FULL,
            Budget.ofWords(100),
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            Selection.ALL);
    Draft draft = Draft.of(new Text("draft.md", "# X\n\nSo it was " + reference + ".\n"));
    return DraftCheck.of(text, EssayPlan.of(map, map, options), draft).findings().stream()
        .filter(finding -> finding.rule() == DraftRule.DRAFT_UNKNOWN_SOURCE)
        .map(Finding::message)
        .toList();
  }

  @Test
  void aKeyIsKnownAsTheIdIs() {
    assertEquals(List.of(), unknown("[@s1, p. 3]"));
    assertEquals(List.of(), unknown("[@zotero42, p. 3]"));
    assertEquals(List.of(), unknown("[see @zotero42: 3; @s2]"));
  }

  @Test
  void aKeyInBracesMayHaveAnyMarks() {
    assertEquals(List.of(), unknown("[@{a!b/c}, p. 3]"));
    assertEquals(List.of("The map has no source \"a!b\"."), unknown("[@{a!b}, p. 3]"));
  }

  @Test
  void aKeyThatNoSourceHasIsStillTold() {
    assertEquals(List.of("The map has no source \"zotero4\"."), unknown("[@zotero4, p. 3]"));
  }

  @Test
  void aNameOfNothingIsNotASourceWithoutAKey() {
    ArgumentMap map = ArgumentReader.read(new Text("map.yaml", MAP)).map().orElseThrow();
    assertEquals(Optional.empty(), new KnownSources(map).meant(""));
  }
}
