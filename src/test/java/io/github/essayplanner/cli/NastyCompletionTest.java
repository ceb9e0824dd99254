package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Completes words of a map that would do harm, on a real terminal, and presses Enter: the command
 * must be given exactly that word, and nothing else may run.
 */
@Tag("slow")
class NastyCompletionTest {
  private static final List<String> WORDS =
      List.of(
          "x$(touch PWNED)",
          "y'; touch PWNED2; #",
          "z`touch PWNED3`",
          "a\"b; touch PWNED4; \"",
          "b\\",
          "c\\$(touch PWNED5)",
          "d!e!! !$ !touch",
          "f && touch PWNED6",
          "g|touch PWNED7",
          "h>PWNED8",
          "i{1,2}*?[a-z]",
          "j ~root #k",
          "m=n$(touch PWNED9)",
          "o:p$(touch PWNED10)q:r'",
          "s@t^u%v",
          "two  blanks",
          "w日本 é $(touch PWNED11)",
          "${IFS}touch",
          "$HOME/$PATH",
          "(touch PWNED12)",
          ";touch PWNED13",
          "\"'\"'$(touch PWNED14)\"'",
          "'\\''`touch PWNED15`",
          "~root",
          "#A",
          "-$(touch PWNED16)");

  private static final List<String> NAMES =
      List.of("my essay", "it's $(touch PWNED20)", "q\"`touch PWNED21`\"!", "B & C", "D=E:F G");

  /** Names that show something else than they are, or move the cursor. */
  private static final List<String> HIDDEN = List.of("N\nfile", "N\u001b[2Jesc", "N\tab");

  @TempDir Path folder;

  @BeforeEach
  void putEssayAndMapsIntoTheFolder() throws Exception {
    Path essay = Files.createDirectories(folder.resolve("bin")).resolve("essay");
    String java = "'" + String.join("' '", QuickStart.command()) + "'";
    // All candidates of a place are asked for at once, so one answer serves all words begun there.
    Files.writeString(
        essay,
        """
        #!/bin/sh
        case $1 in
          complete)
            asked=
            last=
            for word; do asked="$asked|$last"; last=$word; done
            case $last in --*=*) asked="$asked|${last%%=*}" ;; esac
            answer="$FOLDER/answers/$(printf %s "$asked" | cksum | tr ' ' -)"
            [ -f "$answer" ] || JAVA "$@" > "$answer"
            cat "$answer" ;;
          completion) exec JAVA "$@" ;;
          *)
            all=
            for word; do all="$all$word|"; done
            printf '%s\n' "$all" >> "$FOLDER/given" ;;
        esac
        """
            .replace("JAVA", java));
    assertTrue(essay.toFile().setExecutable(true));
    Files.createDirectories(folder.resolve("answers"));
    Files.createDirectories(folder.resolve("my maps"));
    Path arguments = Files.createDirectories(folder.resolve("arguments"));
    Files.writeString(arguments.resolve("evil.yaml"), evil());
    for (String name : Stream.concat(NAMES.stream(), HIDDEN.stream()).toList()) {
      Files.writeString(arguments.resolve(name + ".yaml"), "question: Q\n");
      Files.writeString(folder.resolve("my maps/" + name + ".yaml"), "question: Q\n");
    }
    Files.writeString(folder.resolve("given"), "");
  }

