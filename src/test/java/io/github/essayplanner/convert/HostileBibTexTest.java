package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few lines of BibTeX that would take all of a machine's time, stack or memory. */
class HostileBibTexTest {
  private static Bibliography read(String bibtex) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Bibliography.of(new Text("library.bib", bibtex)));
  }

  private static Map<String, String> only(String bibtex) {
    Bibliography read = read(bibtex);
    assertEquals(List.of(), read.mistakes());
    assertEquals(1, read.all().size());
    return read.all().get(0).fields();
  }

  @Test
  void entriesThatReferToEachOtherInACircleAreRead() {
    Bibliography read =
        read(
            """
            @book{a, crossref = {b}, title = {A}}
            @book{b, crossref = {c}}
            @book{c, crossref = {b}}
            @book{d, crossref = {d}, title = {D}}
            """);
    assertEquals(List.of(), read.mistakes());
    assertEquals(
        List.of("a", "b", "c", "d"), read.all().stream().map(BibliographyEntry::key).toList());
    assertEquals("A", read.all().get(0).fields().get("title"));
  }

  @Test
  void textsThatGrowWithEachDefinitionAreToldAtTheirEntry() {
    for (String first : List.of("x", "")) {
      StringBuilder bibtex = new StringBuilder("@string{a0 = \"" + first + "\"}\n");
      for (int i = 0; i < 40; i++) {
        bibtex.append("@string{a%d = a%d # a%d}\n".formatted(i + 1, i, i));
      }
      Bibliography read = read(bibtex + "@book{k, title = a40}\n@book{l, title = a3}\n");
      assertEquals(
          List.of(new Bibliography.BadEntry(42, 1, "a text of the entry \"k\" is too long")),
          read.mistakes());
    }
  }

  @Test
  void aTextMayBeMadeOfManyDefinitionsOneInTheOther() {
    StringBuilder bibtex = new StringBuilder("@string{a0 = \"x\"}\n");
    for (int i = 0; i < 20_000; i++) {
      bibtex.append("@string{a%d = a%d # \"y\"}\n".formatted(i + 1, i));
    }
    assertEquals("x" + "y".repeat(20_000), only(bibtex + "@book{k, title = a20000}").get("title"));
  }

  @Test
  void thousandsOfTextsJoinedInOneAreReadOrTold() {
    String joined = " # \"x\"".repeat(200_000);
    Bibliography read = read("@book{a, title = {A}}\n@book{k, title = \"x\"" + joined + "}");
    assertEquals(1, read.mistakes().size(), read.mistakes().toString());
    assertEquals(2, read.mistakes().get(0).line());
  }

  @Test
  void bracesAndAccentsOfAnyDepthLoseNoLetter() {
    String braces = "{".repeat(50_000) + "x" + "}".repeat(50_000);
    assertEquals("xy", only("@book{k, title = {" + braces + "y}}").get("title"));
    String bold = "\\textbf{".repeat(50_000) + "x" + "}".repeat(50_000);
    assertTrue(only("@book{k, title = {" + bold + "y}}").get("title").endsWith("y"));
    assertTrue(only("@book{k, title = {" + bold + "}}").get("title").contains("x"));
    String accents = "\\'".repeat(60_000);
    assertTrue(only("@book{k, title = {" + accents + "x}}").get("title").contains("x"));
  }

  @Test
  void tensOfThousandsOfAuthorsAreToldApartSoon() {
    String names =
        IntStream.range(0, 100_000).mapToObj(i -> "A B" + i).collect(Collectors.joining(" and "));
    String author = only("@book{k, author = {" + names + "}}").get("author");
    assertTrue(author.startsWith("B0, A; B1, A; "), author.substring(0, 40));
    assertTrue(author.endsWith("; B99999, A"));
  }

  @Test
  void namesAreToldApartOutsideBracesOnly() {
    assertEquals(
        "Body and Soul Ltd; Roe, Ann; Doe, Bea",
        only("@book{k, author = {{Body and Soul Ltd} and Ann Roe AND Doe, Bea}}").get("author"));
  }

  @Test
  void emptyLinesAreReadSoon() {
    assertEquals(
        1, read("@book{k, title = {T}}\n" + "\n".repeat(400_000) + "@comment{c}").all().size());
  }
}
