package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where a report goes, and what stays as it is. */
class TargetTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Optional<IOException> write(Path file, String content) throws IOException {
    return Target.of(file).write(content.getBytes(UTF_8));
  }

  private static String refusal(Path file) {
    return assertThrows(FileSystemException.class, () -> write(file, "new")).getReason();
  }

  @Test
  void aFreePlaceIsTakenAndAFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("plan.md");
    assertTrue(write(file, "first").isEmpty());
    assertEquals("first", Files.readString(file));
    assertTrue(write(file, "second").isEmpty());
    assertEquals("second", Files.readString(file));
    assertEquals(List.of("plan.md"), names());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void everyLinkIsFollowedAndStays() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("plan.md"));
    write(link, "new");
    assertEquals("new", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
    Path dangling = Files.createSymbolicLink(folder.resolve("c"), Path.of("fresh.md"));
    write(dangling, "new");
    assertEquals("new", Files.readString(folder.resolve("fresh.md")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkThatLeadsToItselfIsRefused() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertEquals("it is a link that leads to itself", refusal(loop));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fortyLinksAreFollowedAndNoMore() throws IOException {
    Files.writeString(folder.resolve("0"), "old");
    for (int i = 1; i <= 41; i++) {
      Files.createSymbolicLink(folder.resolve("" + i), Path.of("" + (i - 1)));
    }
    write(folder.resolve("40"), "new");
    assertEquals("new", Files.readString(folder.resolve("0")));
    assertEquals("it is a link that leads to itself", refusal(folder.resolve("41")));
  }

  @Test
  void aMissingFolderAndAFolderAreRefused() {
    assertThrows(NoSuchFileException.class, () -> write(folder.resolve("none/plan.md"), "new"));
    assertEquals("it is a folder", refusal(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReadOnlyFileStaysEvenForTheSuperUser() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.md"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertEquals("it is read-only", refusal(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    write(file, "new");
    assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWithTwoNamesIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.md"), "old");
    Files.createLink(folder.resolve("other.md"), file);
    assertTrue(refusal(file).startsWith("it has 2 names (hard links)"), refusal(file));
    assertEquals("old", Files.readString(file));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aSecondNameThatAnEndedProcessLeftIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.md"), "old");
    Files.createLink(folder.resolve(".essay-0000000000000000001.tmp"), file);
    write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("plan.md"), names());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    assertTrue(write(Path.of("/dev/null"), "new").isEmpty());
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void onlyAPathOfStandardOutputIsIt() throws IOException {
    assertTrue(Target.of(Path.of("/dev/fd/1")).isStandardOutput());
    assertTrue(Target.of(Path.of("/proc/self/fd/1")).isStandardOutput());
    assertFalse(Target.of(Path.of("/dev/fd/2")).isStandardOutput());
    assertFalse(Target.of(folder.resolve("1")).isStandardOutput());
  }

  @Test
  void aFileIsTheSameByAnyOfItsNamesAndADeviceIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("map.yaml"), "old");
    Target target = Target.of(file);
    assertTrue(target.isSame(folder.resolve("../" + folder.getFileName() + "/map.yaml")));
    assertFalse(target.isSame(Files.writeString(folder.resolve("other.yaml"), "old")));
    assertFalse(target.isSame(folder.resolve("none.yaml")));
    assertFalse(Target.of(folder).isSame(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aHeldFileKeepsAllBitsOfItsMode() throws IOException {
    Path file = Files.writeString(folder.resolve("map.yaml"), "old");
    for (int mode : new int[] {0640, 0664, 01600, 02755}) {
      Files.setAttribute(file, "unix:mode", mode);
      try (HeldFile held = HeldFile.hold(file, 1000, Duration.ofMillis(300))) {
        held.replace("new".getBytes(UTF_8));
      }
      assertEquals(mode, (Integer) Files.getAttribute(file, "unix:mode") & 07777);
    }
  }

  @Test
  void aContentThatCouldNotBeReadAgainIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("map.yaml"), "old");
    try (HeldFile held = HeldFile.hold(file, 5, Duration.ofMillis(300))) {
      assertThrows(IOException.class, () -> held.replace("longer".getBytes(UTF_8)));
      assertTrue(held.replace("fives".getBytes(UTF_8)).isEmpty());
    }
    assertEquals("fives", Files.readString(file));
    assertEquals(List.of("map.yaml"), names());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeIsWrittenToAndStays() throws Exception {
    Path pipe = Pipes.in(folder);
    try (FileChannel reader = Pipes.open(pipe)) {
      assertTrue(write(pipe, "report").isEmpty());
      reader.write(ByteBuffer.wrap("!".getBytes(UTF_8))); // So that reading ends in any case.
      ByteBuffer read = ByteBuffer.allocate(100);
      reader.read(read);
      assertEquals("report!", UTF_8.decode(read.flip()).toString());
    }
    assertEquals(List.of("pipe"), names());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aReaderWhoHasEnoughIsNoFailureAndAFullDiskIsOne() throws Exception {
    Path pipe = Pipes.in(folder);
    String large = "x".repeat(1 << 20);
    FileChannel reader = Pipes.open(pipe);
    CompletableFuture<Boolean> written =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return write(pipe, large).isEmpty();
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    reader.read(ByteBuffer.allocate(10));
    reader.close();
    assertTrue(written.get(20, TimeUnit.SECONDS));
    assertThrows(IOException.class, () -> write(Path.of("/dev/full"), "new"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatAnOpenStreamWasGivenAlreadyStays() throws IOException {
    Path file = folder.resolve("out.md");
    try (FileOutputStream stream = new FileOutputStream(file.toFile())) {
      stream.write("before\n".getBytes(UTF_8));
      write(streamTo(file.toRealPath()), "report\n");
    }
    assertEquals("before\nreport\n", Files.readString(file));
    assertEquals(List.of("out.md"), names());
  }

  /** The stream of this process that leads to a file. */
  private static Path streamTo(Path file) throws IOException {
    try (Stream<Path> streams = Files.list(Path.of("/proc/self/fd"))) {
      return streams.filter(stream -> leadsTo(stream, file)).findFirst().orElseThrow();
    }
  }

  private static boolean leadsTo(Path stream, Path file) {
    try {
      return Files.readSymbolicLink(stream).equals(file);
    } catch (IOException closed) {
      return false;
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theStandardOutputOfAnotherProcessIsNotThisOnes() throws IOException {
    Process other = new ProcessBuilder("cat").start();
    try {
      Path stream = Path.of("/proc/" + other.pid() + "/fd/1");
      assertFalse(Target.of(stream).isStandardOutput());
    } finally {
      other.destroy();
    }
  }
}
