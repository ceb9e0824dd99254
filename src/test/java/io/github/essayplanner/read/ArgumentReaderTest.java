package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {
  private static Reading read(String yaml) {
    return ArgumentReader.read(new Text("map.yaml", yaml));
  }

  private static ArgumentMap map(String yaml) {
    Reading reading = read(yaml);
    assertEquals(List.of(), reading.findings());
    return reading.map().orElseThrow();
  }

  private static List<String> rules(String yaml) {
    return read(yaml).findings().stream().map(finding -> finding.rule().id()).toList();
  }

  @Test
  void aQuestionAloneIsAMap() {
    assertEquals("How far?", map("question: How far?").question());
  }

  @Test
  void everyLeafArrivesAsTyped() {
    ArgumentMap map =
        map(
            """
            question: 1953
            title: 007
            thesis: no
            context: 3.10
            conclusion: 0x1F
            terms:
              1_000: 2001-01-01
              yes: .inf
            cover: [1e3, null]
            """);
    assertEquals("1953", map.question());
    assertEquals("007", map.title());
    assertEquals("no", map.thesis());
    assertEquals("3.10", map.context());
    assertEquals("0x1F", map.conclusion());
    assertEquals(Map.of("1_000", "2001-01-01", "yes", ".inf"), map.terms());
    assertEquals(List.of("1e3"), map.cover());
  }

  @Test
  void aKeyWithoutAValueIsAsIfAbsent() {
    ArgumentMap map =
        map(
            "question: How far?\nthesis:\nterms: {a: ~, b: null, c: \"~\"}\n"
                + "factors:\n  arms: ~\n  peace:\ninbox: null\n");
    assertEquals(Map.of("a", "", "b", "", "c", "~"), map.terms());
    assertEquals("", map.thesis());
    assertEquals(List.of("Arms", "Peace"), map.factors().stream().map(Factor::name).toList());
    assertEquals(List.of(), map.inbox());
  }

  @Test
  void oneTextOrMappingIsAListOfOne() {
    Factor factor =
        map("""
            question: How far?
            factors:
              arms:
                evidence: A bomb was tested.
                counter: {claim: It kept the peace.}
                links: peace
              peace:
            """)
            .factors()
            .get(0);
    assertEquals("A bomb was tested.", factor.evidence().get(0).fact());
    assertEquals("It kept the peace.", factor.counters().get(0).claim());
    assertEquals("peace", factor.links().get(0).to());
  }

  @Test
  void defaultsAreThoseOfTheFormat() {
    ArgumentMap map =
        map(
            "question: Q\njudgement:\n  criteria: {depth: }\nfactors:\n  arms:\n    evidence: A bomb.\n");
    Factor factor = map.factors().get(0);
    Evidence evidence = factor.evidence().get(0);
    assertEquals(Stance.SUPPORTS, factor.stance());
    assertEquals(Side.FOR, evidence.side());
    assertEquals(Optional.empty(), evidence.strength());
    assertEquals(Strength.MODERATE.weight(), evidence.weight());
    assertEquals(WeightMethod.EQUAL, map.judgement().weights());
    assertEquals(1, map.judgement().low());
    assertEquals(5, map.judgement().high());
  }

  @Test
  void seeTakesTheFactFromElsewhereAndKeepsItsOwnSideStrengthAndShows() {
    ArgumentMap map =
        map(
            """
            question: Q
            factors:
              arms:
                evidence:
                  - see: land
                    side: against
                    shows: it was not arms
              land:
                evidence:
                  - {id: land, fact: Land was shared out., date: 133 BC, strength: strong}
            """);
    Evidence seen = map.factors().get(0).evidence().get(0);
    assertEquals("Land was shared out.", seen.fact());
    assertEquals("133 BC", seen.date().typed());
    assertEquals(Side.AGAINST, seen.side());
    assertEquals(Optional.empty(), seen.strength());
    assertEquals("it was not arms", seen.shows());
  }

  @Test
  void aQuestionChangesOnlyWhatItSays() {
    ArgumentMap map =
        map(
            """
            question: Q
            thesis: T
            period: 1953–61
            judgement:
              criteria: {depth: , scope: }
            factors:
              arms:
                point: P
                scores: {depth: 5, scope: 4}
                evidence:
                  - {id: bomb, fact: F}
                  - {id: test, fact: G}
                links: [{to: peace, how: h}]
              peace:
            questions:
              why:
                question: Why?
                factors:
                  arms:
                    stance: challenges
                    scores: {scope: 2}
                    evidence:
                      bomb: {side: against}
                      test: {use: no}
                  peace: {use: no}
            """);
    ArgumentMap why = map.answering(map.question("why").orElseThrow());
    assertEquals("Why?", why.question());
    assertEquals("T", why.thesis());
    assertEquals("1953–61", why.period().typed());
    Factor arms = why.factors().get(0);
    assertEquals(1, why.factors().size());
    assertEquals(Stance.CHALLENGES, arms.stance());
    assertEquals(Map.of("depth", 5, "scope", 2), arms.scores());
    assertEquals("P", arms.point());
    assertEquals(List.of(Side.AGAINST), arms.evidence().stream().map(Evidence::side).toList());
    assertEquals(List.of(), arms.links());
  }

  @Test
  void allMistakesAreFoundInOneRun() {
    assertEquals(
        List.of("unknown-key", "not-allowed", "not-a-number", "unknown-id", "date-form"),
        rules(
            """
            question: Q
            thesys: T
            factors:
              arms:
                stance: against
                importance: high
                links: [{to: pease}]
                evidence:
                  - {fact: F, date: one day}
              peace:
            """));
  }

  @Test
  void placesCountCodePointsBehindAnEmoji() {
    Reading reading = read("question: 😀😀 why?\nterms: {😀: a, 😀b: [x]}\n");
    assertEquals(
        new Position(2, 15), reading.text().position(reading.findings().get(0).span().start()));
  }

  @Test
  void aTagIsAnErrorWhereverItStands() {
    assertEquals(List.of("tag"), rules("question: !x%20 foo\n"));
    assertEquals(List.of("tag"), rules("question: Q\nfactors: !!map\n  arms:\n"));
    assertEquals(List.of("alias"), rules("question: Q\nfactors: &f\n  arms:\n"));
    assertEquals(List.of("alias", "tag"), rules("question: &a !b Q\n"));
  }

  @Test
  void anAliasIsAnErrorAndNotTheNameOfItsAnchor() {
    assertEquals(List.of("alias"), rules("question: *x\n"));
    assertEquals(List.of("key-not-text"), rules("question: Q\nterms: {*x : y}\n"));
  }

  @Test
  void brokenEscapesThatTheParserLeaksHaveAPlace() {
    assertTrue(read("question: \"\\UFFFFFFFF\"\n").hasErrors());
    assertTrue(read("question: \"\\uD800\"\n").hasErrors());
    assertTrue(read("question: !<x%20> y\n").hasErrors());
  }

  @Test
  void onlyTheTextIsReadFromAVeryLongNumber() {
    String digits = "9".repeat(5000);
    assertEquals(digits, map("question: " + digits).question());
  }

  @Test
  void aMapThatIsNoMappingSaysSo() {
    assertEquals(List.of("wrong-shape"), rules("- a\n- b\n"));
    assertEquals(List.of("wrong-shape"), rules("just text\n"));
    assertEquals(List.of("missing-field"), rules(""));
    assertEquals(List.of("missing-field"), rules("# only a comment\n"));
    assertFalse(read("{}").map().isPresent() && !read("{}").hasErrors());
  }

  @Test
  void seventyLevelsAreTooDeep() {
    assertEquals(List.of("too-deep"), rules("question: " + "[".repeat(70) + "]".repeat(70)));
  }

  @Test
  void itReadsTheSameUnderEveryLineEnding() {
    String yaml = "question: Q\nfactors:\n  arms:\n    point: >-\n      one\n      two\n";
    assertEquals(map(yaml).factors().get(0).point(), "one two");
    assertEquals(map(yaml.replace("\n", "\r\n")).factors().get(0).point(), "one two");
  }

  @Test
  void thousandsOfNamesThatAreNoIdsAreSoonLookedUp() {
    StringBuilder cited = new StringBuilder("question: Q\nsources:\n");
    for (int i = 0; i < 8_000; i++) {
      cited.append("  source-number-" + i + ":\n    title: T" + i + "\n");
    }
    cited.append("factors:\n  a:\n    evidence:\n");
    for (int i = 0; i < 8_000; i++) {
      cited.append("      - {fact: f, source: unknown " + i + "}\n");
    }
    StringBuilder linked = new StringBuilder("question: Q\nfactors:\n");
    for (int i = 0; i < 400; i++) {
      linked.append("  f" + i + ":\n    name: " + "n".repeat(2_000) + i + "\n");
    }
    linked.append("  z:\n    links:\n");
    for (int i = 0; i < 499; i++) {
      linked.append("      - to: u" + i + "\n");
    }
    for (StringBuilder map : List.of(cited, linked)) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(map.toString()));
    }
  }
}
