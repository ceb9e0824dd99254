package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where there is very much of something, and where the parts of fields stand. */
class LimitsOfReadingTest {
  private static List<Finding> findings(String typed) {
    return ArgumentReader.read(new Text("map", typed)).findings();
  }

  private static Finding last(String typed) {
    List<Finding> findings = findings(typed);
    return findings.get(findings.size() - 1);
  }

  private static String lines(int count, String before, String after) {
    return IntStream.range(0, count)
        .mapToObj(i -> before + i + after)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({"999, false", "1000, true"})
  void ofAThousandDigitsTheFirstTwelveAreShown(int digits, boolean isCut) {
    Finding finding = last("question: Q\nfactors: {a: {importance: " + "9".repeat(digits) + "}}");
    String cut = "\"importance\" goes from 1 to 10, and this is 999999999999…";
    assertEquals("out-of-range", finding.rule().id());
    assertEquals(isCut, finding.message().equals(cut));
  }

  @ParameterizedTest
  @CsvSource({"80, write \"1953\"", "81, 'write it like 1953,'"})
  void aDateOfOverEightyLettersIsNoDate(int letters, String suggestion) {
    String typed = "in 1953" + "\"".repeat(letters - 7);
    Finding finding = last("question: Q\nperiod: " + typed);
    assertEquals(suggestion, finding.suggestion().substring(0, suggestion.length()));
  }

  @ParameterizedTest
  @CsvSource({"501, 'it may have: '", "502, ''"})
  void afterFiveHundredMistakesNoFieldIsSuggested(int keys, String suggestion) {
    Finding finding = last("question: Q\n" + lines(keys, "zzz", ": Z\n"));
    assertEquals("a map has no field \"zzz" + (keys - 1) + "\"", finding.message());
    assertEquals(
        suggestion, finding.suggestion().substring(0, Math.min(13, finding.suggestion().length())));
  }

  @ParameterizedTest
  @CsvSource({"499, look up its id where the factor itself stands", "500, ''"})
  void amongFiveHundredIdsNoneIsSuggested(int ids, String suggestion) {
    Finding finding =
        last(
            "question: Q\nfactors:\n"
                + lines(ids - 1, "  f", "x: {}\n")
                + "  zzz: {links: [qqqqqqqq]}");
    assertEquals("there is no factor \"qqqqqqqq\" in this map", finding.message());
    assertEquals(suggestion, finding.suggestion());
  }

  @ParameterizedTest
  @CsvSource({"501, 'write \"a500\", and the words under \"name\"'", "502, begin with a letter"})
  void afterFiveHundredMistakesNoIdIsMade(int ids, String suggestion) {
    Finding finding = last("question: Q\nfactors:\n" + lines(ids, "  A", ": {}\n"));
    assertEquals(
        "\"A" + (ids - 1) + "\" can't be an id: small letters, digits and single hyphens",
        finding.message());
    assertEquals(suggestion, finding.suggestion());
  }

  @Test
  void ofUnknownSourcesTheFirstFiveHundredAreLookedFor() {
    String typed =
        "question: Q\nfactors: {a: {evidence: ["
            + "{fact: F, source: gibon}, ".repeat(1_000)
            + "]}}\nsources: {gibbon: {title: T}}\n";
    assertEquals(500, findings(typed).size());
  }

  @Test
  void eachFieldAndEachPartOfTermsAndCoverHasItsPlace() {
    String typed = "question: Q\ntitle:\nterms: {t: u}\ncover: [x, yy]\nthesis: T\n";
    ArgumentMap map = ArgumentReader.read(new Text("map", typed)).map().orElseThrow();
    Location place = map.place();
    assertEquals("question", at(typed, place.span()));
    assertEquals("Q", at(typed, place.of("question")));
    assertEquals("title", at(typed, place.of("title")));
    assertEquals("T", at(typed, place.of("thesis")));
    assertEquals("t", at(typed, place.of("terms.t")));
    assertEquals("x", at(typed, place.of("cover.0")));
    assertEquals("yy", at(typed, place.of("cover.1")));
    assertEquals("question", at(typed, place.of("context")));
  }

  private static String at(String typed, Span span) {
    return typed.substring(span.start(), span.end());
  }
}
