package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Dates as people type them, each read as it was meant or answered by a true sentence. */
class DatesAsTypedTest {
  private static List<String> lines() throws IOException {
    return Files.readAllLines(Golden.RESOURCES.resolve("dates.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyDateIsReadAsItWasMeant() throws IOException {
    return lines().stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  @Test
  void thereAreAsManyAsWereFoundInCollections() throws IOException {
    assertTrue(lines().size() >= 196, "only " + lines().size());
  }

  private static void check(String line) {
    String[] parts = line.split(" = ", 2);
    assertEquals(parts[1], said(parts[0]), parts[0]);
  }

  private static String said(String typed) {
    HistoricalDate date = HistoricalDate.of(typed);
    return switch (date.problem()) {
      case NONE -> date.days().map(DatesAsTypedTest::days).orElse("none");
      case AMBIGUOUS -> "ambiguous";
      case JULIAN -> "julian";
      case IMPOSSIBLE -> "impossible";
      case BACKWARDS -> "backwards";
      case UNKNOWN_FORM -> mended(typed, date);
    };
  }

  private static String days(Days days) {
    String both = days.first() + ".." + days.last();
    return switch (days.open()) {
      case NOWHERE -> both;
      case BEFORE -> "<" + both;
      case AFTER -> both + ">";
    };
  }

  private static String mended(String typed, HistoricalDate date) {
    Finding finding = DateFinding.of(date, new Span(0, typed.length()));
    if (finding.suggestion().startsWith("look the date up again")) {
      return "impossible-mend";
    }
    if (finding.fix().isEmpty()) {
      return "?";
    }
    Fix fix = finding.fix().get();
    return (fix.safe() ? "! " : "? ") + fix.edits().get(0).text();
  }
}
