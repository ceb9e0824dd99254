package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes an output file whole or not at all. */
public final class ResultFile {
  private ResultFile() {}

  /**
   * Puts bytes into a file, through a temporary one beside it, so that a reader sees the old file
   * or the new one. A symbolic link stays and its target is replaced; what is no ordinary file (a
   * pipe, a device) is written to directly.
   *
   * @throws IOException where the folder is missing, the disk is full or writing is not allowed;
   *     the file is then as it was
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.write(target, bytes);
      return;
    }
    Path temporary =
        Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".tmp");
    try {
      writeThrough(temporary, bytes);
      copyMode(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A temporary file is private; an output file is as readable as its predecessor or a new one. */
  private static void copyMode(Path old, Path fresh) throws IOException {
    if (!Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      return;
    }
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
      return;
    }
    Path sample = fresh.resolveSibling(fresh.getFileName() + ".mode");
    try {
      Files.createFile(sample);
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(sample));
    } finally {
      Files.deleteIfExists(sample);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notAtomic) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
