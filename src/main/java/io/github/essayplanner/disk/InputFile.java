package io.github.essayplanner.disk;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads maps from files and from standard input. */
public final class InputFile {
  /** 1 MiB: a large parser input can take very long, so the limit comes before the parser. */
  public static final long DEFAULT_MAX_SIZE = 1 << 20;

  private InputFile() {}

  /**
   * A file's text.
   *
   * @param name what messages call it
   * @param maxSize in bytes; a larger file is a finding and is not decoded
   * @throws IOException where there is no such file, it is a folder or may not be read
   */
  public static Decoded read(Path file, String name, long maxSize) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, maxSize);
    }
  }

  /** The text of a stream, read to its end or to the size limit. */
  public static Decoded read(InputStream in, String name, long maxSize) throws IOException {
    byte[] bytes = in.readNBytes(upTo(maxSize));
    return bytes.length > maxSize ? tooLarge(name, maxSize) : Decoder.decode(name, bytes);
  }

  /** What reading a file would answer that is too large; empty where it isn't. */
  public static Optional<Decoded> ifTooLarge(Path file, String name, long maxSize)
      throws IOException {
    return Files.size(file) > maxSize ? Optional.of(tooLarge(name, maxSize)) : Optional.empty();
  }

  /** Refuses a content that could not be read again once it is written. */
  public static void requireReadable(Path file, byte[] content, long maxSize)
      throws FileSystemException {
    if (content.length > maxSize) {
      throw new FileSystemException(
          file.toString(),
          null,
          "it would be larger than "
              + bytes(maxSize)
              + ", and nothing was changed; with --max-size it may be");
    }
  }

  /** One byte more than the limit, by which a larger file shows; no array holds more than this. */
  static int upTo(long maxSize) {
    return (int) Math.min(maxSize, Integer.MAX_VALUE - 9) + 1;
  }

  /** {@code 1 byte}, {@code 2 bytes}. */
  public static String bytes(long count) {
    return count + (count == 1 ? " byte" : " bytes");
  }

  private static Decoded tooLarge(String name, long maxSize) {
    return new Decoded(
        new Text(name, ""),
        StandardCharsets.UTF_8,
        false,
        List.of(
            new Finding(
                TextRule.TOO_LARGE,
                Span.at(0),
                "this file is larger than " + bytes(maxSize),
                "a larger one can be read with --max-size")));
  }
}
