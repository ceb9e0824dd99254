package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says of terminals decides on widths and colours; without it there are none. */
class TerminalsTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir Path folder;

  private Run.Result essay(Map<String, String> environment, String... args) throws Exception {
    Files.writeString(
        folder.resolve("map.yaml"),
        "question: Why?\nfactors: {a: {point: %s}}\n".formatted("word ".repeat(60)));
    return Run.essay(folder, new byte[0], environment, List.of(args));
  }

  /** The longest line of a report on a terminal that says so many columns, or nothing. */
  private int longest(String columns, String asked) throws Exception {
    Map<String, String> environment = new HashMap<>(Map.of("ESSAY_TERMINALS", "1"));
    environment.put("COLUMNS", columns);
    environment.put("ESSAY_COLUMNS", asked);
    environment.put("NO_COLOR", "1");
    Run.Result result = essay(environment, "plan", "map.yaml");
    return result.out().lines().mapToInt(String::length).max().orElse(0);
  }

  @Test
  void linesAreAsWideAsTheTerminalFromTwentyToAHundredColumns() throws Exception {
    assertBetween(55, 60, longest("60", ""));
    assertBetween(55, 60, longest("", "60"));
    assertBetween(55, 60, longest("60", "90"));
    assertEquals(longest("20", ""), longest("5", ""));
    assertBetween(95, 100, longest("4000", ""));
  }

  @Test
  void aTerminalThatSaysNoWholeNumberHasEightyColumns() throws Exception {
    for (String said : new String[] {"", "0", "-60", "6x", "x", "99999"}) {
      assertBetween(75, 80, longest(said, ""));
    }
  }

  private static void assertBetween(int least, int most, int actual) {
    assertTrue(actual >= least && actual <= most, actual + " is not " + least + "–" + most);
  }

  @Test
  void whereNoTerminalLooksOnLinesAreNotWrapped() throws Exception {
    Run.Result result = essay(Map.of("COLUMNS", "40"), "plan", "map.yaml");
    assertTrue(result.out().lines().anyMatch(line -> line.length() > 200));
  }

  @Test
  void colourNeedsATerminalThatTakesItOrTheOption() throws Exception {
    String[] help = {"--help"};
    assertTrue(isColored(Map.of("ESSAY_TERMINALS", "1"), help));
    assertFalse(isColored(Map.of("ESSAY_TERMINALS", "2"), help));
    assertFalse(isColored(Map.of(), help));
    assertFalse(isColored(Map.of("ESSAY_TERMINALS", "1", "TERM", "dumb"), help));
    assertFalse(isColored(Map.of("ESSAY_TERMINALS", "1", "NO_COLOR", "1"), help));
    assertFalse(isColored(Map.of("ESSAY_TERMINALS", "1"), "--color", "never", "--help"));
    assertTrue(isColored(Map.of(), "--color", "always", "--help"));
    assertTrue(isColored(Map.of(), "--color=always", "--help"));
    assertTrue(isColored(Map.of(), "--colour", "always", "--help"));
    assertTrue(isColored(Map.of(), "--colour=always", "--help"));
  }

  private boolean isColored(Map<String, String> environment, String... args) throws Exception {
    return essay(environment, args).out().contains(ESCAPE);
  }

  @Test
  void helpFitsANarrowTerminal() throws Exception {
    for (String command : List.of("plan", "check", "new", "draft")) {
      Map<String, String> terminal = Map.of("ESSAY_TERMINALS", "1", "COLUMNS", "60");
      Run.Result result = essay(terminal, command, "--help", "--color", "never");
      String options = result.out().split("\n\n")[0];
      assertBetween(50, 60, options.lines().mapToInt(String::length).max().orElse(0));
    }
    assertEquals(
        essay(Map.of(), "plan", "--help").out(),
        essay(Map.of("ESSAY_TERMINALS", "1", "COLUMNS", "90", "NO_COLOR", "1"), "plan", "--help")
            .out());
  }

  @Test
  void findingsFitANarrowTerminalAndNoWordIsCut() throws Exception {
    Map<String, String> terminal = Map.of("ESSAY_TERMINALS", "1", "COLUMNS", "40", "NO_COLOR", "1");
    String narrow = essay(terminal, "check", "map.yaml").out();
    assertBetween(35, 40, narrow.lines().mapToInt(String::length).max().orElse(0));
    String wide = essay(Map.of(), "check", "map.yaml").out();
    for (String word : wide.split("\\s+")) {
      boolean isExcerpt = word.startsWith("^") || word.startsWith("wor");
      assertTrue(isExcerpt || narrow.contains(word), word);
    }
  }

  @Test
  void aDocumentOfBytesIsNotPouredIntoATerminal() throws Exception {
    Map<String, String> terminal = Map.of("ESSAY_TERMINALS", "1");
    Run.Result result = essay(terminal, "plan", "map.yaml", "--format", "docx");
    assertEquals("essay: error: a terminal can't show docx: name a file with -o\n", result.err());
    assertEquals(2, result.exit());
    assertEquals(0, essay(Map.of(), "plan", "map.yaml", "--format", "docx").exit());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void norByAnotherNameOfTheTerminal() throws Exception {
    Map<String, String> out = Map.of("ESSAY_TERMINALS", "1");
    for (String name : List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/dev/tty")) {
      assertRefusesBytes(out, name);
    }
    assertRefusesBytes(Map.of("ESSAY_TERMINALS", "2"), "/dev/stderr");
    assertRefusesBytes(Map.of("ESSAY_TERMINALS", "2"), "/dev/fd/2");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/tty"));
    assertRefusesBytes(Map.of(), "link");
    for (String name : List.of("/dev/null", "plan.docx")) {
      String[] line = {"plan", "map.yaml", "--format", "docx", "-o", name};
      assertEquals(0, essay(Map.of("ESSAY_TERMINALS", "12"), line).exit());
    }
  }

  private void assertRefusesBytes(Map<String, String> environment, String name) throws Exception {
    Run.Result result = essay(environment, "plan", "map.yaml", "--format", "docx", "-o", name);
    assertEquals("essay: error: a terminal can't show docx: name a file with -o\n", result.err());
    assertEquals(2, result.exit());
  }
}
