package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is offered for the last word of a line, as far as it begins like it: a shell drops the rest.
 * {@code +maps} and {@code +files} stand for what the shell adds.
 */
class CompletionTest {
  @TempDir Path folder;

  @BeforeEach
  void putMapsIntoTheFolder() throws IOException {
    Files.createDirectories(folder.resolve("arguments/drafts.yaml"));
    Files.writeString(folder.resolve("arguments/rome.yaml"), MAP);
    Files.writeString(folder.resolve("arguments/sparta.yml"), MAP);
    Files.writeString(folder.resolve("arguments/rome.yml"), MAP);
    Files.writeString(folder.resolve("arguments/broken.yaml"), "question: [\n");
    Files.writeString(folder.resolve("arguments/.hidden.yaml"), MAP);
    Files.writeString(folder.resolve("arguments/notes.txt"), "notes");
  }

  private static final String MAP =
      """
      question: Why did the Republic fall?
      judgement:
        criteria:
          reach: {name: Reach}
      factors:
        client-armies:
          name: Client armies
          evidence:
            - id: marius
              fact: "Marius enlisted: volunteers"
              tags: [Marius, the army]
        agrarian-crisis:
          evidence:
            - id: no id
              fact: Farms grew.
              tags: [Marius, land, "a\\u202Eb", "caf\\u00E9", "cafe\\u0301"]
      sources:
        plutarch: {title: Life of Marius}
      questions:
        senate: {question: How weak was the Senate?}
      """;

  /** Each line of a table, with what is offered behind its arrow. */
  private void offers(String table) {
    StringBuilder actual = new StringBuilder();
    table
        .lines()
        .map(row -> row.substring(0, row.indexOf(" →")))
        .forEach(line -> actual.append((line + " → " + offered(line)).stripTrailing() + "\n"));
    assertEquals(table, actual.toString());
  }

  private String offered(String line) {
    List<String> words = Run.words(line);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    String begun = last.startsWith("-") ? last.substring(last.indexOf('=') + 1) : last;
    List<String> offered = new ArrayList<>();
    for (String candidate : complete(words).lines().toList()) {
      String value = candidate.replaceFirst("\t.*", "");
      if (value.isEmpty()) {
        offered.add("+" + candidate.strip());
      } else if (value.startsWith(begun)) {
        offered.add(value);
      }
    }
    return String.join(", ", offered);
  }

  private String complete(List<String> words) {
    List<String> args = new ArrayList<>(List.of("complete", "--"));
    args.addAll(words);
    Run.Result result = Run.essay(folder, args.toArray(new String[0]));
    assertEquals("", result.err());
    assertEquals(0, result.exit());
    return result.out();
  }

  @Test
  void commandsAreOfferedUntilOneIsNamed() {
    offers(
        """
        p → plan
        co → completion
        re → rename, remove
        add s → source
        add '' → factor, evidence, counter, link, source, question, criterion, note, comment
        --color never pl → plan
        """);
  }

  @Test
  void whatIsForScriptsOnlyIsNotOffered() {
    offers(
        """
        comple → completion
        man →
        """);
  }

  @Test
  void optionsAreOfferedOnceUnlessTheyMayComeAgain() {
    offers(
        """
        plan rome --or → --order
        plan rome --order alternating --or →
        plan rome --order=alternating --or →
        check rome --ig → --ignore
        check rome --ignore weak-point --ig → --ignore
        schema '' → --output, --color, --help, --version
        schema -- '' →
        plan -- rome --or →
        """);
  }

  @Test
  void aValueIsOfferedBehindABlankAndBehindAnEqualsSign() {
    offers(
        """
        plan rome --order al → alternating
        plan rome --order=al → alternating
        plan rome --order '' --or →
        evidence rome --strength s → strong
        rank rome --color '' → auto, always, never
        add evidence rome --side b → background
        plan rome --dry-run --question s → senate
        """);
  }

  @Test
  void mapsAreOfferedByTheirNamesAndByTheirPathWhereTwoShareOne() {
    offers(
        """
        plan '' → broken, rome, sparta, +maps
        plan -- sp → sparta, +maps
        new '' → +maps
        """);
  }

  @Test
  void aMapThatIsCalledLikeAnOptionIsOfferedOnlyWhereNoOptionMayStand() throws IOException {
    Files.writeString(folder.resolve("arguments/--fix.yaml"), MAP);
    offers(
        """
        check '' → broken, rome, sparta, +maps
        check -- '' → --fix, broken, rome, sparta, +maps
        """);
  }

  @Test
  void filesAreTheShellsToOffer() {
    offers(
        """
        plan rome -o '' → +files
        new rome --from-outline no → +files
        draft rome '' → +files
        """);
  }

  @Test
  void whatTheMapOnTheLineNamesIsOffered() {
    offers(
        """
        evidence rome '' → client-armies, agrarian-crisis
        evidence rome --source '' → plutarch
        evidence rome --tag '' → Marius, the army, land, café
        plan rome --question '' → senate
        plan rome --only '' → client-armies, agrarian-crisis
        add evidence rome --see '' → marius
        add evidence rome --factor a → agrarian-crisis
        add link rome --to cl → client-armies
        rename rome '' → client-armies, agrarian-crisis, reach, plutarch, senate, marius
        set rome '' →
        """);
  }

  @Test
  void aMapThatCannotBeReadOffersNothing() {
    offers(
        """
        evidence broken '' →
        evidence nowhere '' →
        evidence - '' →
        evidence "bad\u0000name" '' →
        evidence drafts '' →
        """);
  }

  @Test
  void rulesAreOfferedWithWhatTheySay() {
    offers(
        """
        check --explain unquoted → unquoted-colon
        check rome --only no-c → no-counter, no-context, no-conclusion
        """);
    assertTrue(
        complete(List.of("check", "--explain", "")).lines().allMatch(line -> line.contains("\t")));
  }

  @Test
  void aNameWithHiddenCharactersIsNotOfferedAndAMeaningIsShownWithout() throws IOException {
    Files.writeString(
        folder.resolve("arguments/rome.yaml"),
        "question: Q\nsources:\n  a: {title: \"one\\u202Etwo\"}\n  b: {title: \"\"}\n");
    assertEquals("a\tone two\nb\n", complete(List.of("evidence", "rome", "--source", "")));
  }
}
