package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Locks for files, kept in a folder of the user's own and not beside the files. The system lets go
 * of a lock when its process ends, however it ends, so none is ever left over; the empty file that
 * carries it stays, because taking it away could part two who wait for it.
 */
final class FileLocks {
  private static final long PATIENCE = 60_000;
  private static final long PAUSE = 10;

  private FileLocks() {}

  /** A lock that is held. */
  record Held(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /**
   * Takes the lock of a file, waiting for at most a minute.
   *
   * @param real the file's real path, so that all its names share one lock
   */
  static Held take(Path real, Path folder) throws IOException {
    makePrivate(folder);
    Path carrier = folder.resolve(Integer.toHexString(real.toString().hashCode()) + ".lock");
    FileChannel channel =
        FileChannel.open(
            carrier,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      waitFor(channel, real);
      return new Held(channel);
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  private static void waitFor(FileChannel channel, Path real) throws IOException {
    long end = System.nanoTime() + PATIENCE * 1_000_000;
    FileLock lock = channel.tryLock();
    while (lock == null) {
      if (System.nanoTime() > end) {
        throw new FileSystemException(
            real.toString(), null, "another essay command has been changing it for a minute");
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new FileSystemException(real.toString(), null, "interrupted while waiting for it");
      }
      lock = channel.tryLock();
    }
  }

  /** In a shared folder for temporary files, nobody else may have made ours. */
  private static void makePrivate(Path folder) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      FileAttribute<?>[] mode =
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
              }
              : new FileAttribute<?>[0];
      Files.createDirectories(folder, mode);
    }
    if (posix && !Files.isWritable(folder)) {
      throw new FileSystemException(
          folder.toString(),
          null,
          "its lock can't be kept in " + folder + ", which isn't writable");
    }
  }
}
