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
    "Русь пала,the-fact"
  })
  void aFactThatIsGivenAgainGetsAnIdOfItsPlainWords(String fact, String id) {
    String yaml = "question: Q?\nfactors: {a: {evidence: [%s]}, b: {evidence: [%s]}}\n";
    List<Finding> found = found(ArgumentRule.SAME_FACT, yaml.formatted(fact, fact));
    assertEquals(1, found.size());
    assertTrue(found.get(0).suggestion().contains("\"see: " + id + "\""), found.toString());
  }
}
