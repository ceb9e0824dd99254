package io.github.essayplanner.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A writer's own map, held for one change. Nobody else using this program can change it meanwhile;
 * what another program saves meanwhile is noticed and left alone.
 */
public final class HeldFile implements AutoCloseable {
  private final Path file;
  private final FileLocks.Held lock;
  private final byte[] bytes;

  private HeldFile(Path file, FileLocks.Held lock, byte[] bytes) {
    this.file = file;
    this.lock = lock;
    this.bytes = bytes;
  }

  /**
   * Holds a file and reads it. A symbolic link is followed and stays.
   *
   * @param locks a folder for the locks of this user
   * @param maxSize in bytes; a larger file is read no further
   * @throws IOException where the file is missing, no ordinary one or read-only, or another program
   *     holds it for long
   */
  public static HeldFile hold(Path file, Path locks, long maxSize) throws IOException {
    Path real = file.toRealPath();
    checkWritable(real);
    FileLocks.Held lock = FileLocks.take(real, locks);
    try {
      return new HeldFile(real, lock, read(real, maxSize));
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static byte[] read(Path file, long maxSize) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(maxSize + 1, Integer.MAX_VALUE - 8));
    }
  }

  /** A file without any write permission is meant to stay as it is, even for the super-user. */
  private static void checkWritable(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "it is no ordinary file");
    }
    if (!Files.isWritable(file) || !anyoneMayWrite(file)) {
      throw new FileSystemException(file.toString(), null, "it is read-only");
    }
  }

  private static boolean anyoneMayWrite(Path file) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return true;
    }
    Set<PosixFilePermission> writing =
        EnumSet.of(
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    return Files.getPosixFilePermissions(file).stream().anyMatch(writing::contains);
  }

  /** What the file said when it was taken. */
  public Decoded decoded(String name, long maxSize) throws IOException {
    return InputFile.read(new ByteArrayInputStream(bytes), name, maxSize);
  }

  /**
   * Puts another content in its place, all of it or nothing.
   *
   * @throws IOException where the disk is full, writing is not allowed, or another program has
   *     saved the file meanwhile; the file is then as it was
   */
  public void replace(byte[] content) throws IOException {
    FreshFile.clearAway(file);
    try (FreshFile fresh = FreshFile.beside(file, content)) {
      if (!Arrays.equals(bytes, Files.readAllBytes(file))) {
        throw new FileSystemException(
            file.toString(),
            null,
            "another program has saved it meanwhile, and nothing was changed; run this again");
      }
      fresh.takePlace();
    }
  }

  /**
   * Makes a new map.
   *
   * @throws FileAlreadyExistsException where there is a file of that name, which stays
   */
  public static void create(Path file, byte[] content) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (FreshFile fresh = FreshFile.beside(target, content)) {
      fresh.takeFreePlace();
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
