package io.github.essayplanner.disk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What may be replaced, and which links may be followed there. */
@EnabledOnOs(OS.LINUX)
class WritableTest {
  private static final int SOMEBODY = 1234;

  @TempDir Path folder;

  private void giveAway(Path file) throws IOException {
    try {
      Files.setAttribute(file, "unix:uid", SOMEBODY, LinkOption.NOFOLLOW_LINKS);
    } catch (FileSystemException notAllowed) {
      assumeTrue(false, "only root can give a link away");
    }
  }

  private Path link() throws IOException {
    Path file = Files.writeString(folder.resolve("own.md"), "mine");
    return Files.createSymbolicLink(folder.resolve("out.md"), file);
  }

  private void setMode(int mode) throws IOException {
    Files.setAttribute(folder, "unix:mode", mode);
  }

  @Test
  void aLinkOfSomebodyElseIsRefusedOnlyInAFolderWhereAllMayMakeThem() throws IOException {
    Path link = link();
    giveAway(link);
    String owner = Files.getOwner(link, LinkOption.NOFOLLOW_LINKS).getName();
    setMode(01777);
    FileSystemException refused = assertThrows(FileSystemException.class, () -> Target.of(link));
    assertEquals(
        "it is a link that " + owner + " made in a folder of everybody's", refused.getReason());
    for (int mode : new int[] {0777, 01775, 0755}) {
      setMode(mode);
      assertDoesNotThrow(() -> Target.of(link), Integer.toOctalString(mode));
    }
  }

  @Test
  void aLinkOfSomebodyElseCountsAnywhereOnTheWay() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/sub")).getParent();
    Files.writeString(own.resolve("map.yaml"), "mine");
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Path link = Files.createSymbolicLink(shared.resolve("reports"), Path.of("../own"));
    Files.createSymbolicLink(folder.resolve("second"), link);
    List<Path> ways = List.of(link, link.resolve("sub/.."), folder.resolve("second"));
    Files.setAttribute(shared, "unix:mode", 01777);
    for (Path way : ways) {
      assertTrue(Target.of(way.resolve("map.yaml")).isSame(own.resolve("map.yaml")));
    }
    giveAway(link);
    String owner = Files.getOwner(link, LinkOption.NOFOLLOW_LINKS).getName();
    String reason =
        "it is behind "
            + shared.toRealPath().resolve("reports")
            + (", a link that " + owner + " made in a folder of everybody's");
    for (Path way : ways) {
      for (Executable wish :
          List.<Executable>of(
              () -> Target.of(way.resolve("map.yaml")),
              () -> Target.of(way.resolve("fresh.md")),
              () -> HeldFile.create(way.resolve("fresh.yaml"), new byte[0]),
              () -> HeldFile.hold(way.resolve("map.yaml"), 1000, Duration.ofSeconds(1)))) {
        assertEquals(reason, assertThrows(FileSystemException.class, wish).getReason());
      }
    }
    assertFalse(Files.exists(own.resolve("fresh.yaml")));
  }

  @Test
  void whatIsNoFolderOrIsMissingLeadsNowhere() throws IOException {
    Path file = Files.writeString(folder.resolve("own.md"), "mine");
    for (String way : List.of("own.md/../x", "none/x", "none/../x")) {
      assertThrows(IOException.class, () -> Target.of(folder.resolve(way)), way);
    }
    assertTrue(Target.of(folder.resolve("./../" + folder.getFileName() + "/own.md")).isSame(file));
  }

  @Test
  void aLinkOfOnesOwnIsFollowedInAFolderOfEverybodys() throws IOException {
    Path link = link();
    setMode(01777);
    assertTrue(Target.of(link).isSame(folder.resolve("own.md")));
  }

  /** The owner of such a folder could do all of it without a link. */
  @Test
  void aLinkOfWhoeverOwnsTheFolderIsFollowed() throws IOException {
    Path link = link();
    giveAway(link);
    giveAway(folder);
    setMode(01777);
    assertTrue(Target.of(link).isSame(folder.resolve("own.md")));
  }

  @Test
  void whatIsMountedIsToldFromWhatOnlyLiesThere() throws IOException {
    assertTrue(Writable.isMounted(Path.of("/proc")));
    assertFalse(Writable.isMounted(Path.of("/proc/self")));
    assertFalse(Writable.isMounted(Path.of("/pro")));
    assertFalse(Writable.isMounted(Files.writeString(folder.resolve("proc"), "")));
  }
}
