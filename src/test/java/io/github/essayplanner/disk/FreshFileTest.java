package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a temporary file takes its place, and what is left where it can't. */
class FreshFileTest {
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void twoAreMadeInOneFolderAtOnceAndNeitherTakesTheOtherAway() throws IOException {
    try (FreshFile one = FreshFile.in(folder);
        FreshFile two = FreshFile.in(folder)) {
      one.write("1".getBytes(UTF_8));
      two.write("2".getBytes(UTF_8));
      one.takePlace(folder.resolve("one"));
      two.takePlace(folder.resolve("two"));
    }
    assertEquals("1", Files.readString(folder.resolve("one")));
    assertEquals("2", Files.readString(folder.resolve("two")));
    assertEquals(List.of("one", "two"), names());
  }

  @Test
  void whatIsWrittenLastIsAllThatIsThere() throws IOException {
    try (FreshFile fresh = FreshFile.in(folder)) {
      fresh.write("something longer".getBytes(UTF_8));
    }
    assertEquals(List.of(), names());
    Path file = Files.writeString(folder.resolve("map.yaml"), "something longer");
    try (FreshFile fresh = FreshFile.like(file)) {
      fresh.write(NEW);
      fresh.takePlace(file);
    }
    assertEquals("new", Files.readString(file));
  }

  /** The system takes bits of a mode away while anybody but the super-user writes. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void theModeThatWritingTakesAwayIsGivenBack() throws IOException {
    Path file = Files.writeString(folder.resolve("map.yaml"), "old");
    Files.setAttribute(file, "unix:mode", 02755);
    try (FreshFile fresh = FreshFile.like(file)) {
      Path temporary = folder.resolve(names().get(0));
      assertEquals(02755, FileState.number(temporary, "mode") & 07777);
      Files.setAttribute(temporary, "unix:mode", 0755);
      fresh.write(NEW);
      fresh.takePlace(file);
    }
    assertEquals(02755, FileState.number(file, "mode") & 07777);
  }

  /** Only the super-user can make such a folder, and not on every disk. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aTemporaryNameThatCannotBeRemovedIsTold() throws Exception {
    assumeTrue(mark("+a") == 0, "no folder can be made that files are only added to");
    try (FreshFile fresh = FreshFile.in(folder)) {
      fresh.write(NEW);
      IOException told = fresh.takeFreePlace(folder.resolve("map.yaml")).orElseThrow();
      assertInstanceOf(NameLeft.class, told);
      assertEquals(2, names().size());
    } finally {
      mark("-a");
    }
  }

  private int mark(String attribute) throws Exception {
    try {
      return new ProcessBuilder("chattr", attribute, folder.toString()).start().waitFor();
    } catch (IOException noSuchProgram) {
      return -1;
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPlaceOnAnotherDiskIsRefusedAndStaysFree() throws IOException {
    Path other = Elsewhere.file();
    try (FreshFile fresh = FreshFile.in(folder)) {
      fresh.write(NEW);
      FileSystemException refused =
          assertThrows(FileSystemException.class, () -> fresh.takeFreePlace(other));
      assertEquals(
          "it can't be replaced in one step there; nothing was changed", refused.getReason());
      assertFalse(Files.exists(other));
    } finally {
      Files.deleteIfExists(other);
    }
    assertEquals(List.of(), names());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderWithFilesIsNotReplacedAndIsNotSaidToBeMounted() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("map.yaml"), "old");
    try (FreshFile fresh = FreshFile.in(folder)) {
      fresh.write(NEW);
      IOException refused = assertThrows(IOException.class, () -> fresh.takePlace(taken));
      assertFalse(refused.getMessage().contains("mounted"), refused.getMessage());
    }
    assertEquals("old", Files.readString(taken.resolve("map.yaml")));
    assertEquals(List.of("taken"), names());
  }

  /** A folder must be opened for its names to be written through. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aChangeInAFolderThatMayNotBeReadIsMadeAndMayNotLast() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = Files.writeString(closed.resolve("map.yaml"), "old");
    Files.setAttribute(closed, "unix:mode", 0300);
    try {
      assumeFalse(Files.isReadable(closed), "the super-user may read every folder");
      assertTrue(HeldFile.create(closed.resolve("fresh.yaml"), NEW).isPresent());
      assertTrue(Target.of(closed.resolve("plan.md")).write(NEW).isPresent());
      try (HeldFile held = HeldFile.hold(file, 1000, Duration.ofSeconds(1))) {
        assertTrue(held.replace(NEW).isPresent());
      }
    } finally {
      Files.setAttribute(closed, "unix:mode", 0700);
    }
    for (String name : List.of("fresh.yaml", "plan.md", "map.yaml")) {
      assertEquals("new", Files.readString(closed.resolve(name)));
    }
  }
}
