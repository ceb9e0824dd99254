package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A temporary file beside the one whose place it is to take, so that whoever reads sees the old
 * file or the new one, whenever this process ends. While it is in use its lock is held; one whose
 * lock can be taken was left by a process that was ended, and goes with the next change nearby.
 */
final class FreshFile implements AutoCloseable {
  /** Always as many digits, for what a writer calls a file is never deleted. */
  private static final String NAME = ".essay-0000000000000000000.tmp";

  private static final Pattern OWN_NAME = Pattern.compile("\\.essay-[0-9]{19}\\.tmp");
  private static final int MOST_TRIES = 100;
  private static final int NO_MODE = -1;
  private static final String PRIVATE = "rw-------";
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path path;
  private final FileChannel channel;
  private final int mode;

  private FreshFile(Path path, FileChannel channel, int mode) {
    this.path = path;
    this.channel = channel;
    this.mode = mode;
  }

  /** How a file is made where there is none. */
  private interface Making {
    FileChannel at(Path free) throws IOException;
  }

  /** A step in making a file. */
  private interface Step {
    void at(Path file) throws IOException;
  }

  /**
   * A file with the rights and attributes of another, beside it.
   *
   * @param original the real path of a file
   * @throws IOException where they can't be kept, or the disk refuses
   */
  static FreshFile like(Path original) throws IOException {
    return make(
        original.getParent(),
        FileState.isUnix() ? free -> hidden(original, free) : free -> copied(original, free),
        made -> Likeness.giveAttributes(original, made),
        locked -> Likeness.give(original, locked));
  }

  /** Empty and nobody else's, whatever rights the folder gives: these come before the text. */
  private static FileChannel hidden(Path original, Path free) throws IOException {
    FileState.of(original); // Throws where it is gone.
    var ownerAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE));
    return FileChannel.open(free, NEW, ownerAlone);
  }

  /** On systems where a file's attributes come with its text alone. */
  private static FileChannel copied(Path original, Path free) throws IOException {
    try {
      Files.copy(original, free, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      return FileChannel.open(free, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(free);
      throw failed;
    }
  }

  /** A file with the rights that any new file has there. */
  static FreshFile in(Path folder) throws IOException {
    return make(folder, free -> FileChannel.open(free, NEW), made -> {}, locked -> {});
  }

  private static FreshFile make(Path folder, Making making, Step first, Step last)
      throws IOException {
    long start = System.nanoTime() ^ ProcessHandle.current().pid() << Integer.SIZE;
    for (int i = 0; i < MOST_TRIES; i++) {
      Path free = folder.resolve(name(start + i & Long.MAX_VALUE));
      Optional<FreshFile> fresh = locked(free, making, first, last);
      if (fresh.isPresent()) {
        return fresh.get();
      }
    }
    throw new FileSystemException(
        folder.toString(), null, "no temporary file can be kept in its folder");
  }

  private static String name(long number) {
    String digits = Long.toString(number);
    int end = NAME.lastIndexOf('.');
    return NAME.substring(0, end - digits.length()) + digits + NAME.substring(end);
  }

  /**
   * Empty where the name is taken, or somebody took the file for one that was left over, before its
   * lock was taken.
   */
  private static Optional<FreshFile> locked(Path free, Making making, Step first, Step last)
      throws IOException {
    FileChannel channel;
    try {
      channel = making.at(free);
    } catch (FileAlreadyExistsException taken) {
      return Optional.empty();
    }
    try {
      first.at(free);
      if (Locks.isTaken(channel) && Files.exists(free, LinkOption.NOFOLLOW_LINKS)) {
        last.at(free);
        int mode = FileState.isUnix() ? FileState.number(free, "mode") & 07777 : NO_MODE;
        return Optional.of(new FreshFile(free, channel, mode));
      }
      close(channel);
      return Optional.empty();
    } catch (NoSuchFileException clearedAway) {
      close(channel);
      Files.deleteIfExists(free); // Where the original is what is gone.
      return Optional.empty();
    } catch (IOException | RuntimeException | OutOfMemoryError failed) {
      close(channel);
      Files.deleteIfExists(free);
      throw failed;
    }
  }

  /** Ends a lock; where the system refuses, the lock ends with this process. */
  static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException endsLater) {
      return;
    }
  }

  /**
   * Writes the whole content through to the disk.
   *
   * @throws IOException where the disk is full or writing there is not allowed
   */
  void write(byte[] bytes) throws IOException {
    channel.truncate(0);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    if (mode != NO_MODE) {
      Likeness.setMode(path, mode); // Writing has taken away the bit for the group.
    }
    channel.force(true);
  }

  /**
   * Takes the place of the old file, if there is one, in one step.
   *
   * @return why the disk could not be asked to make the new name last; the change is made anyway
   */
  Optional<IOException> takePlace(Path target) throws IOException {
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      throw inSteps(target, "it can't be replaced in one step there");
    } catch (IOException refused) {
      throw Writable.isMounted(target)
          ? inSteps(target, "it is mounted by itself, so that it can't be replaced in one step")
          : refused;
    }
    return settle(target.getParent());
  }

  private static FileSystemException inSteps(Path target, String reason) {
    return new FileSystemException(target.toString(), null, reason + "; nothing was changed");
  }

  /**
   * Takes a place that has to be free.
   *
   * @return a {@link NameLeft} where it has its temporary name as well and keeps it; or why the
   *     disk could not be asked to make the new name last
   * @throws FileAlreadyExistsException where it isn't
   */
  Optional<IOException> takeFreePlace(Path target) throws IOException {
    try {
      Files.createLink(target, path);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noLinks) {
      return reserve(target);
    }
    Optional<IOException> unsure = settle(target.getParent());
    try {
      Files.deleteIfExists(path);
      return unsure;
    } catch (IOException refused) {
      return Optional.of(new NameLeft(path, refused));
    }
  }

  /** On disks without links, such as most sticks: an empty file first, so that nothing is lost. */
  private Optional<IOException> reserve(Path target) throws IOException {
    Files.createFile(target);
    try {
      return takePlace(target);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(target);
      throw failed;
    }
  }

  /** Writes the new name through to the disk, on systems that can open a folder. */
  private Optional<IOException> settle(Path folder) {
    clearAway(folder, path);
    if (!FileState.isUnix()) {
      return Optional.empty();
    }
    try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
      opened.force(true);
      return Optional.empty();
    } catch (IOException notSure) {
      return Optional.of(notSure);
    }
  }

  /**
   * Takes away what ended processes left. It can wait, so nothing is said where it can't be done.
   *
   * @param own a file that is in use here: opening it again would end its lock
   */
  static void clearAway(Path folder, Path own) {
    try (var left = Files.newDirectoryStream(folder, FreshFile::isOwn)) {
      for (Path one : left) {
        if (!one.equals(own) && Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
          clear(one);
        }
      }
    } catch (Exception unreadable) {
      return; // Closing a folder can throw what isn't declared.
    }
  }

  private static boolean isOwn(Path file) {
    return OWN_NAME.matcher(file.getFileName().toString()).matches();
  }

  private static void clear(Path left) {
    try (FileChannel opened = Locks.open(left)) {
      if (Locks.isTaken(opened)) {
        Files.deleteIfExists(left);
      }
    } catch (IOException inUse) {
      return;
    }
  }

  /** Takes away what hasn't taken a place; where that can't be, the next change does. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException staysForNow) {
      return;
    } finally {
      close(channel);
    }
  }
}
