package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which evidence a filter lets through. */
class EvidenceFilterTest {
  private static final Factor FACTOR =
      ArgumentReader.read(
              new Text(
                  "map.yaml",
                  """
                  question: Why?
                  factors:
                    a:
                      evidence:
                        - {fact: before, date: 1949, strength: weak, tags: [Army]}
                        - {fact: into, date: 1949–1951, source: "Plutarch, Marius 9", tags: [army]}
                        - {fact: within, date: 1950, strength: strong, side: against}
                        - {fact: out of, date: 1952–1954, source: "plutarch, Sulla 3"}
                        - {fact: after, date: 1960, source: "Appian, with Plutarch"}
                        - {fact: open, date: from 1940}
                        - {fact: undated, source: plut}
                      counter:
                        - {claim: said, source: "Plutarch, Marius 10"}
                        - {claim: said too, source: Appian}
                  """))
          .map()
          .orElseThrow()
          .factors()
          .get(0);

  private static List<String> facts(EvidenceFilter filter) {
    return FACTOR.evidence().stream().filter(filter::accepts).map(Evidence::fact).toList();
  }

  private static EvidenceFilter dated(String from, String to) {
    return new EvidenceFilter(
        Optional.empty(), Optional.empty(), HistoricalDate.of(from), HistoricalDate.of(to), "", "");
  }

  private static EvidenceFilter worded(String tag, String source) {
    return new EvidenceFilter(
        Optional.empty(), Optional.empty(), HistoricalDate.NONE, HistoricalDate.NONE, tag, source);
  }

  private static EvidenceFilter atLeast(Strength strength, Side side) {
    return new EvidenceFilter(
        Optional.ofNullable(side),
        Optional.of(strength),
        HistoricalDate.NONE,
        HistoricalDate.NONE,
        "",
        "");
  }

  @Test
  void whatReachesIntoTheYearsAskedForIsOfThem() {
    assertEquals(List.of("into", "within", "out of", "open"), facts(dated("1950", "1953")));
    assertEquals(List.of("into", "within", "out of", "after", "open"), facts(dated("1950", "")));
    assertEquals(List.of("before", "into", "open"), facts(dated("", "1949")));
  }

  @Test
  void aStrengthIsTheLeastThatIsShown() {
    assertEquals(List.of("within"), facts(atLeast(Strength.STRONG, null)));
    assertEquals(7, facts(atLeast(Strength.WEAK, null)).size());
    assertEquals(List.of("within"), facts(atLeast(Strength.MODERATE, Side.AGAINST)));
  }

  @Test
  void aSourceIsNamedByItsBeginningInAnyCase() {
    assertEquals(List.of("into", "out of"), facts(worded("", "plutarch")));
    assertEquals(List.of("into"), facts(worded("", "PLUTARCH, M")));
    assertEquals(List.of("into", "out of", "undated"), facts(worded("", "plut")));
  }

  @Test
  void aTagIsTheWholeTagInAnyCase() {
    assertEquals(List.of("before", "into"), facts(worded("ARMY", "")));
    assertEquals(List.of(), facts(worded("arm", "")));
  }

  @Test
  void counterArgumentsStayOnlyWithoutAFilterOrWithTheirSource() {
    assertEquals(2, EvidenceFilter.ALL.counters(FACTOR).size());
    assertEquals(
        List.of("said"),
        worded("", "plutarch").counters(FACTOR).stream().map(Counter::claim).toList());
    assertEquals(List.of(), worded("army", "plutarch").counters(FACTOR));
    assertEquals(List.of(), worded("army", "").counters(FACTOR));
  }

  @Test
  void theFirstConditionThatLeavesNothingIsNamed() {
    assertEquals("", emptying(worded("army", "plut")));
    assertEquals("--tag navy", emptying(worded("navy", "plut")));
    assertEquals("--source homer", emptying(worded("army", "homer")));
    assertEquals("--to 1900", emptying(dated("1800", "1900")));
  }

  private static String emptying(EvidenceFilter filter) {
    return filter.emptying(FACTOR.evidence()).map(EvidenceFilter.Condition::option).orElse("");
  }
}
