package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Target;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why the disk refused, in plain words. */
final class Failure {
  private Failure() {}

  static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return onTheWay(system.getFile()).orElse(system.getReason());
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  /** What is wrong on the way to a file, which every system says in words of its own. */
  private static Optional<String> onTheWay(String file) {
    Path whole = Path.of(file == null ? "" : file).toAbsolutePath();
    for (Path at = whole; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at) && !at.equals(whole)) {
        return Optional.of(at.getFileName() + " is no folder");
      }
      if (Files.isSymbolicLink(at) && !Files.exists(at)) {
        return followed(at);
      }
    }
    return Optional.empty();
  }

  /** Why a link can't be followed, where that is known. */
  private static Optional<String> followed(Path link) {
    try {
      Target.of(link);
      return Optional.empty();
    } catch (FileSystemException loop) {
      return Optional.ofNullable(loop.getReason());
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }
}
