package io.github.essayplanner.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this user's locks are kept: not beside the maps, which may be in a shared folder. */
final class LockFolder {
  private LockFolder() {}

  /** The session's own folder where the system has one, else one for temporary files. */
  static Path of(Console console) {
    String session = console.environment("XDG_RUNTIME_DIR");
    if (!session.isEmpty() && Files.isWritable(Path.of(session))) {
      return Path.of(session).resolve("essay");
    }
    String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "_");
    return Path.of(System.getProperty("java.io.tmpdir")).resolve("essay-" + user);
  }
}
