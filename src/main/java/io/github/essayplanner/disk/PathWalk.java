package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** Where a path leads, link by link, so that each link on the way can be asked who made it. */
final class PathWalk {
  private static final int MOST = 40;

  /** What stands for bytes that are no letters: several names look the same with it. */
  private static final char LOST = '\uFFFD';

  private final Path file;
  private final Predicate<Path> end;
  private final Deque<Path> rest = new ArrayDeque<>();
  private Path at;
  private int links;

  private PathWalk(Path file, Predicate<Path> end) {
    this.file = file;
    this.end = end;
  }

  /**
   * The real path of a file that may be missing in its folder.
   *
   * @param end what is not followed though it is a link
   * @throws IOException where a link leads to itself or was planted by somebody else, or a folder
   *     on the way is missing
   */
  static Path followed(Path file, Predicate<Path> end) throws IOException {
    PathWalk walk = new PathWalk(file, end);
    walk.enter(file.toAbsolutePath());
    while (!walk.rest.isEmpty()) {
      walk.step(walk.rest.pop());
    }
    return walk.end();
  }

  /** Begins anew with a path before what is left to go. */
  private void enter(Path absolute) {
    at = absolute.getRoot();
    for (int i = absolute.getNameCount() - 1; i >= 0; i--) {
      rest.push(absolute.getName(i));
    }
  }

  private void step(Path name) throws IOException {
    String plain = name.toString();
    if (plain.equals("..")) {
      at = at.resolve(name).toRealPath();
      return;
    }
    Path next = plain.equals(".") || plain.isEmpty() ? at : at.resolve(name);
    if (!Files.isSymbolicLink(next) || rest.isEmpty() && end.test(next)) {
      at = next;
      return;
    }
    if (links++ == MOST) {
      throw new FileSystemException(file.toString(), null, "it is a link that leads to itself");
    }
    Writable.requireTrusted(next, rest.isEmpty());
    enter(at.resolve(Files.readSymbolicLink(next)));
  }

  /** What is missing on the way shows here; some systems have several spellings of one name. */
  private Path end() throws IOException {
    Path folder = at.getParent();
    Path real = folder == null ? at : folder.toRealPath().resolve(at.getFileName());
    if (real.toString().indexOf(LOST) >= 0) {
      throw new FileSystemException(
          file.toString(), null, "a name on the way to it isn't UTF-8; rename that first");
    }
    return real;
  }
}
