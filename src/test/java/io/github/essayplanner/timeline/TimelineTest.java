package io.github.essayplanner.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void evidenceStandsInOrderOfTimeWhateverItsFactor() {
    assertEquals(
        List.of("44 BC", "27 BC–AD 14", "AD 14", "AD 20"),
        dates(timeline("", "AD 20", "27 BC–AD 14", "44 BC", "AD 14")));
  }

  @Test
  void aGapOfASixthOfThePeriodIsARow() {
    assertEquals(
        List.of("1950", "nothing after 1950 before 1953: 731", "1953"),
        rows(timeline("period: 1950–1961", "1950", "1953")).subList(0, 3));
  }

  @Test
  void aShorterGapIsNone() {
    assertEquals(
        List.of("1950", "1952", "nothing after 1952 before : 3652"),
        rows(timeline("period: 1950–1962", "1950", "1952")));
  }

  @Test
  void thePeriodOpensAndClosesWithGaps() {
    assertEquals(
        List.of("nothing after  before 1955: 1826", "1955", "nothing after 1955 before : 1461"),
        rows(timeline("period: 1950–59", "1955")));
  }

  @Test
  void evidenceThatLastsLeavesNoGapWhileItLasts() {
    assertEquals(List.of("1950s", "1951"), rows(timeline("period: 1950–59", "1951", "1950s")));
  }

  @Test
  void anOpenDateOpensAndClosesNoGapAtItsOpenEnd() {
    assertEquals(List.of("from 1950"), rows(timeline("period: 1950–59", "from 1950")));
    assertEquals(
        List.of("nothing after  before from 1955: 1826", "from 1955"),
        rows(timeline("period: 1950–59", "from 1955")));
    assertEquals(
        List.of("until 1951", "nothing after until 1951 before : 2922"),
        rows(timeline("period: 1950–59", "until 1951")));
    assertEquals(
        List.of("from 1900", "1980"), rows(timeline("period: 1900–1980", "1980", "from 1900")));
  }

  @Test
  void anOpenDateSortsByTheYearThatItNames() {
    assertEquals(List.of("1970", "until 1976"), rows(timeline("", "until 1976", "1970")));
    assertEquals(
        List.of("9999 BC", "until 1976"),
        rows(timeline("period: until 1980", "until 1976", "9999 BC")).stream()
            .filter(row -> !row.startsWith("nothing"))
            .toList());
  }

  @Test
  void withoutAPeriodTheEvidenceItselfIsTheTimeLookedAt() {
    assertEquals(
        List.of("133 BC", "nothing after 133 BC before 44 BC: 32141", "44 BC"),
        rows(timeline("", "44 BC", "133 BC")));
  }

  @Test
  void aFilterCutsTheGapsButKeepsTheirMeasure() {
    ArgumentMap map = map("period: 1950–61", "1950", "1956", "1961");
    EvidenceFilter filter =
        new EvidenceFilter(
            Optional.empty(),
            Optional.empty(),
            HistoricalDate.of("1953"),
            HistoricalDate.of("1959"),
            "",
            "");
    assertEquals(
        List.of("nothing after  before 1956: 1095", "1956", "nothing after 1956 before : 1095"),
        rows(Timeline.of(map, map.factors(), filter)));
  }

  @Test
  void aFactUsedTwiceIsOneRow() {
    ArgumentMap map =
        read(
            """
            question: Why?
            factors:
              one:
                evidence:
                  - id: fact
                    fact: It happened.
                    date: 1953
              two:
                evidence:
                  - see: fact
                    side: against
            """);
    Timeline timeline = Timeline.of(map, map.factors(), EvidenceFilter.ALL);
    assertEquals(1, timeline.events().size());
    assertEquals(
        List.of("one for", "two against"),
        timeline.events().get(0).uses().stream()
            .map(use -> use.factor().id() + " " + use.evidence().side().word())
            .toList());
  }

  @Test
  void whatHasNoKnownDateStandsApart() {
    Timeline timeline = timeline("", "1953", "some day");
    assertEquals(List.of("1953"), dates(timeline));
    assertEquals(
        List.of("some day"), timeline.undated().stream().map(e -> e.date().typed()).toList());
  }

  private static List<String> dates(Timeline timeline) {
    return timeline.events().stream().map(event -> event.date().typed()).toList();
  }

  private static List<String> rows(Timeline timeline) {
    return timeline.rows().stream().map(TimelineTest::said).toList();
  }

  private static String said(Row row) {
    return row instanceof Gap gap
        ? "nothing after "
            + gap.after().typed()
            + " before "
            + gap.before().typed()
            + ": "
            + gap.length()
        : ((Event) row).date().typed();
  }

  private static Timeline timeline(String period, String... dates) {
    ArgumentMap map = map(period, dates);
    return Timeline.of(map, map.factors(), EvidenceFilter.ALL);
  }

  /** A map with one factor a date. */
  private static ArgumentMap map(String period, String... dates) {
    StringBuilder map = new StringBuilder("question: Why?\n" + period + "\nfactors:\n");
    for (int i = 0; i < dates.length; i++) {
      map.append("  f").append(i).append(":\n    evidence:\n      - fact: It happened.\n");
      map.append("        date: ").append(dates[i]).append('\n');
    }
    return read(map.toString());
  }

  private static ArgumentMap read(String map) {
    return ArgumentReader.read(new Text("map.yaml", map)).map().orElseThrow();
  }
}