  private static String evil() {
    StringBuilder map = new StringBuilder("question: Q\nfactors:\n  a:\n    evidence:\n");
    for (String word : WORDS) {
      String quoted = "'" + word.replace("'", "''") + "'";
      map.append("      - {fact: F, tags: [").append(quoted).append("]}\n");
    }
    map.append("      - {fact: F, tags: [\"N\\eesc\", \"N\\u202eturned\", \"N\\u2028line\"]}\n");
    map.append("  N$(touch PWNED30): {point: P}\n  'N; touch PWNED31': {point: P}\n");
    return map.append("sources:\n  \"N`touch PWNED32`\": {title: T}\n").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void eachWordArrivesAsItIsAndNothingRuns(String shell) throws Exception {
    try (Terminal terminal = open(shell)) {
      for (String quote : List.of("", "\"", "'")) {
        for (String word : WORDS) {
          for (String option : word.startsWith("-") ? List.of("--tag=") : List.of("--tag ")) {
            String begun = quote + begin(shell, quote, word, WORDS);
            given(terminal, "evidence evil " + option + begun, "evidence|evil|" + option + word);
          }
        }
      }
      if (!shell.equals("fish")) {
        given(terminal, "evidence evil --tag=m\\=", "evidence|evil|--tag=" + WORDS.get(12));
      }
      given(terminal, "evidence evil --tag=x", "evidence|evil|--tag=" + WORDS.get(0));
    }
    assertNothingRan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void namesOfMapsAndFilesAreQuotedOnce(String shell) throws Exception {
    try (Terminal terminal = open(shell)) {
      for (String quote : List.of("", "\"", "'")) {
        for (String name : NAMES) {
          List<String> names = Stream.concat(NAMES.stream(), Stream.of("my maps")).toList();
          String begun = quote + begin(shell, quote, name, names);
          given(terminal, "plan " + begun, "plan|" + name);
          if (shell.equals("zsh") && quote.equals("'") && name.contains("'")) {
            continue; // Of files zsh leaves this quote open, whoever completes them.
          }
          String path = "my maps/" + name;
          List<String> paths = NAMES.stream().map(n -> "my maps/" + n).toList();
          begun = quote + begin(shell, quote, path, paths);
          given(terminal, "plan " + begun, "plan|" + path + ".yaml");
        }
      }
    }
    assertNothingRan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void whatIsNoIdOrHidesWhatItIsIsNotOffered(String shell) throws Exception {
    try (Terminal terminal = open(shell)) {
      for (String line :
          List.of(
              "evidence evil --tag N",
              "evidence evil --tag \"N",
              "evidence evil N",
              "evidence evil 'N",
              "rename evil N",
              "evidence evil --source N")) {
        String plain = line.replaceAll("[\"']", "");
        String closed = line.contains("\"") ? "\"" : line.contains("'") ? "'" : "";
        terminal.type("essay " + line + "\t\t" + closed + "\r");
        arrives(terminal, plain.replace(' ', '|'));
      }
      if (shell.equals("bash")) {
        terminal.type("essay plan arguments/N\t\t\r");
        arrives(terminal, "plan|arguments/N");
        Files.createDirectories(folder.resolve("only"));
        Files.writeString(folder.resolve("only/--fix.yaml"), "question: Q\n");
        terminal.type("cd only\r");
        terminal.type("essay check \t\r");
        arrives(terminal, "check");
      }
    }
    assertNothingRan();
  }

  @Test
  void wordsThatShareABeginningAreListedAndHalfAnEscapeIsNotTyped() throws Exception {
    try (Terminal terminal = open("bash")) {
      Files.writeString(
          folder.resolve("arguments/two.yaml"),
          "question: Q\nfactors: {a: {evidence: [{fact: F, tags: ['k$(touch PWNED40)',"
              + " 'k`touch PWNED41`', 'l''a', 'l''b', \"v'\\\"c\", \"v'\\\"d\", 'uA-$(touch"
              + " PWNED42)', 'ua_`touch PWNED43`', 'n\u3000ax', 'n\u3000bx']}]}}\n");
      for (String quote : List.of("", "\"", "'")) {
        terminal.type("essay evidence two --tag " + quote + "k\t\t" + quote + "\r");
        arrives(terminal, "evidence|two|--tag|k");
        terminal.type("essay evidence two --tag " + quote + "l\ta" + quote + "\r");
        arrives(terminal, "evidence|two|--tag|l'a");
        terminal.type("essay evidence two --tag " + quote + "v\td" + quote + "\r");
        arrives(terminal, "evidence|two|--tag|v'\"d");
        // A wide blank is a letter to the shell.
        terminal.type("essay evidence two --tag " + quote + "n\ta\t\r");
        arrives(terminal, "evidence|two|--tag|n\u3000ax");
      }
      terminal.type("bind 'set completion-ignore-case on'; bind 'set completion-map-case on'\r");
      for (String quote : List.of("", "\"")) {
        terminal.type("essay evidence two --tag " + quote + "u\t\t" + quote + "\r");
        arrives(terminal, "evidence|two|--tag|u");
      }
    }
    assertNothingRan();
  }

  @Test
  void aQuoteStaysOpenBehindAFolderAndNothingIsTypedBehindAClosedOne() throws Exception {
    try (Terminal terminal = open("bash")) {
      for (String quote : List.of("\"", "'")) {
        terminal.type("essay plan " + quote + "my m\tB\t\r");
        arrives(terminal, "plan|my maps/B & C.yaml");
        for (String word : List.of("--tag|x", "--tag|", "ar", "my maps/", "my maps/B")) {
          String typed = word.replaceFirst("^(.*\\|)?(.*)$", "$1" + quote + "$2" + quote);
          terminal.type("essay evidence evil " + typed.replace('|', ' ') + "\t\t\r");
          arrives(terminal, "evidence|evil|" + word);
        }
      }
    }
    assertNothingRan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theOnlyWordThereIsArrivesWhereNothingOfItIsTyped(String shell) throws Exception {
    List<String> words =
        List.of(
            "!; touch PWNED50 #",
            "!",
            "!!\"$(touch PWNED51)",
            "'tis; touch PWNED52",
            "''",
            "\"q\" $(touch PWNED53)",
            "\\; touch PWNED54",
            "~root",
            "(touch PWNED55)");
    for (String word : words) {
      Files.writeString(
          folder.resolve("arguments/one" + words.indexOf(word) + ".yaml"),
          "question: Q\nfactors: {a: {evidence: [{fact: F, tags: ['%s']}]}}\n"
              .formatted(word.replace("'", "''")));
    }
    try (Terminal terminal = open(shell)) {
      for (String quote : List.of("", "\"", "'")) {
        for (String word : words) {
          boolean isLeft = shell.equals("fish") && quote.isEmpty() && word.startsWith("~");
          String line = "evidence one" + words.indexOf(word) + " --tag ";
          given(terminal, line + quote, line.trim().replace(' ', '|') + (isLeft ? "" : "|" + word));
        }
      }
      for (String home : List.of("~", "$HOME")) {
        terminal.type(home + "/bin/essay evidence evil --tag=x\t\r");
        arrives(terminal, "evidence|evil|--tag=" + WORDS.get(0));
      }
    }
    assertNothingRan();
  }

  private Terminal open(String shell) throws Exception {
    assumeTrue(Programs.installed(shell), shell + " is not installed");
    assumeTrue(Programs.installed("script"), "script is not installed");
    Map<String, String> environment =
        Map.of(
            "PATH",
            folder + "/bin:" + System.getenv("PATH"),
            "FOLDER",
            folder.toString(),
            "HOME",
            folder.toString(),
            "TERM",
            "dumb",
            "LC_ALL",
            "C.UTF-8");
    String command =
        switch (shell) {
          case "bash" -> "bash --norc --noprofile -i";
          case "zsh" -> "zsh -f -i";
          default -> "fish --no-config -i";
        };
    Terminal terminal = Terminal.of(folder, environment, command);
    terminal.type(
        switch (shell) {
          case "bash" -> "PS1='> '; HISTFILE=; source <(essay completion bash)\r";
          case "zsh" ->
              "PS1='> '; autoload -Uz compinit; compinit -D -u;"
                  + " source <(essay completion zsh)\r";
          default -> "essay completion fish | source\r";
        });
    terminal.type("echo rea''dy\r");
    assertTrue(terminal.await("ready"), terminal.shown());
    return terminal;
  }

  /** As much of a word as tells it from the others, as one would type it within a quote. */
  private static String begin(String shell, String quote, String word, List<String> others) {
    int length = 1;
    while (isShared(word, word.substring(0, length), others)) {
      length++;
    }
    String begun = word.substring(0, length);
    String special =
        switch (quote) {
          case "\"" -> shell.equals("fish") ? "\"$\\" : "\"$`\\";
          case "'" -> shell.equals("fish") ? "'\\" : "'";
          default -> " !\"#$&'()*;<>?[\\]^`{|}~";
        };
    StringBuilder typed = new StringBuilder();
    for (char c : begun.toCharArray()) {
      boolean closes = quote.equals("'") && c == '\'' && !shell.equals("fish");
      typed.append(closes ? "'\\'" : special.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return typed.toString();
  }

  private static boolean isShared(String word, String begun, List<String> others) {
    return others.stream().anyMatch(other -> !other.equals(word) && other.startsWith(begun));
  }

  private void given(Terminal terminal, String typed, String expected) throws Exception {
    terminal.type("essay " + typed + "\t\r");
    arrives(terminal, expected.replace("--tag ", "--tag|"));
  }

  private int seen;

  /** Waits until essay was run and says what it was given. */
  private void arrives(Terminal terminal, String words) throws Exception {
    boolean ran = terminal.await(() -> given().size() > seen);
    assertTrue(ran, "nothing was run for " + words + "\n" + terminal.shown());
    assertEquals(words + "|", given().get(seen++), terminal.shown());
  }

  private List<String> given() {
    try {
      String all = Files.readString(folder.resolve("given"));
      return new ArrayList<>(all.lines().filter(line -> line.endsWith("|")).toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertNothingRan() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(
          List.of(),
          files
              .filter(f -> f.getFileName().toString().startsWith("PWNED"))
              .map(Path::toString)
              .toList());
    }
  }
}
