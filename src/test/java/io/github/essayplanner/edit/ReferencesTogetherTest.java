package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          --with-links removes these too\
        """,
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"gray, p. 3; berlin\"|\"gray, p. 3\"",
        "[\"gray, p. 3; berlin\", x]|\"gray, p. 3\"",
        "berlin; gray|\"gray\"",
      })
  void aCitationThatIsCutOutOfATextIsShownWithItsPlace(String source, String shown) {
    String map =
        "question: Q?\n"
            + "factors:\n"
            + "  a:\n"
            + "    evidence: [{fact: F, source: %s}]\n"
            + "sources:\n"
            + "  gray: G\n"
            + "  berlin: B\n";
    EditResult result =
        Removing.of(new Text("map", map.formatted(source)), "gray", true, Integer.MAX_VALUE);
    assertEquals(
        "also removed a source of a, " + shown + " from a.evidence.1", result.done().get(1).what());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evidence: {fact: F, shows: S}|evidence.1|fact: F; shows: S",
        "evidence:~      fact: F~      shows: S|evidence.1|fact: F; shows: S",
        "counter:~      claim: C~      reply: R|counter.1|claim: C; reply: R",
        "links: {to: b, how: H}|links.b|to: b; how: H",
        "comments: {by: B, text: T}|comments.1|by: B; text: T",
      })
  void aLoneItemIsShownInFull(String field, String address, String shown) {
    String map = "question: Q?\nfactors:\n  a:\n    %s\n  b:\n".formatted(field.replace('~', '\n'));
    EditResult result = Removing.of(new Text("map", map), "a." + address, false, 100);
    assertEquals(
        "removed factors.a."
            + address.replace(".b", ".1")
            + ":\n    "
            + shown.replace("; ", "\n    "),
        result.done().get(0).what());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evidence: {fact: F, shows: S}|evidence: {fact: F}|evidence.1.shows",
        "evidence:~      fact: F~      shows: S|evidence:~      fact: F|evidence.1.shows",
        "evidence:~      shows: S~      fact: F|evidence:~      fact: F|evidence.1.shows",
        "evidence: {fact: F, source: [s, t]}|evidence: {fact: F}|evidence.1.source",
        "links: {to: b, how: H}|links: {to: b}|links.b.how",
      })
  void aFieldOfALoneItemIsRemoved(String field, String left, String address) {
    String map = "question: Q?\nfactors:\n  a:\n    %s\n  b:\n";
    EditResult result =
        Removing.of(
            new Text("map", map.formatted(field.replace('~', '\n'))), "a." + address, false, 100);
    assertEquals(map.formatted(left.replace('~', '\n')), result.text().content());
    String what = result.done().get(0).what();
    assertTrue(what.startsWith("removed factors.a." + address.replace(".b", ".1") + ":"), what);
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
    String map = "question: Q?\nfactors:\n  a:\n    evidence:";
    for (String one : List.of("\n      - fact: F\n", "\n      - F\n", " {fact: F}\n", " F\n")) {
      EditRefused refused =
          assertThrows(
              EditRefused.class,
              () -> Removing.of(new Text("map", map + one), "a.evidence.1.fact", false, 100));
      assertEquals(
          "this is all that factors.a.evidence.1 says; remove factors.a.evidence.1 itself",
          refused.getMessage());
    }
    EditRefused missing =
        assertThrows(
            EditRefused.class,
            () -> Removing.of(new Text("map", map + " F\n"), "a.point", false, 100));
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

  @Test
  void aThingIsNamedByItsIdOrByTheWayToIt() {
    assertEquals(renamed("e", "fresh"), renamed("a.evidence.1", "fresh"));
    assertEquals(renamed("t", "fresh"), renamed("sources.t", "fresh"));
    String twice = MAP.replace("  t: T", "  b: T");
    EditRefused both =
        assertThrows(EditRefused.class, () -> Renaming.of(new Text("map", twice), "b", "c"));
    assertEquals(
        "\"b\" is the id of more than one thing: write factors.b or sources.b", both.getMessage());
    EditRefused none = assertThrows(EditRefused.class, () -> renamed("a.evidence.2", "fresh"));
    assertEquals(
        "a.evidence.2 has no id to rename; ids belong to factors, criteria, sources, questions and"
            + " evidence",
        none.getMessage());
  }

  private static String withSources(String map, List<Map<String, String>> sources, String already) {
    List<String> told = new ArrayList<>();
    String after = AddingSources.of(new Text("map", map), sources, told).text().content();
    assertEquals(already, String.join("; ", told));
    return after;
  }

  @Test
  void aSourceThatIsThereAlreadyIsNotAddedAgain() {
    String map =
        "question: Q?\n"
            + "sources:\n"
            + "  h: {title: The Fall, year: 1954, doi: 10.1/x, author: A. Hill}\n";
    assertEquals(
        map,
        withSources(
            map,
            List.of(
                Map.of("title", "the  fall!", "year", "1954"),
                Map.of("title", "Another", "doi", "https://doi.org/10.1/X")),
            "\"the  fall!\" is there already, as h; \"Another\" is there already, as h"));
    assertEquals(
        map + "  lloyd-1954:\n    author: Lloyd, B.\n    title: The Rise\n    year: 1954\n",
        withSources(
            map, List.of(Map.of("title", "The Rise", "year", "1954", "author", "Lloyd, B.")), ""));
  }

  @Test
  void sourcesOfOneAuthorAndYearGetALetter() {
    List<Map<String, String>> sources = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      sources.add(Map.of("title", "Work " + i, "year", "1954", "author", "Hill, Ann"));
    }
    sources.add(sources.get(3));
    String after =
        withSources("question: Q?\n", sources, "\"Work 3\" is there already, as hill-1954-d");
    for (String id : List.of("hill-1954", "hill-1954-b", "hill-1954-z", "hill-1954-27")) {
      assertTrue(after.contains("\n  " + id + ":"), id + after);
    }
    assertFalse(after.contains("hill-1954-a:"));
  }
}
