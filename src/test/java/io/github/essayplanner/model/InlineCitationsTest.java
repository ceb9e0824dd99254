package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineCitationsTest {
  private static ArgumentMap map(String sources) {
    String yaml = "question: Why?\nsources:\n" + sources;
    return ArgumentReader.read(new Text("map", yaml)).map().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: William Taubman, year: 2003|Taubman 2003",
        "author: \"Taubman, William\", year: 2003|Taubman 2003",
        "author: Simone de Beauvoir|de Beauvoir",
        "author: Vincent van der Meer, year: c. 1600|van der Meer c. 1600",
        "author: A. Lloyd and B. Reed|Lloyd and Reed",
        "author: A. Lloyd; B. Reed; C. Hill|Lloyd and others",
        "author: \"A. Lloyd, B. Reed and C. Hill\"|Lloyd and others",
        "author: \"A. Lloyd, B. Reed, and C. Hill\"|Lloyd and others",
        "author: \"Lloyd, Ann and Reed, Ben\"|Lloyd and Reed",
        "author: \"Lloyd, Ann M.\"|Lloyd",
        "author: \"von Mises, Ludwig E. and von Hayek, Friedrich A.\"|von Mises and von Hayek",
        "author: National Security Council, year: 1953|National Security Council 1953",
        "author: Ministry of Food and Trade|Ministry of Food and Trade",
        "author: William of Ockham|William of Ockham",
        "author: Plutarch|Plutarch",
        "title: \"Korean Armistice Agreement, signed in 1953\"|Korean Armistice Agreement",
        "title: European Union (Withdrawal) Act, year: 2018|European Union (Withdrawal) Act 2018",
        "title: Letters (a selection), year: 2018|Letters 2018",
        "title: Scotland Act 2016, year: 2016|Scotland Act 2016",
        "author: \"Alfred, Lord Tennyson\", year: 1855|Tennyson 1855",
        "author: \"Churchill, Sir Winston\", year: 1948|Churchill 1948",
        "author: \"Byron, Lord\", year: 1819|Byron 1819",
        "title: Class notes on the Cold War|''",
        "title: \"Notes of the seminar\", year: 2020|''",
        "author: National Security Council, short: NSC 68, year: 1950|NSC 68 1950"
      })
  void aSourceIsCitedAsPeopleWriteIt(String fields, String cited) {
    ArgumentMap map = map("  s: {" + fields + "}\n");
    assertEquals(cited, InlineCitations.of(map).of(map.source("s").orElseThrow()));
  }

  @Test
  void alikeOnesAreToldApartByALetter() {
    ArgumentMap map =
        map("  a: {author: A. Hill, year: 1954}\n  b: {author: B. Hill, year: 1954}\n");
    InlineCitations citations = InlineCitations.of(map);
    assertEquals("Hill 1954a", citations.of(map.source("a").orElseThrow()));
    assertEquals("Hill 1954b", citations.of(map.source("b").orElseThrow()));
  }

  @Test
  void theYearHasTheLetterOnlyWhereOthersAreAlike() {
    ArgumentMap map =
        map(
            "  a: {author: A. Hill, year: 1954}\n  b: {author: B. Hill, year: 1954}\n  c: {author: C."
                + " Lloyd, year: 1960}\n  d: {title: Scotland Act 2016, year: 2016}\n  e: {title: Class"
                + " notes, year: 2020}\n");
    InlineCitations citations = InlineCitations.of(map);
    assertEquals(
        List.of("1954a", "1954b", "1960", "2016", "2020"),
        map.sources().stream().map(citations::year).toList());
  }

  @Test
  void theMainTextIsTheOneThatMoreThanHalfOfTheCitationsCite() {
    String yaml =
        """
        question: Why?
        factors:
          a: {evidence: [{fact: F, source: x}, {fact: G, source: x}, {fact: H, source: %s}, {fact: I, source: %s}]}
        sources: {x: {title: Macbeth}, y: {title: Lear}, notes: {title: My notes}}
        """;
    assertEquals("x", main(yaml.formatted("x", "y")));
    assertEquals("", main(yaml.formatted("y", "y")));
    assertEquals("", main(yaml.formatted("y", "y").replace("source: x", "source: notes")));
    assertEquals("", main("question: Why?\n"));
  }

  private static String main(String yaml) {
    return InlineCitations.of(ArgumentReader.read(new Text("map", yaml)).map().orElseThrow())
        .main();
  }

  @Test
  void severalSourcesOfOnePlaceAreCitedInOneBracket() {
    String yaml =
        """
        question: Why?
        factors: {a: {evidence: [{fact: F, source: ["x, p. 5", y, "a letter"]}]}}
        sources: {x: {author: A. Hill, year: 1954}, y: {author: B. Lloyd, year: 1960}}
        """;
    ArgumentMap map = ArgumentReader.read(new Text("map", yaml)).map().orElseThrow();
    assertEquals(
        "Hill 1954, p. 5; Lloyd 1960; a letter",
        InlineCitations.of(map).of(map.factors().get(0).evidence().get(0).source()));
  }
}
