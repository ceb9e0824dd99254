package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * What tells whether a path still leads to the same file, with the same text and rights: its number
 * on its disk, and when anything of it was last changed.
 */
record FileState(Map<String, Object> attributes) {
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  FileState {
    attributes = Map.copyOf(attributes);
  }

  /** Whether this system has owners, groups and modes. */
  static boolean isUnix() {
    return UNIX;
  }

  /** The state of what stands at a path itself, not of what a link leads to. */
  static FileState of(Path file) throws IOException {
    String names = UNIX ? "unix:dev,ino,ctime,size" : "lastModifiedTime,creationTime,size";
    return new FileState(Files.readAttributes(file, names, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * One number of a file of such a system: {@code uid}, {@code gid}, {@code mode}, {@code nlink}.
   */
  static int number(Path file, String name) throws IOException {
    return (Integer) Files.getAttribute(file, "unix:" + name, LinkOption.NOFOLLOW_LINKS);
  }
}
