package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * A temporary file beside the one whose place it is to take, so that whoever reads sees the old
 * file or the new one, whenever this process ends.
 */
final class FreshFile implements AutoCloseable {
  private static final String ENDING = ".tmp";

  private final Path target;
  private final Path temporary;

  private FreshFile(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  /**
   * Writes bytes through to the disk, beside the file that they are meant for.
   *
   * @param target a real path, in a folder that exists
   * @throws IOException where the disk is full or writing there is not allowed
   */
  static FreshFile beside(Path target, byte[] bytes) throws IOException {
    FreshFile file =
        new FreshFile(target, Files.createTempFile(target.getParent(), prefix(target), ENDING));
    try {
      file.writeThrough(bytes);
      file.copyMode();
      return file;
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-";
  }

  private void writeThrough(byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A temporary file is private; this one becomes as readable as its predecessor or a new one. */
  private void copyMode() throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    if (Files.exists(target)) {
      copyOwner();
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      return;
    }
    Path sample = temporary.resolveSibling(temporary.getFileName() + ".mode");
    try {
      Files.createFile(sample);
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(sample));
    } finally {
      Files.deleteIfExists(sample);
    }
  }

  /** Who may not give a file away keeps it, as after any editor's save. */
  private void copyOwner() throws IOException {
    PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
    PosixFileAttributeView fresh =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    PosixFileAttributes now = fresh.readAttributes();
    try {
      if (!old.group().equals(now.group())) {
        fresh.setGroup(old.group());
      }
      if (!old.owner().equals(now.owner())) {
        fresh.setOwner(old.owner());
      }
    } catch (IOException notAllowed) {
      return;
    }
  }

  /** Takes the place of the old file, if there is one, in one step. */
  void takePlace() throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notAtomic) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
    forceFolder();
  }

  /**
   * Takes a place that has to be free.
   *
   * @throws java.nio.file.FileAlreadyExistsException where it isn't
   */
  void takeFreePlace() throws IOException {
    try {
      Files.createLink(target, temporary);
    } catch (UnsupportedOperationException noLinks) {
      Files.move(temporary, target);
    }
    forceFolder();
  }

  /** Writes the new name through to the disk, on systems that can open a folder. */
  private void forceFolder() throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /** Takes away what processes left that were ended while they wrote this file. */
  static void clearAway(Path target) throws IOException {
    String start = "." + target.getFileName() + ".";
    try (var folder = Files.newDirectoryStream(target.getParent(), p -> isLeft(p, start))) {
      for (Path left : folder) {
        Files.deleteIfExists(left);
      }
    }
  }

  private static boolean isLeft(Path file, String start) {
    String name = file.getFileName().toString();
    int dash = name.lastIndexOf('-');
    if (!name.startsWith(start) || !name.endsWith(ENDING) || dash < start.length()) {
      return false;
    }
    String pid = name.substring(start.length(), dash);
    return !pid.isEmpty()
        && pid.length() < 12
        && pid.chars().allMatch(Character::isDigit)
        && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
  }
}
