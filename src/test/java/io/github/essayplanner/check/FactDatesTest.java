package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date a fact has, and how it gets a field. */
class FactDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The wall fell in November 1989.|November 1989",
        "On 12 May 1848 they met|12 May 1848",
        "In 1989 the wall fell|1989",
        "(It fell in 1989.)|1989",
        "They agreed by 2024|2024",
        "It was the year of “1989”|''",
        "1989 men marched|''",
        "They had 1989 men|''",
        "They took in 989 men|''",
        "They took in 3000 men|''",
        "It may 1848 be|''",
        "It fell in the late 1980s|late 1980s",
        "By mid-1920s standards|mid-1920s",
        "The spring 1956 riots|spring 1956",
        "It fell AD 43|AD 43",
        "It fell c. 1850|c. 1850",
        "In 1914 it began, and in 1918 it ended|''",
        "On 12 May 1848 in 1850|''",
        "It simply fell|''",
      })
  void theOneDateOfAFactIsTheLongestThatIsNoMereNumber(String fact, String date) {
    assertEquals(date, FactDates.in(fact).orElse(""));
  }

  @Test
  void onlyTheFirstSixtyWordsOfAFactAreLookedAt() {
    assertEquals("1989", FactDates.in("x ".repeat(58) + "in 1989").orElse(""));
    assertEquals("", FactDates.in("x ".repeat(59) + "in 1989").orElse(""));
  }

  private static List<Finding> found(String map) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : MapCheck.of(new Text("map", map)).findings()) {
      if (finding.rule() == ArgumentRule.DATE_IN_FACT) {
        found.add(finding);
      }
    }
    return found;
  }

  @Test
  void aMapWithoutDatesIsNotAskedForThem() {
    String map = "question: Q?\nfactors: {a: {evidence: [The wall fell in 1989%s]}}\n";
    assertEquals(0, found(map.formatted("")).size());
    assertEquals(1, found(map.formatted(", {fact: It rose, date: 1961}")).size());
    assertEquals(1, found("period: 1945–1990\n" + map.formatted("")).size());
  }

  private static final String BEGIN =
      "question: Q?\nperiod: 1945–1990\nfactors:\n  a:\n    evidence:\n";

  private static String mended(String item) {
    List<Replacement> edits = new ArrayList<>();
    List<Finding> found = found(BEGIN + item);
    assertEquals(1, found.size(), item);
    for (Finding finding : found) {
      finding.fix().ifPresent(fix -> edits.addAll(fix.edits()));
      assertTrue(finding.fix().isEmpty() || !finding.fix().get().safe(), item);
    }
    return Replacement.apply(BEGIN + item, edits).substring(BEGIN.length());
  }

  @Test
  void theDateIsPutRightUnderTheFact() {
    assertEquals(
        "      - fact: It fell in 1989.\n        date: 1989\n        shows: S\n",
        mended("      - fact: It fell in 1989.\n        shows: S\n"));
    assertEquals(
        "      - shows: S\n        fact: It fell in 1989.\n        date: 1989\n",
        mended("      - shows: S\n        fact: It fell in 1989.\n"));
  }

  @Test
  void aBareFactBecomesAFieldFirst() {
    assertEquals(
        "      - fact: It fell in 1989.\n        date: 1989\n",
        mended("      - It fell in 1989.\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'      - {fact: It fell in 1989., shows: S}\n'",
    "'      - fact: |\n          It fell in 1989.\n'",
    "'      - fact: >\n          It fell in 1989.\n'",
    "'      -\tIt fell in 1989.\n'",
    "'      - \"fact\": It fell in 1989.\n'",
  })
  void whereNoLineCanBeAddedNothingIsChanged(String item) {
    assertEquals(item, mended(item));
  }
}
