package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the processes and the disk, a map is the old one or the new one. */
@Tag("slow")
class SafeWritingTest {
  private static final String MAP = "# My notes.\nquestion: Why?\n\ninbox:\n  - the first\n";

  /** With {@code -Dessay.kills=1000} a thousand are killed. */
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

  /** To copy it would take a minute and all that is left of the disk. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileTooLargeToReadIsNotCopiedEither() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
      file.setLength(8L << 30);
    }
    for (String line : List.of("set huge.yaml title T", "check huge.yaml --fix")) {
      Run.Result told =
          assertTimeoutPreemptively(
              Duration.ofSeconds(30), () -> Run.essay(folder, line.split(" ")), line);
      assertEquals(line.startsWith("set") ? 2 : 1, told.exit());
      assertTrue((told.out() + told.err()).contains("[too-large]"), told.err());
    }
  }

  @Test
  @Tag("slow")
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
  @Tag("slow")
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

  /** Two terminals share a lock whatever their environments call the session's own folder. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void terminalsOfOtherEnvironmentsAndOtherNamesOfAFolderExcludeEachOther() throws Exception {
    assumeTrue(Programs.installed("bash"), "bash is not installed");
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.writeString(folder.resolve("real/map.yaml"), MAP);
    Run.Result all =
        Shell.in(folder)
            .run(
                """
                mkdir a b c
                for i in 1 2 3 4 5 6; do
                  XDG_RUNTIME_DIR=$PWD/a essay add note real/map.yaml "a $i" &
                  env -u XDG_RUNTIME_DIR TMPDIR=$PWD/b essay add note link/map.yaml "b $i" &
                  (cd real; HOME=$OLDPWD/c USER= LOGNAME= essay add note map.yaml "c $i") &
                  wait
                done
                ls -A a b c real
                """);
    assertEquals(0, all.exit(), all.err());
    assertEquals("", all.err());
    assertEquals(19, notes(folder.resolve("real")).size());
    assertTrue(all.out().endsWith("a:\n\nb:\n\nc:\n\nreal:\nmap.yaml\n"), all.out());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whoeverHoldsTheMapIsWaitedForAndThenNamed() throws Exception {
    assumeTrue(Programs.installed("python3"), "python3 is not installed");
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Run.Result busy =
        Shell.in(folder)
            .run(
                """
                python3 -c '
                import fcntl, sys, time
                file = open("map.yaml", "r+"); fcntl.lockf(file, fcntl.LOCK_EX)
                print("held", flush=True); time.sleep(60)' > held & holder=$!
                until [ -s held ]; do sleep 0.05; done
                essay set map.yaml thesis T; code=$?
                kill $holder; rm held
                exit $code
                """);
    assertEquals(2, busy.exit(), busy.err());
    assertTrue(
        busy.err()
            .startsWith(
                "essay: error: can't change map.yaml: another program has held its lock for 20"
                    + " seconds"),
        busy.err());
    assertEquals(MAP, Files.readString(folder.resolve("map.yaml")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("map.yaml")), files.toList());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatANeighbourPlantsInAFolderIsNeitherFollowedNorWaitedFor() throws Exception {
    assumeTrue(Programs.installed("bash"), "bash is not installed");
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Run.Result done =
        Shell.in(folder)
            .run(
                """
                echo precious > precious
                own=.essay-000000000000000000
                mkfifo ${own}1.tmp; ln -s precious ${own}2.tmp; mkdir ${own}3.tmp
                timeout 20 essay set map.yaml thesis T && cat precious
                """);
    assertEquals("map.yaml:3: set thesis\nprecious\n", done.out(), done.err());
    assertTrue(Files.isSymbolicLink(folder.resolve(".essay-0000000000000000002.tmp")));
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
