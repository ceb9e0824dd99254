package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Locks on files themselves, so that nothing of them is left over: the system lets go of a lock
 * when its process ends, however it ends. It also lets go when the process closes the file anywhere
 * else, so while a lock is held its file is read through the channel that holds it alone.
 */
final class Locks {
  private static final long PAUSE = 5;

  private Locks() {}

  /** Opens what stands at a path, and nothing that a link leads to. Waits for no pipe's reader. */
  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /** Takes the lock if nobody has it. It ends with the channel. */
  static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ownProcess) {
      return false;
    }
  }

  /**
   * Waits for a lock.
   *
   * @param end by {@link System#nanoTime}
   */
  static void await(FileChannel channel, Path file, Duration patience, long end)
      throws IOException {
    while (!isTaken(channel)) {
      pause(file, patience, end);
    }
  }

  /**
   * Lets others go first for a moment.
   *
   * @throws FileSystemException where there has been enough of it
   */
  static void pause(Path file, Duration patience, long end) throws IOException {
    if (System.nanoTime() > end) {
      String waited = "another program has held its lock for " + patience.toSeconds() + " seconds";
      throw new FileSystemException(
          file.toString(), null, waited + ", and nothing was changed; run this again");
    }
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new FileSystemException(file.toString(), null, "interrupted while waiting for it");
    }
  }
}
