package io.github.essayplanner.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Where a result is to go, every link followed: an ordinary file, there already or not, which is
 * replaced whole or not at all; or a pipe, a device or an open stream, which is written to.
 */
public final class Target {
  /** This process's standard output, where the system has a name for it. */
  public static final Target STANDARD = new Target(Path.of("/dev/stdout"));

  private static final int STANDARD_OUTPUT = 1;

  private final Path path;

  private Target(Path path) {
    this.path = path;
  }

  /**
   * @throws IOException where a link leads to itself or was planted by somebody else, or a folder
   *     on the way is missing
   */
  public static Target of(Path file) throws IOException {
    return new Target(PathWalk.followed(file, link -> stream(link).isPresent()));
  }

  /** Whether it is this process's standard output, which others may have written to before. */
  public boolean isStandardOutput() {
    return isStream(STANDARD_OUTPUT);
  }

  /** Whether it is the stream of this process that has a number. */
  public boolean isStream(int number) {
    return stream(path).orElse(-1) == number && isOwn();
  }

  /** Whether its name is one that only terminals have. */
  public boolean isTerminal() {
    try {
      return path.toRealPath().toString().matches("/dev/(tty.*|pts/[0-9]+|console)");
    } catch (IOException nameless) {
      return false;
    }
  }

  /** On Linux every process has such a folder, and may write to another's streams. */
  private boolean isOwn() {
    try {
      return !path.startsWith("/proc") || path.startsWith(Path.of("/proc/self").toRealPath());
    } catch (IOException hidden) {
      return true;
    }
  }

  /**
   * The number of a process's stream that a path is; empty where it is something else. On Linux
   * {@code /dev/stdout} and {@code /dev/fd/3} lead to links in {@code /proc}.
   */
  private static OptionalInt stream(Path path) {
    String folder = String.valueOf(path.getParent());
    boolean streams = folder.equals("/dev/fd") || folder.matches("/proc/[^/]+(/task/[0-9]+)?/fd");
    String name = String.valueOf(path.getFileName());
    return streams && name.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(name))
        : OptionalInt.empty();
  }

  /** Whether it is the same ordinary file, by whatever name; a terminal is read and written. */
  public boolean isSame(Path other) {
    try {
      return Files.isSameFile(path, other) && Files.isRegularFile(other);
    } catch (IOException notThere) {
      return false;
    }
  }

  /**
   * Writes a result.
   *
   * @return why it isn't sure that it will outlast a power cut, if it isn't; it is written
   * @throws IOException where the folder is missing, the disk is full or writing is not allowed; an
   *     ordinary file is then as it was
   */
  public Optional<IOException> write(byte[] bytes) throws IOException {
    boolean free = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    if (!free && (stream(path).isPresent() || isSpecial())) {
      requireOpenForWriting();
      writeOpen(bytes);
      return Optional.empty();
    }
    if (!free) {
      Writable.require(path);
    }
    try (FreshFile fresh = free ? FreshFile.in(path.getParent()) : FreshFile.like(path)) {
      fresh.write(bytes);
      return fresh.takePlace(path);
    }
  }

  /** To open a stream by its name asks for rights of its own, which it wasn't given to us with. */
  private void requireOpenForWriting() throws IOException {
    if (stream(path).isEmpty()) {
      return;
    }
    Path about = path.getParent().resolveSibling("fdinfo").resolve(path.getFileName());
    String flags;
    try (Stream<String> lines = Files.lines(about)) {
      flags = lines.filter(line -> line.startsWith("flags:")).findFirst().orElse("");
    } catch (IOException | UncheckedIOException otherSystem) {
      return;
    }
    if (flags.matches("flags:\\s*[0-7]*[04]")) { // In octal, the last two bits being the rights.
      throw new FileSystemException(path.toString(), null, "it is open only for reading");
    }
  }

  /** A pipe whose reader has enough of it, as {@code head} has, is no failure. */
  private void writeOpen(byte[] bytes) throws IOException {
    try (OpenOutput out = new OpenOutput(FileChannel.open(path, options()))) {
      try {
        out.write(bytes);
      } catch (IOException failure) {
        if (!out.hasNoReader()) {
          throw failure;
        }
      }
    }
  }

  private boolean isSpecial() {
    return !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** What a stream has been given already stays. */
  private StandardOpenOption[] options() {
    return stream(path).isPresent() && Files.isRegularFile(path)
        ? new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.APPEND}
        : new StandardOpenOption[] {StandardOpenOption.WRITE};
  }
}
