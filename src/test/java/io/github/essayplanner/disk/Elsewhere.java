package io.github.essayplanner.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Another disk than the one that has the temporary files, as far as there is one. */
final class Elsewhere {
  /** Memory that Linux lets everybody use as a disk. */
  private static final Path DISK = Path.of("/dev/shm");

  private Elsewhere() {}

  /** A free place there; whoever asks clears it. */
  static Path file() {
    assumeTrue(Files.isWritable(DISK), "there is no other disk");
    return DISK.resolve("essay-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
  }
}
