package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example that a help shows does what it says, in a folder that holds what it names. */
class HelpExamplesTest {
  private static final String COLD_WAR =
      """
      question: Why did it last?
      judgement: {criteria: {depth: {asks: How deep?}}}
      factors:
        arms-race:
          point: Neither would fall behind.
          scores: {depth: 3}
          evidence:
            - {fact: A bomb was tested., date: 1953}
            - {fact: Another was., strength: weak}
            - {id: h-bomb, fact: A third was.}
          links: [{to: economy, how: it cost}]
        economy:
          point: Missiles cost bread.
        berlin:
          point: It was a crisis.
      questions:
        germany: {question: Why Germany?, factors: {berlin: {point: So.}}}
      sources: {}
      inbox: [Look it up.]
      """;

  @TempDir Path folder;

  private static void fill(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("arguments/drafts"));
    try (Stream<Path> shipped = Files.walk(Path.of("arguments"))) {
      for (Path file : shipped.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file));
      }
    }
    Files.writeString(folder.resolve("arguments/cold-war.yaml"), COLD_WAR);
    Files.writeString(folder.resolve("my-essay.yaml"), "question: Why?\n");
    Files.writeString(folder.resolve("notes.md"), "# Why?\n\n## Armies\n\n- Sulla marched\n");
    Files.writeString(folder.resolve("cards.csv"), "fact,date\nA wall was built.,1961\n");
    Files.writeString(
        folder.resolve("library.bib"), "@book{t, author={T, W.}, title={K}, year=2003}\n");
    Files.writeString(
        folder.resolve("library.json"),
        "[{\"id\":\"taubman2003\",\"title\":\"K\"},{\"id\":\"gaddis1987\",\"title\":\"L\"}]\n");
    // Any document of words will do for a draft.
    Run.essay(folder, "plan", "school-uniform", "-o", "essay.docx");
  }

  private List<List<String>> commands() {
    List<List<String>> all = new ArrayList<>();
    for (String line : Run.essay(folder, "complete", "--", "").out().split("\n")) {
      String name = line.split("\t")[0];
      if (name.equals("add")) {
        for (String thing : Run.essay(folder, "complete", "--", "add", "").out().split("\n")) {
          if (thing.matches("[a-z]+\t.*|[a-z]+")) {
            all.add(List.of("add", thing.split("\t")[0]));
          }
        }
      } else if (name.matches("[a-z]+")) {
        all.add(List.of(name));
      }
    }
    return all;
  }

  @Test
  @Tag("slow")
  void everyCommandHasAnExampleThatRuns() throws IOException {
    List<List<String>> commands = commands();
    assertTrue(commands.size() >= 22, commands.toString());
    int number = 0;
    for (List<String> command : commands) {
      List<String> asked = new ArrayList<>(command);
      asked.add("--help");
      List<String> examples =
          Run.essay(folder, new byte[0], asked)
              .out()
              .lines()
              .filter(line -> line.matches(" *(source <\\()?essay .*"))
              .map(line -> line.replaceFirst("^ *(source <\\()?", ""))
              .map(line -> line.replaceFirst("(\\)| [|] source) +\\(.*", ""))
              .toList();
      assertFalse(examples.isEmpty(), command.toString());
      for (String example : examples) {
        runs(example, folder.resolve(String.valueOf(number++)));
      }
    }
  }

  private static void runs(String example, Path where) throws IOException {
    assertEquals(0, example.chars().filter(c -> c == '"').count() % 2, "cut: " + example);
    List<String> words = Run.words(example);
    fill(where);
    Run.Result result = Run.essay(where, new byte[0], words.subList(1, words.size()));
    int most = words.get(1).equals("check") ? 1 : 0;
    assertTrue(result.exit() <= most, example + "\n" + result.err());
  }
}
