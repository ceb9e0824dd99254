package io.github.essayplanner.disk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/**
 * A stream of the system, such as a pipe or a terminal. Where another program has set it so that
 * nobody waits for a slow reader, this waits all the same: else the rest of a text would be lost.
 */
public final class OpenOutput extends OutputStream {
  private static final long PAUSE = 2;

  /** What the system copies at a time. */
  private static final int PIECE = 1 << 16;

  private final FileChannel channel;

  /** Where Linux shows whether a stream may be written; empty for one of no fixed number. */
  private final String shown;

  OpenOutput(FileChannel channel) {
    this(channel, "");
  }

  private OpenOutput(FileChannel channel, String shown) {
    this.channel = channel;
    this.shown = shown;
  }

  /** One of the streams that this process was started with. */
  public static OpenOutput of(FileDescriptor stream) {
    String shown =
        stream == FileDescriptor.out
            ? "/proc/self/fd/1"
            : stream == FileDescriptor.err ? "/proc/self/fd/2" : "";
    return new OpenOutput(new FileOutputStream(stream).getChannel(), shown);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int at = offset; at < offset + length; at += PIECE) {
      ByteBuffer rest = ByteBuffer.wrap(bytes, at, Math.min(PIECE, offset + length - at));
      while (rest.hasRemaining()) {
        if (channel.write(rest) == 0) {
          pause();
        }
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for its reader");
    }
  }

  /**
   * Whether a failure only means that nobody reads any more. The system's message may be in any
   * language, so it is told from the stream: it has no places, and takes no byte however long one
   * waits. So does the end of a pipe that is for reading, which no result can ever reach.
   */
  public boolean hasNoReader() {
    try {
      return channel.position() < 0;
    } catch (IOException noPlaces) {
      return !takesAnother() && !isForReading();
    }
  }

  private boolean isForReading() {
    try {
      return !shown.isEmpty()
          && !Files.getPosixFilePermissions(Path.of(shown), LinkOption.NOFOLLOW_LINKS)
              .contains(PosixFilePermission.OWNER_WRITE);
    } catch (IOException | UnsupportedOperationException otherSystem) {
      return false;
    }
  }

  private boolean takesAnother() {
    try {
      channel.write(ByteBuffer.allocate(1));
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
