package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What just makes a rule speak, and what it then says. */
class RuleEdgesTest {
  private static List<Finding> found(Rule rule, String map) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : MapCheck.of(new Text("map", map)).findings()) {
      if (finding.rule() == rule) {
        found.add(finding);
      }
    }
    return found;
  }

  private static List<String> messages(Rule rule, String map) {
    return found(rule, map).stream().map(Finding::message).toList();
  }

  private static ArgumentMap map(String yaml) {
    return MapCheck.of(new Text("map", yaml)).reading().map().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1950–1958|1951|1955|true",
        "1950–1958|1951|1956|false",
        "1950–1958|1951|from 1952|false",
        "1950–1958|1951|until 1953|true",
        "1950–1958|1951|1940|false",
        "1950–1958|1951|1970|false",
        "from 1950|1951|1952|false",
      })
  void theEndOfAPeriodIsMissingWhereItsLastThirdHasNoDate(
      String period, String one, String other, boolean isMissing) {
    String yaml =
        "question: Q?\nperiod: %s\nfactors: {a: {evidence: [{fact: A, date: %s}, {fact: B, date: %s}]}}\n";
    assertEquals(isMissing, PeriodRules.isEndMissing(map(yaml.formatted(period, one, other))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: A, title: T, year: 1900|''",
        "editor: E, title: T, year: 1900|''",
        "title: T, year: 1900|\"author\"",
        "author: A, title: T|\"year\"",
        "author: A, year: 1900|\"title\"",
        "title: T, kind: primary|''",
        "title: T, type: archive|''",
        "title: T, type: web|\"url\"",
        "title: T, type: web, url: 'https://example.org'|''",
        "title: T, type: web, doi: 10.1/2|''",
        "author: A, title: T, year: 1900, type: chapter|\"in\"",
        "author: A, title: T, year: 1900, type: chapter, in: B|''",
        "title: My notes|''",
      })
  void aSourceNeedsWhatItsTypeIsFoundBy(String fields, String missing) {
    String yaml = "question: Q?\nsources: {s: {" + fields + "}}\n";
    List<String> expected =
        missing.isEmpty() ? List.of() : List.of("The source \"s\" has no " + missing + ".");
    assertEquals(expected, messages(ArgumentRule.SOURCE_INCOMPLETE, yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: T|1",
        "title: T, kind: primary|0",
        "title: T, kind: primary, type: book|1",
        "title: T, type: web|0",
        "title: Class notes|0",
      })
  void onlyWhatHasPagesIsAskedForThem(String fields, int asked) {
    String yaml =
        "question: Q?\nfactors: {a: {evidence: [{fact: F, quote: Q, source: s}]}}\nsources: {s: {"
            + fields
            + "}}\n";
    assertEquals(asked, found(ArgumentRule.NO_PAGE, yaml).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "point: P, evidence: [F]|doesn't say what follows from its evidence.",
        "point: P|''",
        "evidence: [F]|''",
        "importance: 5|is judged without a reason.",
        "stance: challenges|challenges the thesis, and nothing says how far it shakes it.",
        "'point: P, evidence: [F], because: B'|''",
      })
  void aReasonIsAskedForOnceThereIsSomethingToConcludeFrom(String fields, String message) {
    String yaml = "question: Q?\nfactors: {a: {name: N, " + fields + "}, b: {}}\n";
    List<String> expected = message.isEmpty() ? List.of() : List.of("\"N\" " + message);
    assertEquals(expected, messages(ArgumentRule.NO_REASON, yaml));
  }

  private static final String OTHER =
      """
      question: Q?
      thesis: T.
      factors:
        a:
          stance: supports
          counter: [{claim: C, reply: R}]
      questions:
        o:
          question: O?
          thesis: U.
          factors: {a: {%s}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stance: qualifies|1",
        "stance: supports|0",
        "point: P|1",
        "'point: P, counter: [{claim: D, reply: S}]'|0",
        "use: no|0",
        "because: B|0",
      })
  void aCounterArgumentIsAskedForAgainWherePointOrStanceIsNew(String change, int asked) {
    assertEquals(
        asked, found(ArgumentRule.COUNTER_FOR_OTHER_QUESTION, OTHER.formatted(change)).size());
  }

  @Test
  void whatIsWeakOnlyForAnotherQuestionIsToldAsItsOwn() {
    String yaml =
        """
        question: How far did trade matter?
        thesis: Trade mattered.
        factors: {a: {stance: qualifies}, b: {stance: supports}}
        questions:
          war:
            question: How far did war matter?
            thesis: Money did it.
        """;
    List<Finding> found = found(ArgumentRule.THESIS_OFF_QUESTION, yaml);
    assertEquals(1, found.size());
    assertTrue(found.get(0).message().startsWith("As \"war\" asks: "), found.toString());
  }

  @Test
  void whatTheJudgementWarnsOfIsNotAdvisedOfTooOfTheSameFactor() {
    String yaml =
        """
        question: Q?
        factors: {a: {importance: 5}, b: {}, c: {importance: 4, evidence: [F]}}
        """;
    assertEquals(
        List.of("\"A\" is judged but has no evidence."), messages(JudgementRule.NO_EVIDENCE, yaml));
    assertEquals(List.of("\"B\" has no evidence yet."), messages(ArgumentRule.NO_EVIDENCE, yaml));
  }

  @Test
  void evidenceAgainstAloneIsNoneForThePoint() {
    String yaml = "question: Q?\nfactors: {a: {evidence: [{fact: F, side: against}]}}\n";
    assertEquals(
        List.of("\"A\" has no evidence for its point yet."),
        messages(ArgumentRule.NO_EVIDENCE, yaml));
  }

  @Test
  void anImportanceInAnotherOrderIsToldInPairs() {
    String yaml =
        """
        question: Q?
        judgement: {criteria: {x: {weight: 1}}}
        factors:
          a: {scores: {x: 5}, importance: 9}
          b: {scores: {x: 4}, importance: 1}
          c: {scores: {x: 3}, importance: 5}
          d: {scores: {x: 2}, importance: 8}
        """;
    assertEquals(
        List.of(
            "Importance puts the factors in a very different order from the criteria: of the 6"
                + " pairs that differ in both, 3 stand in the same order."),
        messages(JudgementRule.IMPORTANCE, yaml));
  }

  @ParameterizedTest
  @CsvSource({
    "Sulla marched north,sulla-marched",
    "88 men Élan fell,men-elan",
    "Za90 9za walls,za90-9za",
    "Русь пала,the-fact"
  })
  void aFactThatIsGivenAgainGetsAnIdOfItsPlainWords(String fact, String id) {
    String yaml = "question: Q?\nfactors: {a: {evidence: [%s]}, b: {evidence: [%s]}}\n";
    List<Finding> found = found(ArgumentRule.SAME_FACT, yaml.formatted(fact, fact));
    assertEquals(1, found.size());
    assertTrue(found.get(0).suggestion().contains("\"see: " + id + "\""), found.toString());
  }

  @Test
  void evidenceSeenTwiceInOneFactorIsToldWhereItIsSeenAgain() {
    String yaml =
        "question: Q?\nfactors: {a: {evidence: [{id: x, fact: Walls fell}]}, b: {evidence: [{see: x},"
            + " {see: x, side: against}]}}\n";
    List<Finding> found = found(ArgumentRule.SAME_FACT, yaml);
    assertEquals(1, found.size());
    assertEquals("\"B\" gives this fact twice: \"Walls fell\"", found.get(0).message());
    assertEquals(yaml.lastIndexOf("x, side"), found.get(0).span().start());
  }

  @Test
  void upToFourSourcesAreNamedToChooseFrom() {
    String yaml =
        "question: Q?\nfactors: {a: {evidence: [F]}}\nsources: {p: P, q: Q, r: R, s: S%s}\n";
    String four = found(ArgumentRule.NO_SOURCE, yaml.formatted("")).get(0).suggestion();
    assertTrue(four.endsWith(", such as \"p\", \"q\", \"r\" or \"s\""), four);
    String five = found(ArgumentRule.NO_SOURCE, yaml.formatted(", t: T")).get(0).suggestion();
    assertTrue(five.contains("with the id of one of your sources"), five);
  }

  @Test
  void onlyTwoFactorsOrMoreAreToBeJoined() {
    String yaml = "question: Q?\nfactors: {a: {}%s}\n";
    assertEquals(List.of(), messages(ArgumentRule.NO_LINK, yaml.formatted("")));
    assertEquals(
        List.of("No factor is joined to another yet."),
        messages(ArgumentRule.NO_LINK, yaml.formatted(", b: {}")));
    assertEquals(
        List.of("\"C\" is joined to no other factor."),
        messages(ArgumentRule.NO_LINK, yaml.formatted(", b: {links: [{to: a, how: so}]}, c: {}")));
  }

  @Test
  void yearsBeforeTheFirstEvidenceAreAGapToo() {
    String yaml =
        "question: Q?\nperiod: 1900–1999\nfactors: {a: {evidence: [{fact: F, date: 1990}, {fact: G,"
            + " date: 1995}]}}\n";
    assertEquals(
        List.of("No evidence is dated before 1990, a third of the period or more."),
        messages(ArgumentRule.PERIOD_GAP, yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "point: P|2 pieces|true",
        "'point: P, evidence: {e: {side: against}}'|1 piece|true",
        "'point: P, evidence: {e: {use: no}}'|1 piece|true",
        "thesis: U|''|false",
      })
  void evidenceThatKeepsItsSideOnANewPointIsCounted(String change, String kept, boolean unnamed) {
    String yaml =
        """
        question: Q?
        factors: {a: {evidence: [F, {id: e, fact: G}, {fact: H, side: background}]}}
        questions: {o: {question: O?, factors: {a: {%s}}}}
        """;
    List<Finding> found = found(ArgumentRule.QUESTION_KEEPS_SIDES, yaml.formatted(change));
    assertEquals(kept.isEmpty() ? 0 : 1, found.size());
    for (Finding finding : found) {
      assertTrue(finding.message().contains("but " + kept + " of evidence"), finding.message());
      assertEquals(unnamed, finding.suggestion().endsWith("those without an id need one"));
    }
  }

  @Test
  void evidenceWithAnIdNeedsNone() {
    String yaml =
        """
        question: Q?
        factors: {a: {evidence: [{id: e, fact: G}]}, b: {evidence: [{see: e}]}}
        questions: {o: {question: O?, factors: {a: {point: P}, b: {point: R}}}}
        """;
    List<Finding> found = found(ArgumentRule.QUESTION_KEEPS_SIDES, yaml);
    assertEquals(2, found.size());
    for (Finding finding : found) {
      assertTrue(finding.suggestion().endsWith("by its id"), finding.suggestion());
    }
  }

  @Test
  void aNameInTheConclusionMayStandInWhatATermMeans() {
    String yaml = "question: Q?\nconclusion: So it was Churchill who won.\nterms: {thaw: %s}\n";
    assertEquals(
        1, found(ArgumentRule.CONCLUSION_NAMES_UNPLANNED, yaml.formatted("A time")).size());
    assertEquals(
        0, found(ArgumentRule.CONCLUSION_NAMES_UNPLANNED, yaml.formatted("So Churchill")).size());
  }

  @Test
  void ofThreeTermsThoseAreAskedForThatTheArgumentComesBackTo() {
    String yaml =
        """
        question: How far did liberty rest on tolerance and commerce?
        factors:
          a: {point: Commerce made commerce grow and liberty too}
          b: {point: Tolerance was tolerance and tolerance was commerce and liberty}
        """;
    assertEquals(
        List.of(
            "The question turns on \"tolerance\" and \"commerce\", and neither \"terms\" nor the"
                + " context says what that means."),
        messages(ArgumentRule.KEY_TERM_UNDEFINED, yaml));
  }
}
