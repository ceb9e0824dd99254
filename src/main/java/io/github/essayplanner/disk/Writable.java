package io.github.essayplanner.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether a file may be replaced. */
final class Writable {
  private static final int ANYONE_WRITES = 0222;

  /** The bits of a folder that is everybody's: whoever writes in it, and each only their own. */
  private static final int SHARED = 01002;

  /** Where Linux says what is mounted. */
  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");

  /** On Linux, this process itself, which belongs to whoever runs it. */
  private static final Path PROCESS = Path.of("/proc/self");

  private Writable() {}

  /**
   * A file without any write permission is meant to stay as it is, even for the super-user; one
   * with several names would have only this one changed.
   *
   * @param file a real path
   * @throws FileSystemException where it may not be replaced
   */
  static void require(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "it is no ordinary file");
    }
    if (!Files.isWritable(file)
        || FileState.isUnix() && (FileState.number(file, "mode") & ANYONE_WRITES) == 0) {
      throw new FileSystemException(file.toString(), null, "it is read-only");
    }
    if (FileState.isUnix() && names(file) > 1) {
      FreshFile.clearAway(file.getParent(), file);
      if (names(file) > 1) {
        throw new FileSystemException(
            file.toString(),
            null,
            "it has "
                + names(file)
                + " names (hard links), and only this one would lead to the change; nothing was"
                + " changed");
      }
    }
  }

  /**
   * In a folder where everybody may make files and nobody may touch another's, such as {@code
   * /tmp}, a link that somebody else made would let them choose which of this user's files is
   * written over. Linux knows the same rule, but only where a file is opened.
   *
   * @param link whose folder is a real path
   * @param last whether it is no folder on the way
   * @throws FileSystemException where it isn't to be followed
   */
  static void requireTrusted(Path link, boolean last) throws IOException {
    if (!FileState.isUnix() || (FileState.number(link.getParent(), "mode") & SHARED) != SHARED) {
      return;
    }
    String owner = Files.getOwner(link, LinkOption.NOFOLLOW_LINKS).getName();
    if (!isOwn(link, owner)
        && FileState.number(link, "uid") != FileState.number(link.getParent(), "uid")) {
      String what = last ? "it is a link that " : "it is behind " + link + ", a link that ";
      throw new FileSystemException(
          link.toString(), null, what + owner + " made in a folder of everybody's");
    }
  }

  /** By numbers where the system tells this process's own: not every user has a name. */
  private static boolean isOwn(Path link, String owner) throws IOException {
    return Files.exists(PROCESS)
        ? Files.getAttribute(PROCESS, "unix:uid").equals(FileState.number(link, "uid"))
        : owner.equals(System.getProperty("user.name"));
  }

  /** Whether a file itself is a place where something is mounted, as in a container. */
  static boolean isMounted(Path file) {
    String place = " " + file.toAbsolutePath().toString().replace(" ", "\\040") + " ";
    try (Stream<String> mounts = Files.lines(MOUNTS)) {
      return mounts.anyMatch(mount -> mount.contains(place));
    } catch (IOException | UncheckedIOException otherSystem) {
      return false;
    }
  }

  private static int names(Path file) throws IOException {
    return FileState.number(file, "nlink");
  }
}
