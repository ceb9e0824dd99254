package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What refers to a thing is renamed with it, goes with it, or keeps it. */
class ReferencesTogetherTest {
  private static final String MAP =
      """
      question: Q?
      order: [a, b]
      judgement: {criteria: {x: {}, y: {}}}
      factors:
        a:
          scores: {x: 1, y: 2}
          because: {x: So., y: Thus.}
          evidence:
            - {id: e, fact: F, source: s}
            - {fact: G, source: [s, t]}
          links:
            - b
        b:
          evidence:
            - see: e
          counter:
            - {claim: C, evidence: e, source: "s, p. 5; t"}
          links:
            - {to: a, how: so}
      sources:
        s: S
        t: T
      questions:
        o:
          question: O?
          order: [b, a]
          factors:
            a:
              evidence: {e: {side: against}}
              links: [b]
      """;

  private static String renamed(String old, String fresh) {
    return Renaming.of(new Text("map", MAP), old, fresh).text().content();
  }

  private static EditResult without(String field, boolean withLinks) {
    return Removing.of(new Text("map", MAP), field, withLinks, Integer.MAX_VALUE);
  }

  private static List<String> done(String field) {
    return without(field, true).done().stream().map(EditResult.Done::what).toList();
  }

  private static String refused(String field) {
    return assertThrows(EditRefused.class, () -> without(field, false)).getMessage();
  }

  @Test
  void aFactorIsRenamedInLinksOrdersAndQuestions() {
    assertEquals(
        MAP.replace("order: [a, b]", "order: [a, war]")
            .replace("      - b\n  b:\n", "      - war\n  war:\n")
            .replace("order: [b, a]", "order: [war, a]")
            .replace("links: [b]", "links: [war]"),
        renamed("b", "war"));
    assertEquals(
        MAP.replace("order: [a, b]", "order: [war, b]")
            .replace("\n  a:\n    scores", "\n  war:\n    scores")
            .replace("{to: a,", "{to: war,")
            .replace("order: [b, a]", "order: [b, war]")
            .replace("      a:\n        evidence: {e", "      war:\n        evidence: {e"),
        renamed("a", "war"));
  }

  @Test
  void evidenceACriterionAndASourceAreRenamedWhereverTheyAreNamed() {
    assertEquals(
        MAP.replace("id: e", "id: fresh")
            .replace("see: e", "see: fresh")
            .replace("evidence: e,", "evidence: fresh,")
            .replace("{e: {side", "{fresh: {side"),
        renamed("e", "fresh"));
    assertEquals(
        MAP.replace("{x: {}, ", "{depth: {}, ")
            .replace("{x: 1", "{depth: 1")
            .replace("{x: So", "{depth: So"),
        renamed("x", "depth"));
    assertEquals(
        MAP.replace("source: s}", "source: said}")
            .replace("[s, t]", "[said, t]")
            .replace("\"s, p. 5", "\"said, p. 5")
            .replace("  s: S", "  said: S"),
        renamed("s", "said"));
  }

  @Test
  void whatIsReferredToStaysUnlessItsReferencesMayGo() {
    assertEquals(
        """
        factors.b is referred to elsewhere:
            map:12: a link of a
            map:2: a place in the order
            map:26: a place in the order in the question o
            map:30: a link of a in the question o
          --with-links removes these too""",
        refused("b"));
    assertTrue(refused("sources.t").contains("a source of b"), refused("sources.t"));
    assertTrue(refused("e").contains("\"see\" of b"), refused("e"));
  }

  @Test
  void aFactorTakesItsReferencesWithIt() {
    String left = without("b", true).text().content();
    assertFalse(left.contains("b\n"), left);
    assertTrue(left.contains("order: [a]"), left);
    assertEquals(
        List.of(
            "also removed a link of a, \"b\" from a",
            "also removed a place in the order, \"b\" from the order"),
        done("b").stream().filter(what -> what.startsWith("also")).limit(2).toList());
  }

  @Test
  void aSourceOfSeveralLeavesTheOthers() {
    String left = without("sources.s", true).text().content();
    assertTrue(left.contains("- {id: e, fact: F}\n"), left);
    assertTrue(left.contains("- {fact: G, source: [t]}\n"), left);
    assertTrue(left.contains("evidence: e, source: t}"), left);
  }

  @Test
  void referencesAreNotReadAgainWithoutEnd() {
    EditRefused refused =
        assertThrows(EditRefused.class, () -> Removing.of(new Text("map", MAP), "b", true, 4));
    assertEquals(
        "factors.b is referred to in 4 places, too many for a map of this size; remove some of them"
            + " first, or say --max-size",
        refused.getMessage());
  }

  @Test
  void theOnlyFieldOfAnItemIsTheItem() {
    String map = "question: Q?\nfactors:\n  a:\n    evidence:\n      - fact: F\n";
    EditRefused refused =
        assertThrows(
            EditRefused.class,
            () -> Removing.of(new Text("map", map), "a.evidence.1.fact", false, 100));
    assertEquals(
        "this is all that factors.a.evidence.1 says; remove factors.a.evidence.1 itself",
        refused.getMessage());
    EditRefused missing =
        assertThrows(
            EditRefused.class, () -> Removing.of(new Text("map", map), "a.point", false, 100));
    assertEquals("there is no factors.a.point in this map", missing.getMessage());
  }

  @Test
  void onlyMistakesThatAreNewAreTold() {
    Text map = new Text("map", "question: Q?\nfactors: {a: {links: [zzz]}}\n");
    EditResult titled = Setting.of(map, "title", "T");
    assertFalse(titled.changesNothing());
    assertEquals(List.of(), titled.newFindings());
    EditResult dated = Setting.of(map, "period", "sometime");
    assertEquals(1, dated.newFindings().size());
    assertFalse(dated.brings(List.of()));
    assertTrue(dated.brings(dated.newFindings()));
    assertTrue(Setting.of(map, "question", "Q?").changesNothing());
    assertFalse(Renaming.of(map, "a", "b").brings(dated.newFindings()));
  }
}
