package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an output file whole or not at all. */
public final class ResultFile {
  private ResultFile() {}

  /**
   * Puts bytes into a file, so that a reader sees the old file or the new one. A symbolic link
   * stays and its target is replaced; what is no ordinary file (a pipe, a device) is written to
   * directly.
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
    try (FreshFile fresh = FreshFile.beside(target, bytes)) {
      fresh.takePlace();
    }
  }
}
