package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presses the Tab key in real shells, in a folder with maps of its own. */
@Tag("slow")
class ShellCompletionTest {
  @TempDir Path folder;

  @BeforeEach
  void putEssayAndSomeMapsIntoTheFolder() throws Exception {
    Path essay = folder.resolve("bin/essay");
    Files.createDirectories(essay.getParent());
    Files.writeString(
        essay, "#!/bin/sh\nexec '" + String.join("' '", QuickStart.command()) + "' \"$@\"\n");
    assertTrue(essay.toFile().setExecutable(true));
    Files.createDirectories(folder.resolve("arguments"));
    Files.createDirectories(folder.resolve("my maps"));
    Files.writeString(folder.resolve("arguments/rome.yaml"), MAP);
    Files.writeString(folder.resolve("arguments/broken.yaml"), "question: [\n");
    Files.writeString(folder.resolve("my maps/rome too.yaml"), MAP);
  }

  private static final String MAP =
      """
      question: Why did the Republic fall?
      factors:
        client-armies:
          evidence:
            - id: marius
              fact: "Marius enlisted: volunteers"
              tags: [Marius, the army]
        agrarian-crisis:
      sources:
        plutarch: {title: Life of Marius}
      questions:
        senate: {question: How weak was the Senate?}
      """;

  @Test
  void bashCompletesWhatStandsOnTheLine() throws Exception {
    String asked =
        """
        source <(essay completion bash)
        tab() {
          COMP_LINE="essay $1"
          [[ $1 == LANG=* ]] && COMP_LINE="LANG=C essay ${1#LANG=C }"
          COMP_POINT=${#COMP_LINE}
          _essay essay
          printf '%s:' "$1"
          printf ' [%s]' "${COMPREPLY[@]}"
          echo
        }
        tab 'ti'
        tab 'add s'
        tab 'evidence --str'
        tab 'plan ro'
        tab 'plan bro'
        tab 'plan my'
        tab 'plan my\\ maps/'
        tab 'plan rome --order as'
        tab 'plan rome --order=alt'
        tab 'plan rome --question '
        tab 'evidence rome cl'
        tab 'evidence my\\ maps/rome\\ too.yaml "ag'
        tab 'evidence "my maps/rome too.yaml" ag'
        tab 'evidence rome --tag the'
        tab 'evidence broken '
        tab 'check --explain unquoted'
        tab 'rename rome m'
        tab 'add evidence rome --side b'
        tab 'plan rome -o arg'
        tab 'plan rome > arg'
        tab 'LANG=C plan rome --order as'
        """;
    assertEquals(
        """
        ti: [timeline]
        add s: [source]
        evidence --str: [--strength]
        plan ro: [rome]
        plan bro: [broken]
        plan my: [my\\ maps/]
        plan my\\ maps/: [my\\ maps/rome\\ too.yaml]
        plan rome --order as: [as-written]
        plan rome --order=alt: [alternating]
        plan rome --question : [senate]
        evidence rome cl: [client-armies]
        evidence my\\ maps/rome\\ too.yaml "ag: [agrarian-crisis]
        evidence "my maps/rome too.yaml" ag: [agrarian-crisis]
        evidence rome --tag the: [the\\ army]
        evidence broken : []
        check --explain unquoted: [unquoted-colon]
        rename rome m: [marius]
        add evidence rome --side b: [background]
        plan rome -o arg: [arguments/]
        plan rome > arg: [arguments/]
        LANG=C plan rome --order as: [as-written]
        """,
        run("bash", asked));
  }

  @Test
  void zshCompletesWhatStandsOnTheLine() throws Exception {
    String asked =
        """
        zmodload zsh/zpty
        zpty shell "PS1= TERM=dumb zsh -f -i"
        zpty -w shell "autoload -Uz compinit; compinit -D -u; source <(essay completion zsh); unsetopt beep listambiguous"
        zpty -w shell "echo rea''dy"
        zpty -r shell out '*ready*'
        # Types what comes first, presses Tab and waits for what comes second.
        tab() {
          zpty -n -w shell "$1"$'\\t'
          zpty -r shell out "*$2*" && print -r -- "$1: $2"
          zpty -n -w shell $'\\x15'
        }
        tab 'essay ti' 'timeline'
        tab 'essay add so' 'source'
        tab 'essay plan ro' 'rome'
        tab 'essay plan my' 'my\\\\ maps'
        tab 'essay plan rome --order=alt' '=alternating'
        tab 'essay plan rome --order str' 'strongest-first'
        tab 'essay plan rome --question ' 'senate'
        tab 'essay evidence rome cl' 'client-armies'
        tab 'essay evidence my\\ maps/rome\\ too.yaml ag' 'agrarian-crisis'
        tab 'essay evidence rome --tag the' 'the\\\\ army'
        tab 'essay check --explain unquoted' 'unquoted-colon'
        tab 'essay rename rome ' 'Marius enlisted: volunteers'
        zpty -d shell
        """;
    assertEquals(
        """
        essay ti: timeline
        essay add so: source
        essay plan ro: rome
        essay plan my: my\\\\ maps
        essay plan rome --order=alt: =alternating
        essay plan rome --order str: strongest-first
        essay plan rome --question : senate
        essay evidence rome cl: client-armies
        essay evidence my\\ maps/rome\\ too.yaml ag: agrarian-crisis
        essay evidence rome --tag the: the\\\\ army
        essay check --explain unquoted: unquoted-colon
        essay rename rome : Marius enlisted: volunteers
        """,
        run("zsh", asked));
  }

  private String run(String shell, String script) throws Exception {
    assumeTrue(Programs.installed(shell), shell + " is not installed");
    Path file = Files.writeString(folder.resolve("script"), script);
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(List.of(shell, shell.equals("zsh") ? "-f" : "--norc", file.toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().merge("PATH", folder + "/bin:", (path, essay) -> essay + path);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(out);
  }
}
