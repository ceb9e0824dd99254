package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A copy has all that its original has besides its text, or is refused. */
@EnabledOnOs(OS.LINUX)
class LikenessTest {
  @TempDir Path folder;
  private Path original;
  private Path copy;

  @BeforeEach
  void writeBoth() throws IOException {
    original = Files.writeString(folder.resolve("map.yaml"), "old");
    copy = Files.writeString(folder.resolve("copy.yaml"), "new");
  }

  private static String run(String... command) throws Exception {
    assumeTrue(Programs.installed(command[0]), command[0] + " is not installed");
    Process process = new ProcessBuilder(command).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assumeTrue(process.waitFor() == 0, "this disk doesn't take it: " + String.join(" ", command));
    return said;
  }

  /** Who may do what to a file, and whom it belongs to. */
  private static String rights(Path file) throws Exception {
    return run("getfacl", "-n", "--omit-header", "--absolute-names", file.toString())
        + run("stat", "-c", "%a %u %g", file.toString());
  }

  @Test
  void everyBitOfTheModeIsGiven() throws IOException {
    for (int mode : new int[] {0600, 0644, 0751, 01640, 02755, 04755}) {
      Files.setAttribute(original, "unix:mode", mode);
      Likeness.give(original, copy);
      assertEquals(FileState.number(original, "mode"), FileState.number(copy, "mode"));
    }
    assertEquals("new", Files.readString(copy));
  }

  @Test
  void ownerAndGroupAreGiven() throws IOException {
    try {
      Files.setAttribute(original, "unix:gid", 1235);
      Files.setAttribute(original, "unix:uid", 1234);
    } catch (FileSystemException notAllowed) {
      assumeTrue(false, "only root can give a file away");
    }
    Likeness.give(original, copy);
    assertEquals(1234, FileState.number(copy, "uid"));
    assertEquals(1235, FileState.number(copy, "gid"));
  }

  @Test
  void anOwnerWhoCannotBeKeptIsNamed() {
    Path others = Path.of("/etc/passwd");
    assumeFalse(Files.isWritable(others), "the super-user can keep any owner");
    FileSystemException refused =
        assertThrows(FileSystemException.class, () -> Likeness.give(others, copy));
    assertTrue(
        refused
            .getReason()
            .matches("it belongs to (root|another group), which can't be kept, and nothing.*"),
        refused.getReason());
  }

  @Test
  void anAccessListIsGiven() throws Exception {
    run("setfacl", "-m", "u:1234:rw,g:1235:r", original.toString());
    String wanted = rights(original);
    assertTrue(wanted.contains("user:1234:rw-"), wanted);
    Likeness.give(original, copy);
    assertEquals(wanted, rights(copy));
  }

  /** Such as it may have got from its folder. */
  @Test
  void anAccessListThatTheOriginalHasNotIsTakenAway() throws Exception {
    run("setfacl", "-m", "u:1234:rwx", copy.toString());
    assertFalse(rights(original).equals(rights(copy)));
    Likeness.give(original, copy);
    assertEquals(rights(original), rights(copy));
  }

  @Test
  void aFreshFileHasTheRightsOfItsOriginalAndNoneOfItsFolder() throws Exception {
    run("setfacl", "-d", "-m", "u:1234:rwx", folder.toString());
    String wanted = rights(original);
    try (FreshFile fresh = FreshFile.like(original)) {
      fresh.write("new".getBytes(UTF_8));
      fresh.takePlace(original);
    }
    assertEquals(wanted, rights(original));
    assertEquals("new", Files.readString(original));
  }

  @Test
  void anExtendedAttributeIsCopied() throws IOException {
    assumeTrue(takesAttribute(original, 4), "this disk has no extended attributes");
    Likeness.giveAttributes(original, copy);
    assertEquals(4, ((byte[]) Files.getAttribute(copy, "user:note")).length);
  }

  @Test
  void anExtendedAttributeTooLargeForTheDiskOfTheCopyIsNotLost() throws IOException {
    Path large = Files.createFile(Elsewhere.file());
    try {
      assumeTrue(takesAttribute(large, 40_000), "the other disk takes no large attributes");
      assumeFalse(takesAttribute(copy, 40_000), "this disk takes large attributes as well");
      FileSystemException refused =
          assertThrows(FileSystemException.class, () -> Likeness.giveAttributes(large, copy));
      assertEquals(
          "its extended attributes can't be kept, and nothing was changed", refused.getReason());
    } finally {
      Files.delete(large);
    }
  }

  private static boolean takesAttribute(Path file, int size) {
    try {
      Files.setAttribute(file, "user:note", new byte[size]);
      return true;
    } catch (IOException | UnsupportedOperationException refused) {
      return false;
    }
  }
}
