package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HeldFileTest {
  private static final long MAX = 1000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeAMap() throws IOException {
    file = Files.writeString(folder.resolve("map.yaml"), "old");
  }

  private HeldFile hold(Path path) throws IOException {
    return HeldFile.hold(path, MAX, Duration.ofMillis(300));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theNewContentTakesThePlaceOfTheOldOneAndLeavesNothingElse() throws IOException {
    try (HeldFile held = hold(file)) {
      held.replace("new".getBytes(UTF_8));
    }
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("map.yaml"), names());
  }

  @Test
  void whatAnEditorSavedMeanwhileStaysAndTheUserIsTold() throws IOException {
    try (HeldFile held = hold(file)) {
      Files.writeString(file, "saved by the editor");
      FileSystemException refused =
          assertThrows(FileSystemException.class, () -> held.replace("new".getBytes(UTF_8)));
      assertTrue(refused.getReason().contains("another program has saved it"));
    }
    assertEquals("saved by the editor", Files.readString(file));
    assertEquals(List.of("map.yaml"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSymbolicLinkStaysAndItsTargetChanges() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    try (HeldFile held = hold(link)) {
      held.replace("new".getBytes(UTF_8));
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void modeBitsStay() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
    try (HeldFile held = hold(file)) {
      held.replace("new".getBytes(UTF_8));
    }
    assertEquals("rw-rw---x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyFileIsRefusedEvenToTheSuperUser() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    FileSystemException refused = assertThrows(FileSystemException.class, () -> hold(file));
    assertEquals("it is read-only", refused.getReason());
    assertEquals("old", Files.readString(file));
  }

  @Test
  void aFolderIsNoMap() {
    assertThrows(FileSystemException.class, () -> hold(folder));
  }

  @Test
  void aNewMapNeverTakesAPlaceThatIsTaken() throws IOException {
    assertThrows(
        FileAlreadyExistsException.class, () -> HeldFile.create(file, "new".getBytes(UTF_8)));
    assertEquals("old", Files.readString(file));
    HeldFile.create(folder.resolve("fresh.yaml"), "new".getBytes(UTF_8));
    assertEquals("new", Files.readString(folder.resolve("fresh.yaml")));
    assertEquals(List.of("fresh.yaml", "map.yaml"), names());
  }

  @Test
  void whatAnEndedProcessLeftIsClearedAwayAndNothingElse() throws IOException {
    Path left = Files.writeString(folder.resolve(".essay-0000000000000000001.tmp"), "half a m");
    Path living = Files.writeString(folder.resolve(".essay-0000000000000000002.tmp"), "");
    Path other = Files.writeString(folder.resolve(".map.yaml.swp"), "an editor's own");
    try (FileChannel used = FileChannel.open(living, StandardOpenOption.WRITE);
        FileLock lock = used.lock();
        HeldFile held = hold(file)) {
      assertTrue(lock.isValid());
      held.replace("new".getBytes(UTF_8));
    }
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(living));
    assertTrue(Files.exists(other));
  }

  @Test
  void aFileThatTheWriterCalledAlikeStays() throws IOException {
    List<String> own =
        List.of(".essay-.tmp", ".essay-1.tmp", ".essay-20261130.tmp", ".essay-notes.tmp");
    for (String name : own) {
      Files.writeString(folder.resolve(name), "my notes");
    }
    try (HeldFile held = hold(file)) {
      held.replace("new".getBytes(UTF_8));
    }
    HeldFile.create(folder.resolve("fresh.yaml"), "new".getBytes(UTF_8));
    assertTrue(names().containsAll(own), names().toString());
  }

  @Test
  void aFileThatAnotherHoldsForLongIsRefusedAndNothingIsLeft() throws IOException {
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertTrue(lock.isValid());
      FileSystemException refused = assertThrows(FileSystemException.class, () -> hold(file));
      assertTrue(
          refused.getReason().startsWith("another program has held its lock for 0 seconds"),
          refused.getReason());
    }
    assertEquals(List.of("map.yaml"), names());
    hold(file).close();
    assertEquals(List.of("map.yaml"), names());
  }

  @Test
  void aFileIsWaitedForUntilTheOtherIsDone() throws Exception {
    FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
    FileLock lock = other.lock();
    Thread done =
        new Thread(
            () -> {
              try {
                Thread.sleep(50);
                lock.close();
              } catch (IOException | InterruptedException ended) {
                throw new IllegalStateException(ended);
              }
            });
    done.start();
    try (HeldFile held = HeldFile.hold(file, MAX, Duration.ofMinutes(1))) {
      assertFalse(lock.isValid());
      assertEquals("old", held.decoded("m").text().content());
    }
    done.join();
    other.close();
  }

  @Test
  void aFileThatIsLetGoCanBeHeldAgain() throws IOException {
    hold(file).close();
    try (HeldFile held = hold(file)) {
      held.replace("new".getBytes(UTF_8));
    }
    assertEquals("new", Files.readString(file));
  }

  /** As an editor does that saves to another file and renames it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsReplacedWhileItIsWaitedForIsReadAnew() throws Exception {
    Path saved = Files.writeString(folder.resolve("saved"), "saved by the editor");
    FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
    FileLock lock = other.lock();
    Thread editor =
        new Thread(
            () -> {
              try {
                while (names().size() < 3) {
                  Thread.sleep(1);
                }
                Files.move(saved, file, StandardCopyOption.ATOMIC_MOVE);
                lock.close();
              } catch (IOException | InterruptedException ended) {
                throw new IllegalStateException(ended);
              }
            });
    editor.start();
    try (HeldFile held = HeldFile.hold(file, MAX, Duration.ofSeconds(30))) {
      assertEquals("saved by the editor", held.decoded("m").text().content());
      assertEquals(2, names().size(), "more than one temporary file is there");
      held.replace("new".getBytes(UTF_8));
    }
    editor.join();
    other.close();
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("map.yaml"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileWhoseRightsWereChangedMeanwhileIsLeftAlone() throws IOException {
    try (HeldFile held = hold(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      assertThrows(FileSystemException.class, () -> held.replace("new".getBytes(UTF_8)));
    }
    assertEquals("old", Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
