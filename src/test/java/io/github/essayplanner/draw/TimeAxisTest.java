package io.github.essayplanner.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.draw.TimeAxis.Mark;
import io.github.essayplanner.draw.TimeAxis.Stretch;
import io.github.essayplanner.draw.TimeAxis.Tick;
import io.github.essayplanner.draw.TimeAxis.Where;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  private static TimeAxis axis(String period, String... dates) {
    StringBuilder yaml = new StringBuilder("question: Why?\n");
    yaml.append(period.isEmpty() ? "" : "period: " + period + "\n");
    yaml.append("factors:\n  war:\n    evidence:\n");
    for (String date : dates) {
      yaml.append("      - {fact: It happened., date: ").append(date).append("}\n");
    }
    ArgumentMap map =
        ArgumentReader.read(new Text("map.yaml", yaml.toString())).map().orElseThrow();
    Timeline timeline = Timeline.of(map, map.factors(), EvidenceFilter.ALL);
    return TimeAxis.of(map, timeline, map.factors()).orElseThrow();
  }

  private static List<String> years(TimeAxis axis) {
    return axis.ticks().stream().map(Tick::year).toList();
  }

  private static List<Mark> marks(TimeAxis axis) {
    return axis.lanes().get(0).marks();
  }

  @Test
  void evidenceAroundThePeriodStandsOutsideIt() {
    TimeAxis axis = axis("1900–1909", "1899", "1905", "1911");
    Stretch period = axis.period().orElseThrow();
    assertEquals(0, marks(axis).get(0).time().from());
    assertEquals(period.from(), marks(axis).get(0).time().to());
    assertTrue(marks(axis).get(2).time().from() > period.to());
    assertTrue(marks(axis).stream().allMatch(mark -> mark.where() == Where.WITHIN));
  }

  @Test
  void evidenceLongBeforeOrAfterIsNotDrawnAtATimeThatItIsNotOf() {
    TimeAxis axis = axis("1900–1909", "1066", "1905", "2001");
    assertEquals(
        List.of(Where.BEFORE, Where.WITHIN, Where.AFTER),
        marks(axis).stream().map(Mark::where).toList());
  }

  @Test
  void aPeriodThatIsNotKnownIsNotDrawn() {
    assertEquals(Optional.empty(), axis("", "1900", "1905").period());
    assertEquals(Optional.empty(), axis("from 1900", "1900", "1905").period());
  }

  @Test
  void yearsBeforeChristAreRoundAsTheyAreTold() {
    assertEquals(
        List.of("120 BC", "100 BC", "80 BC", "60 BC", "40 BC"), years(axis("133–27 BC", "88 BC")));
  }

  @Test
  void aFewYearsAreToldByTheirMonths() {
    assertEquals(
        List.of("June 1914", "July 1914", "August 1914"),
        years(axis("June–August 1914", "5 July 1914")));
    assertEquals(
        List.of("January 1972", "January 1973", "January 1974"),
        years(axis("1972–74", "17 June 1972")));
  }

  @Test
  void ticksNeverCrowd() {
    for (int last = 1; last < 1500; last += 7) {
      List<Tick> ticks = axis((500 + last / 2) + "–" + (501 + last * 2), "1000").ticks();
      for (int i = 1; i < ticks.size(); i++) {
        assertTrue(ticks.get(i).at() - ticks.get(i - 1).at() >= 100, ticks::toString);
      }
    }
  }
}
