package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.model.Note;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the processes and the disk, a map is the old one or the new one. */
class SafeWritingTest {
  private static final String MAP = "# My notes.\nquestion: Why?\n\ninbox:\n  - the first\n";

  /** The continuous build kills a hundred, {@code -Dessay.kills=1000} a thousand. */
  private static final int KILLS = Integer.getInteger("essay.kills", 20);

  private static final int AT_ONCE = 4;

  @TempDir Path folder;

  private static List<String> notes(Path folder) throws IOException {
    String content = Files.readString(folder.resolve("map.yaml"));
    Reading reading = ArgumentReader.read(new Text("map.yaml", content));
    assertFalse(reading.hasErrors(), content);
    assertTrue(content.startsWith("# My notes.\nquestion: Why?\n\ninbox:\n"), content);
    return reading.map().orElseThrow().inbox().stream().map(Note::text).toList();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void processesKilledWhileTheyWriteLeaveNoCorruptFileAndNoStaleLock() throws Exception {
    Random random = new Random(6);
    int interrupted = 0;
    for (int kill = 0; kill < KILLS; kill += AT_ONCE) {
      List<Path> folders = new ArrayList<>();
      List<Process> processes = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        Path own = Files.createDirectories(folder.resolve(String.valueOf(i)));
        Files.writeString(own.resolve("map.yaml"), MAP);
        folders.add(own);
        processes.add(Notes.start(own, "note", 100_000));
      }
      for (int i = 0; i < AT_ONCE; i++) {
        interrupted += kill(processes.get(i), folders.get(i), random.nextInt(60)) ? 1 : 0;
      }
    }
    assertTrue(interrupted > KILLS / 2, "only " + interrupted + " processes had begun to write");
  }

  /** Kills a process at a random moment; what it had said was in is in, and maybe one more. */
  private static boolean kill(Process process, Path own, int millis) throws Exception {
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("ready", said.readLine());
      String first = millis % 3 == 0 ? null : said.readLine();
      Thread.sleep(millis);
      process.toHandle().destroyForcibly();
      List<String> acknowledged = new ArrayList<>(List.of("the first"));
      Stream.concat(Stream.ofNullable(first), said.lines())
          .filter(line -> line.startsWith("note "))
          .forEach(acknowledged::add);
      process.waitFor();
      List<String> notes = notes(own);
      // The last line may have been cut while it was printed, so it is not asked for.
      int sure = Math.max(1, acknowledged.size() - 1);
      assertEquals(acknowledged.subList(0, sure), notes.subList(0, Math.min(sure, notes.size())));
      assertTrue(notes.size() <= acknowledged.size() + 1, notes + " but " + acknowledged);
      Run.Result next = Run.essay(own, "add", "note", "map.yaml", "afterwards");
      assertEquals(0, next.exit(), next.err());
      try (Stream<Path> files = Files.list(own)) {
        assertEquals(List.of(own.resolve("map.yaml")), files.toList());
      }
      return notes.size() > 1;
    }
  }

  @Test
  void fourProcessesAddFiftyNotesEachAndAllAreKept() throws Exception {
    Files.writeString(folder.resolve("map.yaml"), MAP);
    List<Process> processes = new ArrayList<>();
    for (String word : List.of("a", "b", "c", "d")) {
      processes.add(Notes.start(folder, word, 50));
    }
    for (Process process : processes) {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(300, TimeUnit.SECONDS));
      assertEquals(51, said.lines().count(), said);
    }
    List<String> notes = notes(folder);
    assertEquals(201, notes.size());
    assertEquals(201, notes.stream().distinct().count());
    for (String word : List.of("a", "b", "c", "d")) {
      List<String> own = notes.stream().filter(n -> n.startsWith(word + " ")).toList();
      assertEquals(word + " 49", own.get(49));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskLeavesTheMapAsItWasAndIsToldInOneLine() throws Exception {
    Path disk = mounted("size=64k");
    try {
      String map = MAP + "  - " + "x".repeat(30_000) + "\n";
      Files.writeString(disk.resolve("map.yaml"), map);
      Files.writeString(disk.resolve("filler"), "y".repeat(12_000));
      Run.Result result = Run.essay(disk, "add", "note", "map.yaml", "one more");
      assertEquals(2, result.exit());
      assertEquals("essay: error: can't change map.yaml: No space left on device\n", result.err());
      assertEquals(map, Files.readString(disk.resolve("map.yaml")));
      try (Stream<Path> files = Files.list(disk)) {
        assertEquals(2, files.count());
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReadOnlyFolderLeavesTheMapAsItWas() throws Exception {
    Path disk = mounted("size=64k");
    try {
      Files.writeString(disk.resolve("map.yaml"), MAP);
      assumeTrue(run("mount", "-o", "remount,ro", disk.toString()) == 0, "can't remount");
      Run.Result result = Run.essay(disk, "set", "map.yaml", "thesis", "Because.");
      assertEquals(2, result.exit());
      assertTrue(result.err().startsWith("essay: error: can't change map.yaml: "), result.err());
      assertEquals(MAP, Files.readString(disk.resolve("map.yaml")));
    } finally {
      run("umount", disk.toString());
    }
  }

  private Path mounted(String options) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", options, "none", disk.toString()) == 0;
    assumeTrue(mounted, "only root can mount a small disk");
    return disk;
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException missing) {
      return -1;
    }
  }
}
