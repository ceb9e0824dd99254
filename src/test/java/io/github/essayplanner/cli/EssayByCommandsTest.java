package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.Golden;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole essay's map can be made in the terminal, and looks as if it had been typed with care. */
class EssayByCommandsTest {
  private static final Path CASE = Golden.RESOURCES.resolve("by-commands");

  @TempDir Path folder;

  @Test
  void aSmallEssaysMapBuiltByCommandsAloneLooksTyped() throws IOException {
    for (String line : Files.readAllLines(CASE.resolve("commands"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words = Run.words(line);
        Run.Result result = Run.essay(folder, new byte[0], words.subList(1, words.size()));
        assertEquals("", result.err(), line);
        assertEquals(0, result.exit(), line);
      }
    }
    String map = Files.readString(folder.resolve("arguments/republic.yaml"));
    Golden.compare(CASE.resolve("map.yaml"), map);
    Run.Result plan = Run.essay(folder, "plan", "republic");
    assertEquals(0, plan.exit());
    assertTrue(plan.out().startsWith("# The fall of the Roman Republic\n"), plan.out());
    Reading reading = ArgumentReader.read(new Text("republic", map));
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void theStarterCriteriaReadOnceTheirMarksAreTakenAway() throws IOException {
    assertEquals(0, Run.essay(folder, "new", "map.yaml", "--factor", "One").exit());
    String map = Files.readString(folder.resolve("map.yaml"));
    int start = map.indexOf("# judgement:");
    int end = map.indexOf("\n\n", start);
    String criteria = map.substring(start, end).replaceAll("(?m)^# ", "");
    Reading reading =
        ArgumentReader.read(
            new Text("map", map.substring(0, start) + criteria + map.substring(end)));
    assertEquals(List.of(), reading.findings());
    ArgumentMap argument = reading.map().orElseThrow();
    assertEquals(
        List.of("difference", "depth", "scope", "duration", "directness"),
        argument.judgement().criteria().stream().map(c -> c.id()).toList());
    assertTrue(argument.judgement().criteria().stream().noneMatch(c -> c.asks().isEmpty()));
  }

  @Test
  void nothingOfAnOutlineIsLost() throws IOException {
    for (String outline : List.of("markdown.md", "bullets.txt", "lines.txt", "essay.txt")) {
      byte[] bytes = Files.readAllBytes(CASE.resolve("outlines").resolve(outline));
      Run.Result made =
          Run.essay(folder, bytes, List.of("new", outline + ".yaml", "--from-outline", "-"));
      assertEquals(0, made.exit(), made.err());
      String map = Files.readString(folder.resolve(outline + ".yaml"));
      Golden.compare(CASE.resolve("outlines").resolve(outline + ".yaml"), map);
      assertTrue(!ArgumentReader.read(new Text(outline, map)).hasErrors(), map);
      String words = map.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        for (String word : line.replaceFirst("^\\s*\\w{1,3}[.)] ", "").split("[^\\p{L}\\p{N}]+")) {
          assertTrue(words.contains(word.toLowerCase(Locale.ROOT)), outline + " lost " + word);
        }
      }
    }
  }

  @Test
  void lineBreaksByteOrderMarkEncodingAndTheMissingLastLineBreakStay() throws IOException {
    String map = "# Mine\r\nquestion: Où?\r\ninbox:\r\n- one\r\n- two 😀";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] before = ("\uFEFF" + map).getBytes(charset);
      Path file = Files.write(folder.resolve("map.yaml"), before);
      assertEquals(0, Run.essay(folder, "add", "note", "map.yaml", "three: é").exit());
      byte[] after = ("\uFEFF" + map + "\r\n- \"three: é\"").getBytes(charset);
      assertArrayEquals(after, Files.readAllBytes(file));
      assertEquals(0, Run.essay(folder, "remove", "map.yaml", "inbox.3").exit());
      assertArrayEquals(before, Files.readAllBytes(file));
    }
  }

  @Test
  void aDryRunIsADiffThatPatchApplies() throws Exception {
    String map = Files.readString(Path.of("arguments/peaceful-coexistence.yaml"));
    Path file = Files.writeString(folder.resolve("map.yaml"), map.stripTrailing());
    String diff = Run.essay(folder, "rename", "map.yaml", "notes", "my-notes", "--dry-run").out();
    assertEquals(map.stripTrailing(), Files.readString(file));
    Process patch;
    try {
      patch =
          new ProcessBuilder("patch", "-s", "-o", "patched", "map.yaml")
              .directory(folder.toFile())
              .start();
    } catch (IOException missing) {
      org.junit.jupiter.api.Assumptions.abort("patch is not installed");
      return;
    }
    patch.outputWriter(StandardCharsets.UTF_8).append(diff).close();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    patch.getErrorStream().transferTo(said);
    assertEquals(0, patch.waitFor(), said.toString(StandardCharsets.UTF_8));
    assertEquals(0, Run.essay(folder, "rename", "map.yaml", "notes", "my-notes").exit());
    assertEquals(Files.readString(file), Files.readString(folder.resolve("patched")));
    assertTrue(Decoder.decode("map", Files.readAllBytes(file)).isText());
  }
}
