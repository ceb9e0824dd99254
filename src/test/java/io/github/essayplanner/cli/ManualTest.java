package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {
  @TempDir Path folder;

  @Test
  void groffFindsNothingWrongWithThePageOfAnyCommand() throws Exception {
    for (String command : Run.essay(folder, "complete", "--", "").out().split("\n")) {
      String name = command.split("\t")[0];
      if (name.matches("[a-z]+")) {
        assertTrue(
            set("manual", name).replaceAll(" +", " ").contains("essay-" + name + " - "), name);
      }
    }
    assertTrue(set("manual", "add", "evidence").contains("--strength"));
  }

  @Test
  void groffFindsNothingWrongAndSetsEveryCommandAndItsOptions() throws Exception {
    String plain = set("manual");
    for (String words :
        new String[] {
          "essay plan [OPTION]... MAP",
          "essay evidence [OPTION]... MAP [FACTOR...]",
          "essay add counter [OPTION]... MAP FACTOR CLAIM",
          "--fail-on SEVERITY",
          "-o, --output FILE",
          "essay plan arguments/peaceful-coexistence.yaml",
          "1953–56"
        }) {
      assertTrue(plain.contains(words), words);
    }
  }

  /** The page as a terminal shows it. */
  private String set(String... command) throws Exception {
    assumeTrue(Programs.installed("groff"), "groff is not installed");
    Path page = Files.writeString(folder.resolve("essay.1"), Run.essay(folder, command).out());
    Path wrong = folder.resolve("wrong");
    Process groff =
        new ProcessBuilder("groff", "-man", "-ww", "-Tutf8", "-P-c", page.toString())
            .redirectError(wrong.toFile())
            .start();
    String set = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, groff.waitFor());
    assertEquals("", Files.readString(wrong));
    return set.replaceAll(".\b", "");
  }
}
