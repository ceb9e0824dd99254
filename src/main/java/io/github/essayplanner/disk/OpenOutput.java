package io.github.essayplanner.disk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A stream of the system, such as a pipe or a terminal. Where another program has set it so that
 * nobody waits for a slow reader, this waits all the same: else the rest of a text would be lost.
 */
public final class OpenOutput extends OutputStream {
  private static final long PAUSE = 2;

  /** What the system copies at a time. */
  private static final int PIECE = 1 << 16;

  private final FileChannel channel;

  OpenOutput(FileChannel channel) {
    this.channel = channel;
  }

  /** One of the streams that this process was started with. */
  public static OpenOutput of(FileDescriptor stream) {
    return new OpenOutput(new FileOutputStream(stream).getChannel());
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
   * waits.
   */
  public boolean hasNoReader() {
    try {
      return channel.position() < 0;
    } catch (IOException noPlaces) {
      return !takesAnother();
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
