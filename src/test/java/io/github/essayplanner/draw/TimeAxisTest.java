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
  void thereIsNoYearBetweenOneBeforeChristAndOneAfter() {
    assertEquals(List.of("20 BC", "10 BC", "10", "20"), years(axis("20 BC–AD 20", "5 BC")));
    assertEquals(List.of("2 BC", "1 BC", "1", "2", "3"), years(axis("2 BC–AD 3", "AD 1")));
  }

  @Test
  void yearsHaveTheFirstRoundStepOfWhichThereAreFewerThanSix() {
    assertEquals(List.of("1900", "1901", "1902", "1903"), years(axis("1900–03", "1901")));
    assertEquals(6, years(axis("1900–05", "1901")).size());
    assertEquals(List.of("1900", "1902", "1904", "1906"), years(axis("1900–06", "1901")));
    assertEquals(List.of("1900", "1905", "1910"), years(axis("1900–12", "1901")));
    List<String> ages = years(axis("40000–5000 BC", "9000 BC"));
    assertEquals(List.of("40000 BC", "35000 BC"), ages.subList(0, 2));
  }

  @Test
  void aDayIsDrawnFromItsBeginningToItsEnd() {
    TimeAxis axis = axis("1900–1909", "1900", "1909", "1905");
    assertEquals(new Stretch(0, 1000), axis.period().orElseThrow());
    assertEquals(new Stretch(0, 99), marks(axis).get(0).time());
    assertEquals(1000, marks(axis).get(2).time().to());
    assertEquals(500, marks(axis).get(1).time().from());
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
