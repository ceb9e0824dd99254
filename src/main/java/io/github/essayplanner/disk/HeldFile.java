package io.github.essayplanner.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A writer's own map, held for one change. Nobody else using this program can change it meanwhile;
 * what another program saves meanwhile is noticed and left alone.
 */
public final class HeldFile implements AutoCloseable {
  private final Path file;
  private final FileState state;
  private final FreshFile fresh;
  private final FileChannel lock;
  private final byte[] bytes;
  private final long maxSize;

  private HeldFile(
      Path file, FileState state, FreshFile fresh, FileChannel lock, byte[] bytes, long maxSize) {
    this.file = file;
    this.state = state;
    this.fresh = fresh;
    this.lock = lock;
    this.bytes = bytes;
    this.maxSize = maxSize;
  }

  /**
   * Holds a file and reads it. A symbolic link is followed and stays.
   *
   * @param maxSize in bytes; a larger file is read no further
   * @param patience how long to wait for another program that holds it
   * @throws IOException where the file is missing, no ordinary one or read-only, where something of
   *     it besides its text couldn't be kept, where somebody else planted a link on the way, or
   *     another program holds it for long
   */
  public static HeldFile hold(Path file, long maxSize, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    Path real = real(file);
    while (true) {
      Writable.require(real);
      try {
        Optional<HeldFile> held = attempt(real, maxSize, patience, end);
        if (held.isPresent()) {
          return held.get();
        }
      } catch (NoSuchFileException changing) {
        real = real(file);
      }
      Locks.pause(real, patience, end);
    }
  }

  private static Path real(Path file) throws IOException {
    return PathWalk.followed(file, link -> false).toRealPath();
  }

  /**
   * Copies everything of a file but its text, and only then takes its lock, which copying would
   * end. Empty where the file is another one by then.
   */
  private static Optional<HeldFile> attempt(Path file, long maxSize, Duration patience, long end)
      throws IOException {
    FileState before = FileState.of(file);
    FreshFile fresh = FreshFile.like(file);
    FileChannel lock = null;
    try {
      lock = Locks.open(file);
      Locks.await(lock, file, patience, end);
      if (FileState.of(file).equals(before)) {
        byte[] bytes = read(lock, InputFile.upTo(maxSize));
        return Optional.of(new HeldFile(file, before, fresh, lock, bytes, maxSize));
      }
      close(fresh, lock);
      return Optional.empty();
    } catch (IOException | RuntimeException failed) {
      close(fresh, lock);
      throw failed;
    }
  }

  private static void close(FreshFile fresh, FileChannel lock) {
    fresh.close();
    FreshFile.close(lock);
  }

  private static byte[] read(FileChannel channel, int most) throws IOException {
    channel.position(0);
    return Channels.newInputStream(channel).readNBytes(most);
  }

  /** What the file said when it was taken. */
  public Decoded decoded(String name) throws IOException {
    return InputFile.read(new ByteArrayInputStream(bytes), name, maxSize);
  }

  /**
   * Puts another content in its place, all of it or nothing.
   *
   * @return why it isn't sure that the change will outlast a power cut, if it isn't; it is made
   * @throws IOException where the disk is full, writing is not allowed, the content is too large to
   *     be read again, or another program has saved the file meanwhile; the file is then as it was
   */
  public Optional<IOException> replace(byte[] content) throws IOException {
    InputFile.requireReadable(file, content, maxSize);
    fresh.write(content);
    if (!Arrays.equals(bytes, read(lock, bytes.length + 1)) || !FileState.of(file).equals(state)) {
      throw new FileSystemException(
          file.toString(),
          null,
          "another program has saved it meanwhile, and nothing was changed; run this again");
    }
    return fresh.takePlace(file);
  }

  /**
   * Makes a new map.
   *
   * @return why it isn't sure that it will outlast a power cut, if it isn't, or a {@link NameLeft};
   *     it is made
   * @throws FileAlreadyExistsException where there is a file of that name, which stays
   * @throws IOException where somebody else planted a link on the way, or the disk refuses
   */
  public static Optional<IOException> create(Path file, byte[] content) throws IOException {
    Path target = PathWalk.followed(file, link -> true);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (FreshFile fresh = FreshFile.in(target.getParent())) {
      fresh.write(content);
      return fresh.takeFreePlace(target);
    }
  }

  @Override
  public void close() {
    close(fresh, lock);
  }
}
