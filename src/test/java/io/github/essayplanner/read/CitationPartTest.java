package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPartTest {
  private static final Set<String> IDS = Set.of("gray", "berlin");

  @ParameterizedTest
  @CsvSource({
    "'gray', '0 [gray] gray ()'",
    "'gray, p. 3', '0 [gray, p. 3] gray (p. 3)'",
    "'gray; p. 3', '0 [gray; p. 3] gray (p. 3)'",
    "'gray,', '0 [gray,] gray ()'",
    "'  gray , p. 3 ', '2 [gray , p. 3] gray (p. 3)'",
    "'gray;berlin', '0 [gray] gray () + 5 [berlin] berlin ()'",
    "'gray, 3;  berlin, 4', '0 [gray, 3] gray (3) + 10 [berlin, 4] berlin (4)'",
    "'gray, 3; note; berlin', '0 [gray, 3; note] gray (3; note) + 15 [berlin] berlin ()'",
    "'gray; berlin wall', '0 [gray; berlin wall] gray (berlin wall)'",
    "'a letter; gray', '0 [a letter] a letter () + 10 [gray] gray ()'",
    "';gray', '0 []  () + 1 [gray] gray ()'",
    "'gray; berlin; gray', '0 [gray] gray () + 6 [berlin] berlin () + 14 [gray] gray ()'",
    "'', '0 []  ()'"
  })
  void aSemicolonPartsSourcesWhereAnIdFollows(String typed, String parts) {
    assertEquals(
        parts,
        CitationPart.of(typed, IDS).stream()
            .map(p -> p.start() + " [" + p.typed() + "] " + p.name() + " (" + p.place() + ")")
            .collect(Collectors.joining(" + ")));
  }
}
