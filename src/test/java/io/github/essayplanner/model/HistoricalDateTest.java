package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.HistoricalDate.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {
  @ParameterizedTest
  @CsvSource({
    "1953, 1953-01-01, 1953-12-31",
    "842, 0842-01-01, 0842-12-31",
    "1953-08, 1953-08-01, 1953-08-31",
    "1953-08-12, 1953-08-12, 1953-08-12",
    "1956-02-29, 1956-02-29, 1956-02-29",
    "August 1961, 1961-08-01, 1961-08-31",
    "Aug 1961, 1961-08-01, 1961-08-31",
    "Sept 1961, 1961-09-01, 1961-09-30",
    "12 August 1953, 1953-08-12, 1953-08-12",
    "899-08-12, 0899-08-12, 0899-08-12",
    "'June 9–11, 1953', 1953-06-09, 1953-06-11",
    "'June 9–July 11, 1953', 1953-06-09, 1953-07-11",
    "winter 1916–17, 1916-12-01, 1917-02-28",
    "AD 14–30, 0014-01-01, 0030-12-31",
    "29 February 1600, 1600-02-29, 1600-02-29",
    "18–23 July 1955, 1955-07-18, 1955-07-23",
    "18-23 July 1955, 1955-07-18, 1955-07-23",
    "October–November 1956, 1956-10-01, 1956-11-30",
    "1953–56, 1953-01-01, 1956-12-31",
    "1953-56, 1953-01-01, 1956-12-31",
    "1953–6, 1953-01-01, 1956-12-31",
    "1953-1956, 1953-01-01, 1956-12-31",
    "1905–07, 1905-01-01, 1907-12-31",
    "1950s, 1950-01-01, 1959-12-31",
    "early 1950s, 1950-01-01, 1953-12-31",
    "mid 1950s, 1954-01-01, 1956-12-31",
    "late 1950s, 1957-01-01, 1959-12-31",
    "spring 1956, 1956-03-01, 1956-05-31",
    "autumn 1956, 1956-09-01, 1956-11-30",
    "winter 1956, 1956-12-01, 1957-02-28",
    "c. 1953, 1953-01-01, 1953-12-31",
    "44 BC, -0043-01-01, -0043-12-31",
    "44 BCE, -0043-01-01, -0043-12-31",
    "133–27 BC, -0132-01-01, -0026-12-31",
    "AD 14, 0014-01-01, 0014-12-31",
    "27 BC–AD 14, -0026-01-01, 0014-12-31",
  })
  void everyFormStandsForItsDays(String typed, String first, String last) {
    HistoricalDate date = HistoricalDate.of(typed);
    assertEquals(
        new Days(LocalDate.parse(first), LocalDate.parse(last)), date.days().orElseThrow());
    assertEquals(Problem.NONE, date.problem());
    assertEquals(typed, date.typed());
  }

  @Test
  void fromAndUntilAreOpenAtOneEnd() {
    Days from = HistoricalDate.of("from 1956").days().orElseThrow();
    assertEquals(Days.Open.AFTER, from.open());
    assertTrue(from.meets(HistoricalDate.of("2000").days().orElseThrow()));
    assertFalse(from.meets(HistoricalDate.of("1955").days().orElseThrow()));
    Days until = HistoricalDate.of("until 1961").days().orElseThrow();
    assertEquals(Days.Open.BEFORE, until.open());
    assertTrue(until.meets(HistoricalDate.of("44 BC").days().orElseThrow()));
    assertFalse(until.meets(HistoricalDate.of("1962").days().orElseThrow()));
    assertTrue(from.meets(until));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "53",
        "in 1953",
        "1953?",
        "summer",
        "1953s",
        "1955s",
        "12345",
        "August",
        "–1953",
        "32nd August 1953",
        "early 1953",
        "1953 BC AD",
        "from",
        "c.",
        "12–",
        "1953-1-2",
        "spring",
        "½",
        "१९५३",
        "1953–561",
        "12 1953",
        "August 53",
        "August-1953",
        "spring-1956",
        "9 June-1953",
        "June 9–11",
        "12-8-1953",
        "12345-08-12",
        "1953-08-121"
      })
  void whatIsInNoFormIsKeptAsTypedAndUndated(String typed) {
    HistoricalDate date = HistoricalDate.of(typed);
    assertEquals(Problem.UNKNOWN_FORM, date.problem());
    assertEquals(typed, date.typed());
    assertTrue(date.days().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1953-13",
        "1953-00",
        "1953-02-29",
        "30 February 1953",
        "0 BC",
        "AD 0",
        "0000",
        "31 April 1953",
        "0 CE"
      })
  void whatDoesNotExistIsSaidToBeImpossible(String typed) {
    assertEquals(Problem.IMPOSSIBLE, HistoricalDate.of(typed).problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1961–1953", "27–133 BC", "23–18 July 1955", "November–October 1956"})
  void whatEndsBeforeItBeginsIsSaidToRunBackwards(String typed) {
    assertEquals(Problem.BACKWARDS, HistoricalDate.of(typed).problem());
  }

  @Test
  void aMonthThatMayBeARangeOfYearsIsAmbiguousAndReadAsAMonth() {
    HistoricalDate date = HistoricalDate.of("1905-07");
    assertEquals(Problem.AMBIGUOUS, date.problem());
    assertEquals(LocalDate.of(1905, 7, 1), date.days().orElseThrow().first());
    assertEquals(Problem.NONE, HistoricalDate.of("1953-08").problem());
  }

  @Test
  void datesSortByFirstDayThenLastAndUndatedComesLast() {
    List<String> sorted =
        List.of("1957", "summer?", "1953–56", "44 BC", "until 1900", "1953", "August 1953").stream()
            .map(HistoricalDate::of)
            .sorted()
            .map(HistoricalDate::typed)
            .toList();
    assertEquals(
        List.of("44 BC", "until 1900", "1953", "1953–56", "August 1953", "1957", "summer?"),
        sorted);
  }

  @Test
  void withinAPeriodMeansToShareADay() {
    HistoricalDate period = HistoricalDate.of("1953–61");
    assertTrue(HistoricalDate.of("1949–53").meets(period));
    assertTrue(HistoricalDate.of("from 1961").meets(period));
    assertFalse(HistoricalDate.of("November 1952").meets(period));
    assertFalse(HistoricalDate.of("some day").meets(period));
  }
}
