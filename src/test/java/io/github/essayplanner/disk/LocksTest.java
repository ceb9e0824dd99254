package io.github.essayplanner.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a lock, and how long the others wait. */
class LocksTest {
  private static final String HOLDER =
      "import fcntl, sys; f = open(sys.argv[1], 'r+'); fcntl.lockf(f, fcntl.LOCK_EX);"
          + " print('held', flush=True); sys.stdin.read()";

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLockIsFreeOnceTheProcessThatHadItHasEnded() throws Exception {
    assumeTrue(Programs.installed("python3"), "python3 is not installed");
    Path file = Files.writeString(folder.resolve("map.yaml"), "old");
    Process other = new ProcessBuilder("python3", "-c", HOLDER, file.toString()).start();
    try (var said = other.inputReader();
        FileChannel channel = Locks.open(file)) {
      assertEquals("held", said.readLine());
      assertFalse(Locks.isTaken(channel));
      other.getOutputStream().close();
      other.waitFor();
      assertTrue(Locks.isTaken(channel));
    } finally {
      other.destroy();
    }
  }

  @Test
  void whoIsInterruptedWaitsNoLongerAndStaysInterrupted() {
    Path file = folder.resolve("map.yaml");
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    Thread.currentThread().interrupt();
    FileSystemException refused =
        assertThrows(
            FileSystemException.class, () -> Locks.pause(file, Duration.ofMinutes(1), end));
    assertTrue(Thread.interrupted());
    assertEquals("interrupted while waiting for it", refused.getReason());
  }

  @Test
  void whoHasWaitedLongEnoughIsToldHowLong() {
    Path file = folder.resolve("map.yaml");
    FileSystemException refused =
        assertThrows(
            FileSystemException.class,
            () -> Locks.pause(file, Duration.ofSeconds(20), System.nanoTime() - 1));
    assertEquals(
        "another program has held its lock for 20 seconds, and nothing was changed; run this again",
        refused.getReason());
  }
}
